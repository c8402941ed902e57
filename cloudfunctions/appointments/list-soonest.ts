import { listSoonestPlaces } from '#core/contracts/appointments'
import { accept } from '#core/domain/decision'
import { soonestPlaces } from '#core/domain/scheduling/order'
import { bookableSpan } from '#core/domain/scheduling/window'
import { handle } from '../_runtime/handle'
import { readAllOpenings } from './all-openings'

/** Few enough to take in at once by somebody who is not well. */
const AT_ONCE = 3

export const listSoonestHandler = handle(listSoonestPlaces, async (_, looking) => {
  const { counsellors, dates, openings } = await readAllOpenings(looking)
  const places = soonestPlaces(counsellors, dates, openings, AT_ONCE)
  return accept({
    places: places.map(({ whose, start, end }) => ({ counsellor: whose, start, end })),
    bookable: bookableSpan(looking.now),
  })
})
