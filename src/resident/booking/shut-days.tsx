import type { listCounsellors } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import { dateOf, type Instant } from '#core/domain/time'
import { Notice } from '../../components/notice/notice'
import { specialLines } from '../../wording/opening-hours'

type Shut = NonNullable<OutputOf<typeof listCounsellors>['shut']>

interface ShutDaysProps {
  readonly shut: Shut | undefined
  /** Where one could go. */
  readonly siteIds: readonly string[]
  readonly now: Instant
}

/** Why some days have no times: the house is shut then. */
export function ShutDays({ shut = [], siteIds, now }: ShutDaysProps) {
  const here = shut.filter(({ siteId }) => siteIds.includes(siteId))
  const said = here.flatMap(({ siteName, days }) => {
    const lines = specialLines(days, dateOf(now))
    return lines.length > 0 ? [`${siteName} ${lines.join('，')}`] : []
  })
  if (said.length === 0) return null
  return (
    <Notice kind='info' id='shut-days'>
      {`${said.join('；')}。这些时候约不到，别的日子照常。`}
    </Notice>
  )
}
