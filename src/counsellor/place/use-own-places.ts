import { listOpenings } from '#core/contracts/appointments'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { useReading } from '../../cloud/use-reading'
import { freeOf, type Offer, type Slot } from './choosing'

interface OwnPlaces {
  /** `unknown`: nobody could say; a time can be written all the same. */
  readonly state: 'loading' | 'ready' | 'unknown'
  readonly dates: readonly CivilDate[]
  readonly free: readonly Slot[]
  readonly retry: () => void
}

/** What is free in a calendar of one's own, as residents could book it; later days once one of them is looked at. */
export function useOwnPlaces(
  counsellorId: string,
  date: CivilDate | null,
  wanted: { readonly offer: Offer; readonly mode: Offer['modes'][number]; readonly now: Instant },
): OwnPlaces {
  const all = useReading(listOpenings, { counsellorIds: [counsellorId] })
  const rest = all.state === 'ready' ? all.value.next : null
  const isLater = rest !== null && date !== null && date >= rest.from
  const later = useReading(
    listOpenings,
    { counsellorIds: [counsellorId], from: date ?? dateOf(wanted.now), days: 1 },
    { enabled: isLater },
  )
  const retry = () => (all.state === 'loading' ? undefined : all.retry())
  if (all.state === 'loading') return { state: 'loading', dates: [], free: [], retry }
  if (all.state === 'failed') return { state: 'unknown', dates: [], free: [], retry }
  const { offer, mode, now } = wanted
  const own = freeOf(all.value, offer.id, mode, now)
  const further = isLater && later.state === 'ready' ? freeOf(later.value, offer.id, mode, now) : []
  return { state: 'ready', dates: all.value.dates, free: [...own, ...further], retry }
}
