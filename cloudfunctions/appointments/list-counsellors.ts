import { listCounsellors } from '#core/contracts/appointments'
import { accept } from '#core/domain/decision'
import { bookableSpan } from '#core/domain/scheduling/window'
import { handle } from '../_runtime/handle'
import { readAllOpenings } from './all-openings'

export const listCounsellorsHandler = handle(listCounsellors, async ({ siteId }, { database, now }) => {
  const { counsellors } = await readAllOpenings(database, now, siteId)
  return accept({ counsellors, bookable: bookableSpan(now) })
})
