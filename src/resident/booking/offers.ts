import { type Mode, modes } from '#core/domain/scheduling/mode'
import type { Topic } from '#core/domain/scheduling/topic'
import type { Appointment } from './appointments'
import type { Counsellor } from './place'
import type { Wish } from './wish'

type Offer = Counsellor['offers'][number]

/**
 * What somebody can choose of a counsellor's: what fits the wish, or all of it where nothing does. A conversation that is
 * moved goes by telephone only where it did before: nobody is asked for a number on the way.
 */
export function offersFor(
  { offers }: Counsellor,
  wish: Wish | null,
  moving: Pick<Appointment, 'mode'> | null,
): readonly Offer[] {
  const withNumber = moving === null || moving.mode === 'phone'
  const possible = offers
    .map((offer) => ({ ...offer, modes: offer.modes.filter((mode) => withNumber || mode !== 'phone') }))
    .filter(({ modes }) => modes.length > 0)
  const fitting = possible.filter(
    ({ topics, modes }) => (!wish?.topic || topics.includes(wish.topic)) && (!wish?.mode || modes.includes(wish.mode)),
  )
  return fitting.length > 0 ? fitting : possible
}

type Offers = Pick<Counsellor, 'offers'>

/** Ways in which these counsellors can be met about it, in the order in which ways are named. */
export function modesOf(counsellors: readonly Offers[], topic: Topic | null): readonly Mode[] {
  const offers = counsellors.flatMap(({ offers: own }) => own)
  const fitting = offers.filter((offer) => topic === null || offer.topics.includes(topic))
  return modes.filter((mode) => fitting.some((offer) => offer.modes.includes(mode)))
}
