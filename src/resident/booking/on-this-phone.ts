import { aheadOfPhone, now } from '../../cloud/clock'
import { type Entry, forgetStored, readStored, store } from '../../device/storage'
import type { Appointment } from './appointments'
import { copyOf, type PhoneCopy, parseCopy, type Whole, withOne, withoutOne, withoutOver } from './phone-copy'

const entry: Entry<PhoneCopy> = { key: 'coming-appointments', version: 1, parse: parseCopy }

const clocks = () => ({ now: now(), ahead: aheadOfPhone() })

/** Null where nobody said yes. What is over goes while looking, so that it lies there no longer than that. */
export function readCopy(): PhoneCopy | null {
  const copy = readStored(entry)
  if (!copy) return null
  const coming = withoutOver(copy, clocks())
  if (coming !== copy) store(entry, coming)
  return coming
}

/** The person said yes. Null when the phone refuses, and then nothing lies there. */
export function startKeeping(appointments: readonly Appointment[], whole: Whole = {}): PhoneCopy | null {
  // What lies in WeChat's storage is of one account. At a browser somebody else may sit by now: their answer takes its place.
  const copy = copyOf(appointments, clocks(), process.env.TARO_ENV === 'weapp' ? readCopy() : null, whole)
  return store(entry, copy) ? copy : null
}

/** The cloud has said anew what is to come. Changes nothing where nobody said yes. */
export function renewCopy(appointments: readonly Appointment[], whole: Whole = {}): PhoneCopy | null {
  if (!readStored(entry)) return null
  const copy = startKeeping(appointments, whole)
  // Better no copy than one that contradicts what was just heard.
  if (!copy) stopKeeping()
  return copy
}

/** One was just booked. Changes nothing where nobody said yes. */
export function alsoKeep(appointment: Appointment): PhoneCopy | null {
  const before = readCopy()
  if (!before) return null
  const copy = withOne(before, appointment, clocks())
  if (store(entry, copy)) return copy
  stopKeeping()
  return null
}

/** It was cancelled, or whoever it is knows that it is missing. */
export function dropFromCopy(id: string): void {
  const copy = readStored(entry)
  if (copy) store(entry, withoutOne(copy, id))
}

/** The person took it back. */
export function stopKeeping(): void {
  forgetStored(entry)
}
