import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { listSite } from '#core/contracts/calendar'
import { addDays, type CivilDate, dateOf, daysBetween, isCivilDate } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Choice } from '../../../components/choice/choice'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { useReturn } from '../../../counsellor/desk/use-return'
import { Options } from '../../../counsellor/form/options'
import { dayShown, mondayOf, mostWeeksAhead, weekFrom } from '../../../counsellor/week/dates'
import { DayStrip } from '../../../counsellor/week/day-strip'
import { WeekNav } from '../../../counsellor/week/week-nav'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { useRestAfter } from '../../../navigation/use-rest'
import { dateText } from '../../../wording/dates'
import type { SiteAnswer } from '../../site/day'
import { BehindDoors } from './behind-doors'
import { DayGrid } from './day-grid'
import styles from './index.module.scss'
import { WaitingList } from './waiting-list'
import { WeekTable } from './week-table'
import '../../refusals'

function SitePage() {
  const now = useNow()
  const today = dateOf(now)
  const { site: from = '', date: day = '' } = useRouter().params
  const [siteId, setSite] = useState<string | null>(from === '' ? null : from)
  const asks = isCivilDate(day) && day > today ? day : null
  const [gone, setAhead] = useState<number | null>(null)
  const weeks = mostWeeksAhead(today)
  const weeksTo = (day: CivilDate) => Math.min(daysBetween(mondayOf(today), mondayOf(day)) / 7, weeks - 1)
  const ahead = gone ?? (asks === null ? 0 : weeksTo(asks))
  const [view, setView] = useState<'day' | 'week'>('day')
  const monday = addDays(mondayOf(today), 7 * ahead)
  const [wanted, setDate] = useState<CivilDate | null>(null)
  const date = dayShown(monday, wanted ?? asks, today)
  const goTo = (day: CivilDate) => {
    setAhead(weeksTo(day))
    setDate(day)
    setView('day')
  }
  const span = view === 'day' ? { from: date, days: 1 } : { from: monday, days: 7 }
  const asked = useReading(listSite, { ...(siteId === null ? {} : { siteId }), ...span })
  useRestAfter(view)
  useReturn(() => {
    if (asked.state !== 'loading') asked.retry()
  })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return <NotForYou title='站点日程'>这一页是给站点的负责人看的。需要的话，请找街道的负责人开通。</NotForYou>
  }
  return (
    <Page title='站点日程' lead='只显示预约码，不显示姓名，也不显示谈什么。'>
      <WeekNav monday={monday} ahead={ahead} weeks={weeks} onGo={setAhead} />
      <Options label='怎么看'>
        <Choice id='by-day' label='看一天' chosen={view === 'day'} onChoose={() => setView('day')} />
        <Choice id='by-week' label='看一周' chosen={view === 'week'} onChoose={() => setView('week')} />
      </Options>
      {view === 'day' ? <DayStrip dates={weekFrom(monday)} today={today} chosen={date} onChoose={setDate} /> : null}
      <Answer asked={asked} rows={6}>
        {(site) => (
          <>
            <Sites site={site} onChoose={setSite} />
            <WaitingList waiting={site.waiting} now={now} />
            <BehindDoors behind={site.behindDoors ?? []} now={now} onDay={goTo} />
            {site.next ? (
              <Notice kind='warn' id='untold'>
                {`预约太多，${dateText(site.next.from, today)}起的这里放不下，请一天一天看。`}
              </Notice>
            ) : null}
            {site.counsellors.length === 0 ? (
              <Notice kind='empty' id='no-counsellors'>
                这个站点还没有咨询师，也没有可以自己用的，可以先加上。
              </Notice>
            ) : view === 'day' ? (
              <DayGrid site={site} date={date} today={today} />
            ) : (
              <WeekTable site={site} monday={monday} today={today} />
            )}
            <View className={styles.add}>
              <Button
                kind='secondary'
                id='add-counsellor'
                onPress={() => void openPage('/manager/pages/profile/index', { site: site.siteId })}
              >
                加一位咨询师
              </Button>
              <Button
                kind='secondary'
                id='add-thing'
                onPress={() => void openPage('/manager/pages/profile/index', { site: site.siteId, thing: '1' })}
              >
                加一样自己用的
              </Button>
            </View>
            <View className={styles.add}>
              <Button kind='secondary' id='to-wordings' onPress={() => void openPage('/manager/pages/wordings/index')}>
                问卷文字和授权
              </Button>
            </View>
          </>
        )}
      </Answer>
    </Page>
  )
}

function Sites({ site, onChoose }: { readonly site: SiteAnswer; readonly onChoose: (siteId: string) => void }) {
  if (site.sites.length < 2) return null
  return (
    <Options label='哪个站点'>
      {site.sites.map(({ id, name }) => (
        <Choice key={id} id={`site-${id}`} label={name} chosen={id === site.siteId} onChoose={() => onChoose(id)} />
      ))}
    </Options>
  )
}

export default asPage(SitePage)
