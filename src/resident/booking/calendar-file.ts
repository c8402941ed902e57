import type { Instant } from '#core/domain/time'
import type { Appointment } from './appointments'
import { entryPlace, entryTitle } from './calendar-entry'

type Entry = Pick<Appointment, 'id' | 'start' | 'end' | 'mode' | 'address'>

/** RFC 5545: one event in a calendar, for any calendar program. `now` is when the file was made. */
export function calendarFile(entry: Entry, now: Instant): string {
  const place = entryPlace(entry)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//xinlin//appointment//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${entry.id}@xinlin`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(entry.start)}`,
    `DTEND:${utc(entry.end)}`,
    `SUMMARY:${escaped(entryTitle)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(entryTitle)}`,
    'TRIGGER:-PT1H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** `20261123T083000Z`: form 2 of 3.3.5. */
const utc = (instant: Instant) => new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '')

/** 3.3.11: what has a meaning in a list of texts, and the ends of lines. */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')

/** Of a character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}

const MOST_OCTETS = 75

/** 3.1: no line longer than 75 octets, its end not counted; one that goes on begins with a space. No character is cut. */
function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > MOST_OCTETS) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += size
  }
  return text
}
