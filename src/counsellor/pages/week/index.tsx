import { useState } from 'react'
import { listAgenda } from '#core/contracts/appointments'
import { addDays, dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { NotForYou } from '../../desk/not-for-you'
import { useReturn } from '../../desk/use-return'
import { useWhose } from '../../terms/terms-page'
import { useTerms } from '../../terms/use-terms'
import { mondayOf, weeksAhead } from '../../week/dates'
import { seatsOfAgenda } from '../../week/seats'
import { WeekNav } from '../../week/week-nav'
import { SiteSeats } from './site-seats'
import { Week } from './week'
import '../../refusals'

function WeekPage() {
  const now = useNow()
  const whose = useWhose()
  const [ahead, setAhead] = useState(0)
  const monday = addDays(mondayOf(dateOf(now)), 7 * ahead)
  const terms = useTerms(whose.counsellorId)
  const isOwn = terms.state === 'ready' ? terms.value.relation === 'own' : whose.counsellorId === undefined
  const agenda = useReading(listAgenda, { from: monday, days: 7 }, { enabled: isOwn })
  useReturn(() => {
    if (terms.state !== 'loading') terms.retry()
    if (isOwn && agenda.state !== 'loading') agenda.retry()
  })
  if (terms.state === 'failed' && terms.refusal === 'not-allowed') {
    return <NotForYou title='一周'>这一页是给咨询师安排自己时间的。需要的话，请找站点的负责人开通。</NotForYou>
  }
  return (
    <Page
      title='一周'
      heading='单独开放和关闭'
      lead='点空着的时间可以关掉，点关掉的可以重新开放，点不开放的可以加开一次。只改那一天，每周的时间不变。'
    >
      <Answer asked={terms} rows={6}>
        {({ terms: own, sites, relation, behindDoors = [] }) => (
          <>
            {relation === 'managed' ? <Notice kind='info'>{`你在看 ${own.name} 的日历。`}</Notice> : null}
            {own.status === 'suspended' ? (
              <Notice kind='info' id='suspended'>
                现在暂停接受预约，下面的时间居民都约不到。
              </Notice>
            ) : null}
            <WeekNav monday={monday} ahead={ahead} weeks={weeksAhead(own, sites, now)} onGo={setAhead} />
            {isOwn ? (
              <Answer asked={agenda} rows={6}>
                {(days) => (
                  <Week
                    key={monday}
                    {...{ monday, now, whose, sites, behindDoors, terms: own }}
                    seats={seatsOfAgenda(days)}
                    untold={days.next?.from ?? null}
                  />
                )}
              </Answer>
            ) : (
              <SiteSeats key={monday} monday={monday} terms={own}>
                {(seats) => <Week {...{ monday, now, whose, sites, seats, behindDoors, terms: own }} untold={null} />}
              </SiteSeats>
            )}
          </>
        )}
      </Answer>
    </Page>
  )
}

export default asPage(WeekPage)
