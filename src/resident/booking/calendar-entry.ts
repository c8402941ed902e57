import type { Appointment } from './appointments'

/** Whoever looks into the calendar learns of no topic, nobody's name and no way to meet. */
export const entryTitle = '预约（心邻）'

/** The address alone, and only where one goes there: a site's name says what it is for. */
export function entryPlace({ mode, address }: Pick<Appointment, 'mode' | 'address'>): string {
  return mode === 'room' ? address : ''
}
