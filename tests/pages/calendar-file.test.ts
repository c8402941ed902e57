import { describe, expect, it } from 'vitest'
import { instantAt } from '#core/domain/time'
import { calendarFile } from '../../src/resident/booking/calendar-file'

const entry = {
  id: 'a1',
  start: instantAt('2026-11-24', 7 * 60 + 30),
  end: instantAt('2026-11-24', 8 * 60 + 20),
  mode: 'room' as const,
  address: '示例路 1 号',
}
const now = instantAt('2026-11-23', 9 * 60)
const linesOf = (text: string) => text.split('\r\n')
const octets = (line: string) => new TextEncoder().encode(line).length
/** RFC 5545, 3.1: a line that goes on begins with a space, which is not part of it. */
const unfolded = (text: string) => linesOf(text.replace(/\r\n /g, ''))

describe('the file for a calendar', () => {
  it('is one event, in UTC, with an end of line after every line', () => {
    expect(calendarFile(entry, now)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//xinlin//appointment//ZH',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:a1@xinlin',
        'DTSTAMP:20261123T010000Z',
        'DTSTART:20261123T233000Z',
        'DTEND:20261124T002000Z',
        'SUMMARY:预约（心邻）',
        'LOCATION:示例路 1 号',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:预约（心邻）',
        'TRIGGER:-PT1H',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })

  it('names no place where nobody goes anywhere', () => {
    for (const mode of ['phone', 'video', 'text'] as const) {
      expect(calendarFile({ ...entry, mode }, now)).not.toContain('LOCATION')
    }
  })

  it('has no line longer than 75 octets, cuts no character, and says the same when it is put together again', () => {
    for (let length = 1; length < 120; length += 1) {
      const address = `a${'字'.repeat(length)}😀b`
      const file = calendarFile({ ...entry, address }, now)
      for (const line of linesOf(file)) expect(octets(line)).toBeLessThanOrEqual(75)
      expect(unfolded(file)).toContain(`LOCATION:${address}`)
    }
  })

  it('folds only what is too long', () => {
    const address = 'x'.repeat(75 - 'LOCATION:'.length)
    expect(linesOf(calendarFile({ ...entry, address }, now))).toContain(`LOCATION:${address}`)
    const longer = linesOf(calendarFile({ ...entry, address: `${address}y` }, now))
    expect(longer[longer.indexOf(`LOCATION:${address}`) + 1]).toBe(' y')
  })

  it('keeps what has a meaning in such a file from having it', () => {
    const file = calendarFile({ ...entry, address: 'a,b;c\\d\r\nEND:VEVENT' }, now)
    expect(unfolded(file)).toContain('LOCATION:a\\,b\\;c\\\\d\\nEND:VEVENT')
  })
})
