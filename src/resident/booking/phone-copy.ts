import { onThisPhone } from '#core/content/on-this-phone'
import type { Mode } from '#core/domain/scheduling/mode'
import type { Instant } from '#core/domain/time'
import { type Appointment, arrange } from './appointments'

/** As much of an appointment as gets somebody through the door, and no name. */
export type KeptAppointment = Pick<
  Appointment,
  'id' | 'code' | 'start' | 'end' | 'mode' | 'siteName' | 'roomName' | 'address' | 'sitePhone'
>

/** What lies on the phone of somebody who said yes to that; there is none of anybody else. */
export interface PhoneCopy {
  readonly consentVersion: number
  /** When the cloud said so, by its clock. */
  readonly at: Instant
  /** How far its clock was ahead of the phone's then, in milliseconds. */
  readonly ahead: number
  /** Still to come, soonest first. */
  readonly appointments: readonly KeptAppointment[]
  /** Still to come as well, and the cloud knew nothing of them any more: neither called off nor moved. */
  readonly missing: readonly KeptAppointment[]
}

export interface Clocks {
  readonly now: Instant
  /** How far the cloud's clock is ahead of the phone's; 0 while that is not known. */
  readonly ahead: number
}

/** What an answer says of itself, beside the appointments in it. */
export interface Whole {
  /** Those that start earlier are not in it; null where it has all. */
  readonly next?: Instant | null
  readonly emptiedAt?: Instant | undefined
}

/**
 * What the cloud says now, after what was kept before. A cloud that was put back from a copy of yesterday does not have what
 * was booked since; whoever booked it has.
 */
export function copyOf(
  appointments: readonly Appointment[],
  { now, ahead }: Clocks,
  before: PhoneCopy | null = null,
  { next = null, emptiedAt }: Whole = {},
): PhoneCopy {
  const kept = arrange(appointments, now).ahead.map(
    ({ id, code, start, end, mode, siteName, roomName, address, sitePhone }): KeptAppointment => ({
      ...{ id, code, start, end, mode },
      ...{ siteName, roomName, address, sitePhone },
    }),
  )
  const known = new Set(appointments.map(({ id }) => id))
  // What was moved away or deleted is not missed; nor what may stand further down a list of which this is the beginning.
  const isEmptied = before !== null && emptiedAt !== undefined && before.at <= emptiedAt
  const isTold = ({ start }: KeptAppointment) => next === null || start > next
  const all = before && !isEmptied ? [...before.appointments, ...before.missing] : []
  const missing = all.filter((one) => !known.has(one.id) && isTold(one))
  return { consentVersion: onThisPhone.version, at: now, ahead, appointments: kept, missing }
}

/**
 * Without what is over. Offline nobody says whether the phone's clock is right, and whoever stands at the door needs the
 * code: what would still be to come with the difference known when it was kept, stays.
 */
export function withoutOver(copy: PhoneCopy, { now, ahead }: Clocks): PhoneCopy {
  const earliest = Math.min(now, now - ahead + copy.ahead)
  const [appointments, missing] = [copy.appointments, copy.missing].map((all) =>
    all.filter(({ end }) => end > earliest),
  )
  const isSame = appointments?.length === copy.appointments.length && missing?.length === copy.missing.length
  return isSame ? copy : { ...copy, appointments: appointments ?? [], missing: missing ?? [] }
}

/** With one more that was just booked: the cloud was not asked for the others. */
export function withOne(copy: PhoneCopy, appointment: Appointment, { now, ahead }: Clocks): PhoneCopy {
  const { appointments } = copyOf([appointment], { now, ahead })
  const { appointments: others, missing } = withoutOne(copy, appointment.id)
  const all = [...others, ...appointments].sort((a, b) => a.start - b.start)
  return { ...copy, ahead, appointments: all, missing }
}

export function withoutOne(copy: PhoneCopy, id: string): PhoneCopy {
  const others = (all: readonly KeptAppointment[]) => all.filter((one) => one.id !== id)
  return { ...copy, appointments: others(copy.appointments), missing: others(copy.missing) }
}

const modes: readonly string[] = ['room', 'phone', 'video', 'text'] satisfies Mode[]
const texts = ['id', 'code', 'siteName', 'roomName', 'address'] as const

function isKept(stored: unknown): stored is KeptAppointment {
  if (typeof stored !== 'object' || stored === null) return false
  const one = stored as Record<string, unknown>
  return (
    texts.every((name) => typeof one[name] === 'string') &&
    Number.isFinite(one.start) &&
    Number.isFinite(one.end) &&
    modes.includes(one.mode as string)
  )
}

/** What was kept by an earlier release has no number of the place. */
const keptIn = (stored: readonly unknown[]): KeptAppointment[] =>
  stored.filter(isKept).map((one) => ({ ...one, sitePhone: typeof one.sitePhone === 'string' ? one.sitePhone : null }))

/** Null for anything else, and for a copy that was agreed to under other words. A row that is not whole is left out. */
export function parseCopy(stored: unknown): PhoneCopy | null {
  const { consentVersion, at, ahead, appointments, missing } = (stored ?? {}) as Partial<
    Record<keyof PhoneCopy, unknown>
  >
  if (consentVersion !== onThisPhone.version || !Array.isArray(appointments)) return null
  if (!Number.isFinite(at) || !Number.isFinite(ahead)) return null
  return {
    ...{ consentVersion, at: at as Instant, ahead: ahead as number, appointments: keptIn(appointments) },
    missing: Array.isArray(missing) ? keptIn(missing) : [],
  }
}
