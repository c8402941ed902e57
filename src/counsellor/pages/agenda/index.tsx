import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useRef } from 'react'
import { listAgenda } from '#core/contracts/appointments'
import { type CivilDate, dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { useNow } from '../../../device/use-now'
import { useRenewal } from '../../../device/use-renewal'
import { ToInbox } from '../../../staff/inbox/to-inbox'
import { dateText } from '../../../wording/dates'
import { AgendaEntries } from '../../agenda/entries'
import { Gaps } from '../../agenda/gaps'
import { ToldByWeChat } from '../../agenda/told-by-wechat'
import { DeskPage } from '../../desk/desk-page'
import { NotForYou } from '../../desk/not-for-you'
import { DayCards } from './day-cards'
import { EarlierDays } from './earlier-days'
import { LaterDays } from './later-days'
import '../../refusals'

/** Days before what WeChat can do is offered: today and tomorrow. Below a month of days nobody would find it. */
const SOON = 2

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

  if (asked.state === 'failed' && asked.refusal === 'not-allowed')
    return (
      <NotForYou title='日程'>这一页是给咨询师看自己日程的。如果你是咨询师却打不开，请找站点的负责人开通。</NotForYou>
    )
  return (
    <DeskPage
      title='日程'
      heading='我的日程'
      lead={leadText(days.at(-1)?.date, today, asked.state === 'ready' && asked.value.next !== null)}
    >
      {asked.state === 'ready' ? <Gaps gaps={asked.value.gaps} now={now} /> : null}
      <AgendaEntries>
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
      </AgendaEntries>
      <EarlierDays today={today} now={now} />
      <Answer asked={asked} rows={4}>
        {({ next, sites, unread }) => (
          <>
            <ToInbox unread={unread} />
            <DayCards days={days.slice(0, SOON)} from={today} sites={sites} now={now} onLook={() => retry?.()} />
            <ToldByWeChat />
            <DayCards days={days.slice(SOON)} from={today} sites={sites} now={now} onLook={() => retry?.()} />
            {next ? <LaterDays rest={next} now={now} /> : null}
          </>
        )}
      </Answer>
    </DeskPage>
  )
}

/** As far as residents can book: the cloud says how far that is. */
function leadText(until: CivilDate | undefined, today: CivilDate, isMore: boolean): string {
  const codes = '只显示预约码，不显示姓名。'
  const all = isMore ? '再往后的在最下面' : '居民能约的日子都在这里'
  return until ? `今天到${dateText(until, today)}，${all}。${codes}` : codes
}

export default asPage(AgendaPage)
