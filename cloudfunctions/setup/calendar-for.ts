import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { firstOffer } from '#core/domain/scheduling/first-offer'
import type { PlannedPerson } from '#core/domain/setup/plan'

/** What most begin with; they change it before it is offered. */
const SESSION_MINUTES = 50
const GAP_MINUTES = 10

/**
 * The calendar somebody is invited to, with the hours that were written: nothing in it is offered before they opened it
 * themselves. In the site's first room, or by telephone where it has none.
 */
export function calendarFor(name: string, { id, site, hours }: NonNullable<PlannedPerson['calendar']>): Counsellor {
  const room = site.rooms.find(({ kind }) => kind === 'room')
  const { offer, calendar } = firstOffer({
    ...{ siteId: site.id, roomId: room?.id ?? '', hours },
    ...{ sessionMinutes: SESSION_MINUTES, gapMinutes: GAP_MINUTES, modes: room ? ['room'] : ['phone'] },
  })
  return {
    ...{ id, name, title: '', introduction: '', concerns: [], status: 'active' },
    ...{
      meetingLink: null,
      offers: [{ ...offer, noticeMinutes: null, horizonDays: null, open: false }],
      calendar,
      termsRevision: 0,
    },
  }
}
