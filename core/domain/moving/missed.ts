import type { Missed, Person } from '../people/person'
import type { Instant } from '../time'

type Sessions = Pick<Person, 'missed' | 'missedForgivenAt'>

const MOST = 60

const counts = (forgivenAt: Instant | null, { by, at }: Missed) =>
  by === 'client' && (forgivenAt === null || at > forgivenAt)

/**
 * What was missed on both. One account's forgiveness is not the other's: it stands for both only where it lifts nothing that
 * still counted, and what it no longer stands for, though it was forgiven where it lay, is left out.
 */
export function missedOf(from: Sessions, to: Sessions): Sessions {
  const counting = [from, to].flatMap(({ missed, missedForgivenAt }) =>
    missed.filter((one) => counts(missedForgivenAt, one)),
  )
  const given = [from.missedForgivenAt, to.missedForgivenAt].flatMap((at) => at ?? []).sort((a, b) => b - a)
  const missedForgivenAt = given.find((at) => counting.every((one) => one.at > at)) ?? null
  const missed = [...from.missed, ...to.missed]
    .filter((one) => counting.includes(one) || !counts(missedForgivenAt, one))
    .sort((one, other) => one.at - other.at)
    .slice(-MOST)
  return { missed, missedForgivenAt }
}
