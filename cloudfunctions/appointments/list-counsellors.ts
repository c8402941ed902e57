import { listCounsellors } from '#core/contracts/appointments'
import { accept } from '#core/domain/decision'
import { pageByNextFree } from '#core/domain/scheduling/order'
import { bookableSpan } from '#core/domain/scheduling/window'
import { handle } from '../_runtime/handle'
import { readAllOpenings } from './all-openings'

export const listCounsellorsHandler = handle(listCounsellors, async ({ siteId, after }, looking) => {
  const { counsellors } = await readAllOpenings(looking, siteId)
  const { page, next } = pageByNextFree(counsellors, 50, after)
  return accept({ counsellors: page, bookable: bookableSpan(looking.now), next })
})
