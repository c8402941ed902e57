import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { askedDate, civilDate, id, instant, minuteOfDay, weekday, weeklyHours } from '#core/contracts/shapes'
import { scene } from '#core/contracts/sites'

const takes = (shape: z.ZodMiniType) => (value: unknown) => z.safeParse(shape, value).success

const notTexts = [undefined, null, 1, true, {}, { $ne: null }, ['a'], /a/]
const notNumbers = [undefined, null, '1', true, {}, { $gt: 0 }, [1], Number.NaN, Number.POSITIVE_INFINITY, 0.5]

describe.each<[string, z.ZodMiniType, readonly unknown[], readonly unknown[]]>([
  [
    'an id',
    id,
    ['a', 'A-b_9', 'x'.repeat(64)],
    [...notTexts, '', 'x'.repeat(65), 'a.b', 'a/b', '../a', '$a', 'a b', 'a\n', '心', 'a\u0000'],
  ],
  ['an instant', instant, [0, 1, 8.64e15], [...notNumbers, -1, 8.64e15 + 2]],
  [
    'a day of the calendar',
    civilDate,
    ['1970-01-01', '2028-02-29', '9999-12-31'],
    [...notTexts, '', '2027-02-29', '1969-12-31', '2026-11-23T00:00', '2026-1-1'],
  ],
  [
    'a day one may ask about',
    askedDate,
    ['2000-01-01', '2028-02-29', '2199-12-31'],
    [...notTexts, '', '1999-12-31', '2200-01-01', '2027-02-29'],
  ],
  ['a minute of the day', minuteOfDay, [0, 1, 1440], [...notNumbers, -1, 1441]],
  ['a day of the week', weekday, [1, 2, 3, 4, 5, 6, 7], [...notNumbers, 0, 8]],
  [
    'a stretch of the week',
    weeklyHours,
    [{ weekday: 7, from: 0, until: 1440 }],
    [...notNumbers, {}, { weekday: 0, from: 0, until: 1 }, { weekday: 1, from: 0 }, { weekday: 1, from: -1, until: 1 }],
  ],
  [
    "a code's scene",
    scene,
    ['hx-cg-01', "!#$&'()*+,/:;=?@-._~", 'x'.repeat(32)],
    [...notTexts, '', 'x'.repeat(33), 'a b', '100%', 'a"b', '心', 'a\n'],
  ],
])('%s', (_, shape, good, bad) => {
  it.each(good.map((value) => [value]))('may be %j', (value) => {
    expect(takes(shape)(value)).toBe(true)
  })

  it.each(bad.map((value) => [value]))('may not be %j', (value) => {
    expect(takes(shape)(value)).toBe(false)
  })
})
