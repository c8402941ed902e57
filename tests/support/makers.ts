import type { bookAppointment } from '#core/contracts/appointments'
import type { InputOf } from '#core/contracts/operation'
import type { Administration } from '#core/domain/assessment/administration'
import type { Share } from '#core/domain/assessment/sharing'
import { newcomer, type Person } from '#core/domain/people/person'
import type { Appointment } from '#core/domain/scheduling/appointment'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { type Claim, type CounsellorDay, type Seat, untouchedDay } from '#core/domain/scheduling/day'
import { type FormerTerms, firstOffer } from '#core/domain/scheduling/first-offer'
import type { Offer } from '#core/domain/scheduling/offer'
import { HOUR, instantAt, MINUTE } from '#core/domain/time'
import { counsellors as counsellorRows, storedCounsellor } from '../../cloudfunctions/_store/counsellors'

/** A Monday, and instants on it: `mondayAt(13, 30)`. */
export const monday = '2026-11-23'
export const minute = (hours: number, minutes = 0) => hours * 60 + minutes
export const mondayAt = (hours: number, minutes = 0) => instantAt(monday, minute(hours, minutes))

/** Every minute of every week. */
export const aroundTheClock = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, from: 0, until: 1440 }))

/** Mondays 9:00 to 12:00 and 14:00 to 17:00: six places of 50 minutes with ten to rest. */
export const mondays: FormerTerms = {
  modes: ['room', 'phone'],
  siteId: 's1',
  roomId: 'r1',
  hours: [
    { weekday: 1, from: minute(9), until: minute(12) },
    { weekday: 1, from: minute(14), until: minute(17) },
  ],
  sessionMinutes: 50,
  gapMinutes: 10,
}

/** A conversation between two at `s1`, in the room or by telephone, booked at once. */
export function anOffer(change: Partial<Offer> = {}): Offer {
  return { ...firstOffer(mondays).offer, ...change }
}

/** Sees people on Mondays; `terms` as they were before there were offers. */
export function aCounsellor(change: Partial<Counsellor> = {}, terms: Partial<FormerTerms> = {}): Counsellor {
  const { offer, calendar } = firstOffer({ ...mondays, ...terms })
  return {
    id: 'c1',
    name: '示例老师',
    title: '咨询师',
    introduction: '示例',
    concerns: ['示例'],
    status: 'active',
    meetingLink: null,
    offers: [offer],
    calendar,
    termsRevision: 0,
    ...change,
  }
}

/** For a place that was not held before. */
type DirectWish = Extract<InputOf<typeof bookAppointment>, { readonly counsellorId: string }>

/** A first place with 云溪 of the sample world, on that Monday at 13:30. */
export function aWish(change: Partial<DirectWish> = {}): DirectWish {
  return { counsellorId: 'c-yunxi', start: mondayAt(13, 30), mode: 'room', consentVersion: 2, ...change }
}

/** As a document of `counsellors`, for whoever writes past the functions. */
export const asStored = (counsellor: Counsellor) => counsellorRows.document(storedCounsellor(counsellor))

export function aDay(change: Partial<CounsellorDay> = {}): CounsellorDay {
  return { ...untouchedDay('c1', monday), ...change }
}

/** Somebody's place on that Monday at 10:00, in the room. */
export function aSeat(change: Partial<Seat> = {}): Seat {
  return {
    personId: 'p1',
    code: 'K7QM',
    offerId: 'one-to-one',
    siteId: 's1',
    roomId: 'r1',
    equipmentIds: [],
    mode: 'room',
    topic: null,
    start: mondayAt(10),
    end: mondayAt(10) + 50 * MINUTE,
    by: 'client',
    checkedInAt: null,
    attendance: null,
    ...change,
  }
}

/** The same, as it stands on the counsellor's day with the rest after it. */
export function aClaim(change: Partial<Claim> = {}): Claim {
  return { id: 'a1', kind: 'booked', from: minute(10), until: minute(11), expires: null, seat: aSeat(), ...change }
}

export function aPerson(change: Partial<Person> = {}): Person {
  return { ...newcomer('p1'), ...change }
}

/** Monday 10:00, booked the day before. */
export function anAppointment(change: Partial<Appointment> = {}): Appointment {
  return {
    id: 'a1',
    code: 'K7QM',
    personId: 'p1',
    counsellorId: 'c1',
    offerId: 'one-to-one',
    siteId: 's1',
    roomId: 'r1',
    equipmentIds: [],
    start: mondayAt(10),
    end: mondayAt(10) + 50 * MINUTE,
    mode: 'room',
    topic: null,
    status: 'confirmed',
    expires: null,
    forOther: null,
    intake: null,
    phone: null,
    consentVersion: 2,
    by: 'client',
    bookedAt: mondayAt(10) - 24 * HOUR,
    cancelledAt: null,
    movedFrom: null,
    movedTo: null,
    checkedInAt: null,
    change: null,
    ...change,
  }
}

/** Kept on that Monday at noon: every answer of PHQ-9 at its lowest. */
export function anAdministration(change: Partial<Administration> = {}): Administration {
  return {
    id: 'k1',
    personId: 'p1',
    scaleId: 'phq9',
    scaleVersion: 1,
    responses: phq9Answers(0),
    score: { total: 0, bandId: 'calm', criticalItems: [] },
    consentVersion: 1,
    completedAt: mondayAt(12),
    keptAt: mondayAt(12),
    share: null,
    ...change,
  }
}

/** With 云溪, of the appointment that Monday at 14:30, for a week. */
export function aShare(change: Partial<Share> = {}): Share {
  return {
    ...{ counsellorId: 'c-yunxi', appointmentId: 'planted-appointment', code: 'K7QMXQ', start: mondayAt(14, 30) },
    ...{ consentVersion: 1, spoken: false, since: mondayAt(5), until: mondayAt(24 * 8), takenBackAt: null, looks: [] },
    ...change,
  }
}

/** The same answer to each of the nine. */
export function phq9Answers(value: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`phq9-${at + 1}`, value]))
}
