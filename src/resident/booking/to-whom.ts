import type { Appointment } from './appointments'

/** For the address of the page at which another time is chosen. */
export function toWhom({ counsellorId, selfServe }: Appointment): Readonly<Record<string, string>> {
  return { id: counsellorId, ...(selfServe && { thing: '1' }) }
}
