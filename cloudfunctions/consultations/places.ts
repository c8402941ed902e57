import { bothThere, takesPlace } from '#core/domain/consultations/settled'
import type { Instant } from '#core/domain/time'
import { listOpenOf, type StandingConsultation } from '../_store/consultations'
import type { Reads } from '../_store/database'
import { readBoth } from './party'

interface Asking {
  readonly expertId: string
  /** The ids of who asks. */
  readonly ids: readonly string[]
  readonly now: Instant
}

/** How many of the expert's, and of who asks, take a place at this moment: none that ran out, and none that somebody left. */
export async function countPlaces(database: Reads, { expertId, ids, now }: Asking) {
  const [ofExpert, ofAsker] = await Promise.all([
    listOpenOf(database, 'expertId', [expertId]),
    listOpenOf(database, 'askerId', ids),
  ])
  const staff = await readBoth(database, [...ofExpert, ...ofAsker])
  const count = (all: readonly StandingConsultation[]) =>
    all.filter((one) => {
      const [asker, expert] = [staff.get(one.askerId) ?? null, staff.get(one.expertId) ?? null]
      return takesPlace(one, bothThere({ asker, expert }), now)
    }).length
  return { ofExpert: count(ofExpert), ofAsker: count(ofAsker) }
}
