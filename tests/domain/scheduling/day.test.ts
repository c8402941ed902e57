import { describe, expect, it } from 'vitest'
import { normalHours, untouchedDay } from '#core/domain/scheduling/day'
import { addDays } from '#core/domain/time'
import { aCounsellor, aDay, minute, monday } from '../../support/makers'

describe('a day nobody has touched', () => {
  it('has the hours of its weekday, no claims and the id that everybody can work out', () => {
    expect(untouchedDay(aCounsellor(), monday)).toEqual(aDay())
  })

  it('has no hours on a weekday without any', () => {
    expect(untouchedDay(aCounsellor(), addDays(monday, 1)).hours).toEqual([])
  })
})

describe('hours', () => {
  it('are sorted', () => {
    const [morning, afternoon] = aDay().hours as [{ from: number; until: number }, { from: number; until: number }]
    expect(normalHours([afternoon, morning])).toEqual([morning, afternoon])
  })

  it.each([
    ['that overlap become one', minute(11), minute(13), [{ from: minute(9), until: minute(13) }]],
    ['that touch become one', minute(12), minute(13), [{ from: minute(9), until: minute(13) }]],
    ['within others vanish in them', minute(10), minute(11), [{ from: minute(9), until: minute(12) }]],
    [
      'a minute apart stay two',
      minute(12, 1),
      minute(13),
      [
        { from: minute(9), until: minute(12) },
        { from: minute(12, 1), until: minute(13) },
      ],
    ],
    ['that end where they begin are none', minute(15), minute(15), [{ from: minute(9), until: minute(12) }]],
  ])('%s', (_, from, until, merged) => {
    expect(
      normalHours([
        { from: minute(9), until: minute(12) },
        { from, until },
      ]),
    ).toEqual(merged)
  })
})
