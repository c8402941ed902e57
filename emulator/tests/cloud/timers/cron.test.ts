import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDateOf, dayNumberOf, weekdayOf } from '../../../cloud/timers/calendar'
import { CronRefused, parseCron } from '../../../cloud/timers/cron'
import { nextRun } from '../../../cloud/timers/next-run'

const at = (wall: string) => Date.parse(`${wall.replace(' ', 'T')}+08:00`)
const wallOf = (epochMs: number | null) =>
  epochMs === null ? null : new Date(epochMs + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
const after = (cron: string, wall: string) => wallOf(nextRun(parseCron(cron), at(wall)))

describe('a cron expression is refused', () => {
  it.each([
    ['six fields', '0 0 2 * * *', 'seven fields'],
    ['eight fields', '0 0 2 * * * * *', 'seven fields'],
    ['nothing', '', 'seven fields'],
    ['a second of 60', '60 * * * * * *', "second '60'"],
    ['a minute of 60', '0 60 * * * * *', "minute '60'"],
    ['an hour of 24', '0 0 24 * * * *', "hour '24'"],
    ['a day of 0', '0 0 0 0 * * *', "day '0'"],
    ['a day of 32', '0 0 0 32 * * *', "day '32'"],
    ['a month of 0', '0 0 0 1 0 * *', "month '0'"],
    ['a month of 13', '0 0 0 1 13 * *', "month '13'"],
    ['a weekday of 7', '0 0 0 * * 7 *', "weekday '7'"],
    ['a year before 1970', '0 0 0 1 1 * 1969', "year '1969'"],
    ['a year after 2099', '0 0 0 1 1 * 2100', "year '2100'"],
    ['a range that runs backwards', '0 0 17-9 * * * *', 'runs backwards'],
    ['a weekend across the end of the week', '0 0 9 * * SAT-SUN *', 'runs backwards'],
    ['a range of three', '0 0 1-2-3 * * * *', 'is no range'],
    ['a range without an end', '0 0 9- * * * *', "hour '9-'"],
    ['a step of nothing', '*/ * * * * * *', 'step'],
    ['a step of 0', '*/0 * * * * * *', 'step'],
    ['a step of a step', '*/5/2 * * * * * *', 'step'],
    ['an empty item', '1,,2 * * * * * *', "second ''"],
    ['a negative number', '-5 * * * * * *', "second '-5'"],
    ['a fraction', '1.5 * * * * * *', "second '1.5'"],
    ['a name in small letters', '0 0 9 * * mon *', "weekday 'mon'"],
    ['a month for a weekday', '0 0 9 * * JAN *', "weekday 'JAN'"],
    ['a question mark', '0 0 9 ? * MON *', "day '?'"],
    ['the last day', '0 0 9 L * * *', "day 'L'"],
    ['the nearest weekday', '0 0 9 15W * * *', "day '15W'"],
    ['the third Monday', '0 0 9 * * 1#3 *', "weekday '1#3'"],
    ['February 30', '0 0 0 30 2 * *', 'no day of the calendar'],
    ['the 31st of short months', '0 0 0 31 2,4,6,9,11 * *', 'no day of the calendar'],
    ['a leap day in years that have none', '0 0 0 29 2 * 2021-2023', 'no day of the calendar'],
  ])('with %s', (_, cron, why) => {
    expect(() => parseCron(cron)).toThrow(CronRefused)
    expect(() => parseCron(cron)).toThrow(why)
  })
})

describe('the next run', () => {
  it.each([
    ['is the second after, never the moment itself', '* * * * * * *', '2026-11-23 09:00:00', '2026-11-23 09:00:01'],
    ['a second before is today', '0 0 2 * * * *', '2026-11-23 01:59:59', '2026-11-23 02:00:00'],
    ['at the very moment is tomorrow', '0 0 2 * * * *', '2026-11-23 02:00:00', '2026-11-24 02:00:00'],
    ['a millisecond before is now', '0 0 2 * * * *', '2026-11-23 01:59:59.999', '2026-11-23 02:00:00'],
    ['a millisecond after is tomorrow', '0 0 2 * * * *', '2026-11-23 02:00:00.001', '2026-11-24 02:00:00'],
    ['follows midnight in Beijing, not in UTC', '0 0 0 * * * *', '2026-11-23 07:59:59', '2026-11-24 00:00:00'],
    ['takes a step from the beginning', '*/25 * * * * * *', '2026-11-23 09:00:50', '2026-11-23 09:01:00'],
    ['takes a step from a value to the end', '0 1/10 * * * * *', '2026-11-23 09:51:00', '2026-11-23 10:01:00'],
    ['takes a step inside a range', '0 */30 9-17 * * * *', '2026-11-23 17:30:00', '2026-11-24 09:00:00'],
    ['takes a step longer than the field once', '0 5/100 * * * * *', '2026-11-23 09:05:00', '2026-11-23 10:05:00'],
    ['takes a list in any order', '0 0 16,10,14 * * * *', '2026-11-23 10:00:00', '2026-11-23 14:00:00'],
    ['takes names of weekdays', '0 15 10 * * MON-FRI *', '2026-11-20 10:15:00', '2026-11-23 10:15:00'],
    ['counts Sunday as 0', '0 0 12 * * 0 *', '2026-11-23 00:00:00', '2026-11-29 12:00:00'],
    ['takes names of months', '0 0 0 1 JAN,JUN * *', '2026-01-01 00:00:00', '2026-06-01 00:00:00'],
    ['goes over the end of a year', '59 59 23 31 12 * *', '2026-12-31 23:59:59', '2027-12-31 23:59:59'],
    ['passes over months without a 31st', '0 0 0 31 * * *', '2026-08-31 00:00:00', '2026-10-31 00:00:00'],
    ['finds the leap day', '0 0 0 29 2 * *', '2026-01-01 00:00:00', '2028-02-29 00:00:00'],
    ['finds the leap day of 2000', '0 0 0 29 2 * *', '1996-02-29 00:00:00', '2000-02-29 00:00:00'],
    ['is March 1 after February 28', '0 0 0 * 3 * *', '2027-02-28 23:59:59', '2027-03-01 00:00:00'],
    ['with day and weekday is the day', '0 0 2 1 * MON *', '2026-11-30 02:00:00', '2026-12-01 02:00:00'],
    ['with day and weekday is the weekday as well', '0 0 2 1 * MON *', '2026-12-01 02:00:00', '2026-12-07 02:00:00'],
    ['with a weekday alone is no other day', '0 0 2 * 2 SAT *', '2026-11-23 00:00:00', '2027-02-06 02:00:00'],
    ['keeps to its years', '0 0 0 1 1 * 2030/3', '2030-01-01 00:00:00', '2033-01-01 00:00:00'],
    ['from long before is the first of all', '0 0 0 1 1 * *', '1900-01-01 00:00:00', '1970-01-01 00:00:00'],
    ['is the last second there is', '59 59 23 31 12 * 2099', '2026-01-01 00:00:00', '2099-12-31 23:59:59'],
    ['is none after the last', '* * * * * * *', '2099-12-31 23:59:59', null],
    ['is none when its year is over', '0 0 0 1 1 * 2020', '2026-01-01 00:00:00', null],
  ])('%s', (_, cron, from, expected) => {
    expect(after(cron, from)).toBe(expected)
  })

  const field = (least: number, most: number) =>
    fc.oneof(
      fc.constant('*'),
      fc.integer({ min: least, max: most }).map(String),
      fc
        .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: 1, max: 9 }))
        .map(([n, step]) => `${n}/${step}`),
      fc.uniqueArray(fc.integer({ min: least, max: most }), { minLength: 1, maxLength: 3 }).map((list) => list.join()),
    )

  it('matches its fields, and nothing between does', () => {
    const cases = fc.tuple(field(0, 59), field(0, 59), field(0, 23), field(1, 28), field(1, 12), field(0, 6))
    const moments = fc.integer({ min: at('2020-01-01 00:00:00'), max: at('2060-01-01 00:00:00') })
    const between = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 20, maxLength: 20 })
    fc.assert(
      fc.property(cases, moments, between, (fields, from, parts) => {
        const text = `${fields.join(' ')} *`
        const next = nextRun(parseCron(text), from) as number
        expect(next).toBeGreaterThan(from)
        expect(matches(text, next)).toBe(true)
        for (const part of parts) {
          const moment = Math.floor((from + 1 + (next - from - 1) * part) / 1000) * 1000
          if (moment > from && moment < next) expect(matches(text, moment)).toBe(false)
        }
      }),
      { numRuns: 500 },
    )
  })
})

