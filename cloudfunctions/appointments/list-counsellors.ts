import { listCounsellors } from '#core/contracts/appointments'
import { accept } from '#core/domain/decision'
import { pageByNextFree } from '#core/domain/scheduling/order'
import { handle } from '../_runtime/handle'
import { bookableOf } from '../_runtime/openings'
import { readAllOpenings } from './all-openings'

/** As the contract has it. */
const MOST = 20

export const listCounsellorsHandler = handle(listCounsellors, async ({ after, ...wanted }, looking) => {
  const { counsellors, dates, hasThings, shut } = await readAllOpenings(looking, wanted)
  const { page, next } = pageByNextFree(counsellors, MOST, after)
  return accept({
    counsellors: page,
    bookable: bookableOf(dates, looking.now),
    next,
    ...(shut.length > 0 && { shut }),
    ...(hasThings && { selfServe: true }),
  })
})
