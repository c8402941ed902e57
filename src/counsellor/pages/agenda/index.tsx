import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useRef } from 'react'
import { listAgenda } from '#core/contracts/appointments'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { useRenewal } from '../../../device/use-renewal'
import { openPage } from '../../../navigation/door'
import { dateText } from '../../../wording/dates'
import { DayCards } from './day-cards'
import styles from './index.module.scss'
import { LaterDays, Yesterday } from './other-days'

function AgendaPage() {
  const now = useNow()
  const today = dateOf(now)
  const asked = useReading(listAgenda, {})
  const retry = asked.state === 'loading' ? undefined : asked.retry
  const days = asked.state === 'ready' ? asked.value.days : []
  useRenewal(asked.state === 'ready' && days[0]?.date !== today, now, retry)
  const opened = useRef(false)
  useDidShow(() => {
    if (opened.current) retry?.()
    opened.current = true
  })
  usePullDownRefresh(() => {
    retry?.()
    Taro.stopPullDownRefresh()
  })

  if (asked.state === 'failed' && asked.refusal === 'not-allowed') return <NotForYou />
  return (
    <Page
      title='日程'
      heading='我的日程'
      lead={leadText(days.at(-1)?.date, today, asked.state === 'ready' && asked.value.next !== null)}
    >
      <View className={styles.refresh}>
        <Button
          kind='secondary'
          id='refresh-agenda'
          icon='refresh-cw'
          busy={asked.state === 'ready' && asked.refreshing}
          disabled={!retry}
          onPress={() => retry?.()}
        >
          刷新
        </Button>
        <Button
          kind='secondary'
          id='to-terms'
          icon='clock'
          onPress={() => void openPage('/counsellor/pages/terms/index')}
        >
          我的时间
        </Button>
      </View>
      <Yesterday today={today} now={now} />
      <Answer asked={asked} rows={4}>
        {({ next, sites }) => (
          <>
            <DayCards days={days} from={today} sites={sites} now={now} onLook={() => retry?.()} />
            {next ? <LaterDays rest={next} now={now} /> : null}
          </>
        )}
      </Answer>
    </Page>
  )
}

/** As far as residents can book: the cloud says how far that is. */
function leadText(until: CivilDate | undefined, today: CivilDate, isMore: boolean): string {
  const codes = '只显示预约码，不显示姓名。'
  const all = isMore ? '再往后的在最下面' : '居民能约的日子都在这里'
  return until ? `今天到${dateText(until, today)}，${all}。${codes}` : codes
}

function NotForYou() {
  return (
    <Page title='日程'>
      <Notice
        kind='empty'
        id='not-allowed'
        action={
          <Button kind='secondary' id='to-home' onPress={() => void openPage('/pages/home/index')}>
            回到首页
          </Button>
        }
      >
        这一页是给咨询师看自己日程的。如果你是咨询师却打不开，请找站点的负责人开通。
      </Notice>
    </Page>
  )
}

export default asPage(AgendaPage)
