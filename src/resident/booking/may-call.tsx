import { Text } from '@tarojs/components'
import { useState } from 'react'
import { readMayCall, setMayCall } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import { dateOf, type Instant } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { useReading } from '../../cloud/use-reading'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { dateText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import { mayCallWords, windowsText } from '../calling-back/words'
import { MayCallSheet } from './may-call-sheet'

/** Asked for at once with what else the page shows, and at each look: where a number was taken back, none is shown. */
export const useMayCall = () => useReading(readMayCall, {}, { eachLook: true })

interface MayCallProps {
  readonly asked: ReturnType<typeof useMayCall>
  /** There is something ahead that may change. */
  readonly isAhead: boolean
  readonly now: Instant
}

/**
 * A number for the case that a change reaches them by no message; none unless they want it. On the web it is the one way to
 * be told. What could not be asked leaves the page as it is without it.
 */
export function MayCall({ asked, isAhead, now }: MayCallProps) {
  const [open, setOpen] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const taking = useDoing(setMayCall, { refreshes: [readMayCall] })
  if (asked.state !== 'ready') return null
  const { isOffered, mayCall } = asked.value
  if (!mayCall && !(isOffered && isAhead)) return null

  async function takeBack() {
    setTrouble(null)
    const answer = await taking.run({ given: null })
    if (!answer.ok) setTrouble(sentenceFor(answer.refusal))
  }
  return (
    <Card id='may-call' title='变动了，打电话告诉我'>
      {mayCall ? (
        <Standing mayCall={mayCall} now={now} />
      ) : (
        <Text>
          微信没有告诉到、你自己也还没看到的时候，站点可以打电话告诉你时间变了；你要过的微信提醒没有送到的，也打电话提醒。想要的话留一个号码，说好什么时候打安全。不留也可以。
        </Text>
      )}
      {trouble ? (
        <Notice kind='warn' id='may-call-refused'>
          {trouble}
        </Notice>
      ) : null}
      {isOffered ? (
        <Button kind='secondary' id='set-may-call' disabled={taking.busy} onPress={() => setOpen(true)}>
          {mayCall ? '换号码或时间' : '留一个号码'}
        </Button>
      ) : null}
      {mayCall ? (
        <Button kind='quiet' id='take-number-back' busy={taking.busy} onPress={() => void takeBack()}>
          不用打了，删掉号码
        </Button>
      ) : null}
      {open ? <MayCallSheet standing={mayCall} onClose={() => setOpen(false)} /> : null}
    </Card>
  )
}

export type Left = NonNullable<OutputOf<typeof readMayCall>['mayCall']>

function Standing({ mayCall, now }: { readonly mayCall: Left; readonly now: Instant }) {
  const { number, windows, mayLeaveWord, mayTellOther, wrongAt } = mayCall
  if (number === null) {
    return (
      <Notice kind='warn' id='number-unreadable'>
        你留过的号码读不出来了，变动了没法打给你。请再留一次，或者删掉。
      </Notice>
    )
  }
  const ending = `尾号 ${number.slice(-4)} 的号码`
  if (wrongAt !== null) {
    return (
      <Notice kind='warn' id='wrong-number'>
        {`${dateText(dateOf(wrongAt), dateOf(now))}打过${ending}，接的人说不是你。以后不打了，可以换一个。`}
      </Notice>
    )
  }
  return (
    <>
      <Text>{`预约有变动、你还没看到的时候，或者你要过的微信提醒没有送到的时候，站点会打${ending}，只在${windowsText(windows)}打。`}</Text>
      <Text>{`没人接：${mayCallWords.word(mayLeaveWord)}。别人接：${mayCallWords.other(mayTellOther)}。`}</Text>
    </>
  )
}
