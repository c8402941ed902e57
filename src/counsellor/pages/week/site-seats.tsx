import type { ReactNode } from 'react'
import { listSite } from '#core/contracts/calendar'
import type { CivilDate } from '#core/domain/time'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Notice } from '../../../components/notice/notice'
import type { Terms } from '../../terms/use-terms'
import { type SeatsByDate, seatsOfSite } from '../../week/seats'

interface SiteSeatsProps {
  readonly monday: CivilDate
  readonly terms: Terms
  readonly children: (seats: SeatsByDate) => ReactNode
}

/** Of somebody whom one manages: who has a place with them, asked site by site; a counsellor mostly works at one. */
export function SiteSeats({ monday, terms, children }: SiteSeatsProps) {
  const siteIds = [...new Set(terms.offers.map(({ siteId }) => siteId))]
  if (siteIds.length === 0) return <>{children(new Map())}</>
  return <NextSite {...{ monday, siteIds, children, counsellorId: terms.counsellorId, known: new Map() }} />
}

interface NextSiteProps {
  readonly monday: CivilDate
  readonly counsellorId: string
  readonly siteIds: readonly string[]
  readonly known: SeatsByDate
  readonly children: (seats: SeatsByDate) => ReactNode
}

function NextSite({ siteIds: [first = '', ...others], monday, counsellorId, known, children }: NextSiteProps) {
  const asked = useReading(listSite, { siteId: first, from: monday, days: 7 })
  const goOn = (seats: SeatsByDate) =>
    others.length === 0 ? (
      children(seats)
    ) : (
      <NextSite {...{ monday, counsellorId, children, siteIds: others }} known={seats} />
    )
  if (asked.state === 'failed' && asked.refusal === 'site-not-yours') {
    return (
      <>
        <Notice kind='info'>有一个站点不归你管，那里的预约这里看不到。保存之前会一一问到。</Notice>
        {goOn(known)}
      </>
    )
  }
  return (
    <Answer asked={asked} rows={6}>
      {({ days }) => goOn(seatsOfSite(days, counsellorId, known))}
    </Answer>
  )
}
