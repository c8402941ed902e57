import { onThisPhone } from '#core/content/on-this-phone'
import type { Mode } from '#core/domain/scheduling/mode'
import type { Instant } from '#core/domain/time'
import { type Appointment, arrange } from './appointments'

/** As much of an appointment as gets somebody through the door, and no name. */
export type KeptAppointment = Pick<
  Appointment,
  'id' | 'code' | 'start' | 'end' | 'mode' | 'siteName' | 'roomName' | 'address'
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
}

export interface Clocks {
  readonly now: Instant
  /** How far the cloud's clock is ahead of the phone's; 0 while that is not known. */
  readonly ahead: number
}

export function copyOf(appointments: readonly Appointment[], { now, ahead }: Clocks): PhoneCopy {
  const kept = arrange(appointments, now).ahead.map(
    ({ id, code, start, end, mode, siteName, roomName, address }): KeptAppointment => ({
      ...{ id, code, start, end, mode },
      ...{ siteName, roomName, address },
    }),
  )
  return { consentVersion: onThisPhone.version, at: now, ahead, appointments: kept }
}

/**
 * Without what is over. Offline nobody says whether the phone's clock is right, and whoever stands at the door needs the
 * code: what would still be to come with the difference known when it was kept, stays.
 */
export function withoutOver(copy: PhoneCopy, { now, ahead }: Clocks): PhoneCopy {
  const earliest = Math.min(now, now - ahead + copy.ahead)
  const coming = copy.appointments.filter(({ end }) => end > earliest)
  return coming.length === copy.appointments.length ? copy : { ...copy, appointments: coming }
}

export function withoutOne(copy: PhoneCopy, id: string): PhoneCopy {
  return { ...copy, appointments: copy.appointments.filter((one) => one.id !== id) }
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

/** Null for anything else, and for a copy that was agreed to under other words. A row that is not whole is left out. */
export function parseCopy(stored: unknown): PhoneCopy | null {
  const { consentVersion, at, ahead, appointments } = (stored ?? {}) as Partial<Record<keyof PhoneCopy, unknown>>
  if (consentVersion !== onThisPhone.version || !Array.isArray(appointments)) return null
  if (!Number.isFinite(at) || !Number.isFinite(ahead)) return null
  return { consentVersion, at: at as Instant, ahead: ahead as number, appointments: appointments.filter(isKept) }
}
