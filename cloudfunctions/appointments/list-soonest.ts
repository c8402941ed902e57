import { listSoonestPlaces } from '#core/contracts/appointments'
import { accept } from '#core/domain/decision'
import { withOneAfter } from '#core/domain/scheduling/in-a-row'
import { soonestPlaces } from '#core/domain/scheduling/order'
import { handle } from '../_runtime/handle'
import { bookableOf } from '../_runtime/openings'
import { readAllOpenings } from './all-openings'

/** Few enough to take in at once by somebody who is not well. */
const AT_ONCE = 3

export const listSoonestHandler = handle(listSoonestPlaces, async ({ inARow, ...wanted }, looking) => {
  const { counsellors, stored, dates, openings } = await readAllOpenings(looking, wanted)
  const free = ({ id }: { readonly id: string }, date: string) => {
    const one = stored.get(id)
    const places = one ? openings(one, date) : []
    return inARow ? withOneAfter(places) : places
  }
  const places = soonestPlaces(counsellors, dates, free, AT_ONCE)
  return accept({
    places: places.map(({ whose, ...place }) => ({ ...place, counsellor: whose })),
    bookable: bookableOf(dates, looking.now),
  })
})
