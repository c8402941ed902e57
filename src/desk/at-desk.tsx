import { View } from '@tarojs/components'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { type CSSProperties, type ReactNode, useEffect, useState } from 'react'
import { NEARLY_OVER } from '#core/domain/desk/session'
import { leaveDesk, lookWhoSits, rest, seatNow } from '../cloud/desk-seat'
import { Button } from '../components/button/button'
import { Press } from '../components/element/press'
import { Region } from '../components/element/region'
import { ListGroup, ListRow } from '../components/list-row/list-row'
import { Notice } from '../components/notice/notice'
import { useTypeScale } from '../components/page/appearance'
import { useNow } from '../device/use-now'
import { openPage } from '../navigation/door'
import { StaffTools } from '../pages/me/staff-tools'
import { Cover } from './cover'
import styles from './desk.module.scss'
import { isAlone, touch, watchTouches } from './rest'
import { SignIn } from './sign-in'
import { useSeat } from './use-seat'

/**
 * What stands round each page at a computer: the work of one's posts at the side, the page beside it, and the sign-in over
 * both where nobody sits here. The page stays mounted under it, with all that was written.
 */
export function AtDesk({ children }: { readonly children: ReactNode }) {
  const seat = useSeat()
  const size = useTypeScale()
  // Pages lie one on the other, each with all of this: one asks for a code.
  const [inFront, setInFront] = useState(true)
  useDidShow(() => setInFront(true))
  useDidHide(() => setInFront(false))
  const [entered, setEntered] = useState(seat.state === 'in')
  useEffect(() => {
    if (seatNow().state === 'unknown') void lookWhoSits()
  }, [])
  useEffect(() => {
    if (seat.state !== 'in') return undefined
    // Left alone before it was opened anew: as it would have been, had it stayed open.
    if (isAlone()) return rest()
    setEntered(true)
    touch()
    return watchTouches(rest)
  }, [seat])
  const covered = seat.state === 'out' ? styles.covered : ''
  return (
    <View className={styles.desk} style={{ '--fs': String(size) } as CSSProperties}>
      {entered ? (
        <>
          <Press className={styles.skip} id='to-main' onPress={skip}>
            跳到这一页的内容
          </Press>
          <Region as='nav' label='我的工作' className={`${styles.side} ${covered}`}>
            <ListGroup title='心邻工作台'>
              <ListRow
                id='desk-home'
                icon='house'
                title='开始'
                onPress={() => void openPage('/desk/pages/home/index')}
              />
            </ListGroup>
            <StaffTools />
            {seat.state === 'in' ? <Nearly until={seat.until} /> : null}
            <Button kind='secondary' id='leave-desk' onPress={() => void leaveDesk()}>
              退出
            </Button>
          </Region>
          <View className={`${styles.page} ${covered}`}>{children}</View>
        </>
      ) : null}
      {seat.state === 'out' && inFront ? (
        <Cover>
          <SignIn why={seat.why} was={entered} />
        </Cover>
      ) : null}
    </View>
  )
}

/** To the part of the page in front that is read; the others stay in the document, unseen. */
function skip(): void {
  const shown = [...document.querySelectorAll('main')].find((one) => one.offsetParent !== null)
  shown?.setAttribute('tabindex', '-1')
  shown?.focus()
}

function Nearly({ until }: { readonly until: number }) {
  const now = useNow()
  if (now < until - NEARLY_OVER) return null
  return (
    <Notice kind='info' id='nearly-over'>
      再过几分钟就满八小时，要重新登录一次。写了一半的不会丢。
    </Notice>
  )
}