/** Straight from the documentation, with the machine's own calendar. */
function matches(text: string, epochMs: number): boolean {
  const wall = new Date(epochMs + 8 * 3_600_000)
  const values = [
    [wall.getUTCSeconds(), 59],
    [wall.getUTCMinutes(), 59],
    [wall.getUTCHours(), 23],
    [wall.getUTCDate(), 31],
    [wall.getUTCMonth() + 1, 12],
    [wall.getUTCDay(), 6],
  ] as const
  const parts = text.split(' ')
  const fits = values.map(([value], n) =>
    (parts[n] as string).split(',').some((item) => {
      const [from, step] = item.split('/')
      if (from === '*') return true
      return step === undefined
        ? value === Number(from)
        : value >= Number(from) && (value - Number(from)) % Number(step) === 0
    }),
  )
  const [second, minute, hour, day, month, weekday] = fits
  const either = parts[3] !== '*' && parts[5] !== '*'
  return !!(second && minute && hour && month && (either ? day || weekday : day && weekday))
}

describe('the calendar', () => {
  it('is the one everybody has, every day from 1600 to 2200', () => {
    const from = Date.UTC(1600, 0, 1) / 86_400_000
    const to = Date.UTC(2200, 0, 1) / 86_400_000
    const wrong: number[] = []
    for (let day = from; day < to; day += 1) {
      const date = new Date(day * 86_400_000)
      const civil = civilDateOf(day)
      const same =
        civil.year === date.getUTCFullYear() &&
        civil.month === date.getUTCMonth() + 1 &&
        civil.day === date.getUTCDate() &&
        weekdayOf(day) === date.getUTCDay() &&
        dayNumberOf(civil) === day
      if (!same) wrong.push(day)
    }
    expect(wrong).toEqual([])
  })
})
