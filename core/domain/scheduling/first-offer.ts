import type { Calendar } from './calendar'
import type { WeeklyHours } from './hours'
import type { Mode } from './mode'
import type { Offer } from './offer'
import { topics } from './topic'

/** What a counsellor offered before there were offers. */
export interface FormerTerms {
  readonly modes: readonly Mode[]
  readonly siteId: string
  readonly roomId: string
  readonly hours: readonly WeeklyHours[]
  readonly sessionMinutes: number
  readonly gapMinutes: number
}

export const FIRST_OFFER = 'one-to-one'

/** Days of booking, and the shortest notice in minutes, as they were for everybody. */
const HORIZON_DAYS = 28
const NOTICE_MINUTES = 120

/** The same places as one offer, in hours that hold since ever. */
export function firstOffer(terms: FormerTerms): { readonly offer: Offer; readonly calendar: Calendar } {
  const { modes, siteId, roomId, hours, sessionMinutes, gapMinutes } = terms
  const offer: Offer = {
    id: FIRST_OFFER,
    name: '一对一谈话',
    siteId,
    roomId: modes.includes('room') ? roomId : null,
    equipmentIds: [],
    topics,
    modes,
    ...{ sessionMinutes, restBefore: 0, restAfter: gapMinutes, capacity: 1 },
    ...{ noticeMinutes: NOTICE_MINUTES, horizonDays: HORIZON_DAYS, release: { kind: 'rolling' }, lateMinutes: 0 },
    ...{ intake: [], answerWithin: null, bring: '', open: true },
  }
  const version = { from: '1970-01-01', hours: hours.map((stretch) => ({ ...stretch, siteId })) }
  return { offer, calendar: { versions: [version], leaves: [], openings: [], closings: [], holidays: null } }
}
