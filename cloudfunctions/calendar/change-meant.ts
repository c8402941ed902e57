import type { ChangeAsked, ChangeFault } from '#core/contracts/calendar/change'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { Site } from '#core/domain/organisation/site'
import type { CalendarChange } from '#core/domain/scheduling/calendar-change'
import { withWeekdays } from '#core/domain/scheduling/holiday-table'
import type { Offer } from '#core/domain/scheduling/offer'
import type { KnownHolidays } from './known-holidays'

/** The change as the domain has it: new things with their ids, the days of the official table, sites and rooms there are. */
export function changeMeant(
  asked: ChangeAsked,
  sites: readonly Site[],
  known: KnownHolidays,
  freshId: string,
): Decision<CalendarChange, ChangeFault> {
  switch (asked.kind) {
    case 'hours':
      return asked.hours.every(({ siteId }) => isOneOf(sites, siteId)) ? accept(asked) : refuse('site-not-yours')
    case 'leave':
      return accept({ kind: 'leave', leave: { ...asked.leave, id: asked.leave.id ?? freshId } })
    case 'opening': {
      const opening = { ...asked.opening, id: asked.opening.id ?? freshId }
      return isOneOf(sites, opening.siteId) ? accept({ kind: 'opening', opening }) : refuse('site-not-yours')
    }
    case 'closing':
      return accept({ kind: 'closing', closing: { ...asked.closing, id: asked.closing.id ?? freshId } })
    case 'offer': {
      const fault = faultOfPlace(asked.offer, sites)
      return fault === null ? accept(asked) : refuse(fault)
    }
    case 'holidays': {
      if (asked.through !== known.through) return refuse('holidays-outdated')
      const holidays = withWeekdays({ through: known.through, days: known.days }, asked.follow)
      return holidays === null ? refuse('holidays-unknown') : accept({ kind: 'holidays', holidays })
    }
    default:
      return accept(asked)
  }
}

const isOneOf = (sites: readonly Site[], siteId: string) => sites.some(({ id }) => id === siteId)

/** An offer that is closed may name what is not there any more: it is how it is closed. */
function faultOfPlace(offer: Offer, sites: readonly Site[]): ChangeFault | null {
  if (!offer.open) return null
  const site = sites.find(({ id }) => id === offer.siteId)
  if (!site || site.closedOn !== null) return 'site-not-yours'
  const has = (wanted: 'room' | 'equipment', id: string) =>
    site.rooms.some((one) => one.id === id && one.kind === wanted)
  const isThere =
    (offer.roomId === null || has('room', offer.roomId)) && offer.equipmentIds.every((id) => has('equipment', id))
  return isThere ? null : 'room-unknown'
}
