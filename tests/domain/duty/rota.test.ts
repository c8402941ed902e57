import { describe, expect, it } from 'vitest'
import {
  alarmReasons,
  askEnds,
  beginOf,
  checkInWays,
  dutyRoles,
  endOf,
  joined,
  MOST_ALARMS,
  MOST_ASKED,
  MOST_ASKS,
  MOST_SHIFTS,
  MOST_TO_TELL,
  noRota,
  overlaps,
  rotaId,
  siteOfRota,
} from '#core/domain/duty/rota'
import { minute, monday, mondayAt } from '../../support/makers'

describe('a week of a site', () => {
  it('has an id that says of which site it is, also where the site has lines in its own', () => {
    expect(rotaId('s-one_two', monday)).toBe('s-one_two_2026-11-23')
    expect(siteOfRota('s-one_two_2026-11-23')).toBe('s-one_two')
    expect(siteOfRota(rotaId('line-12356', monday))).toBe('line-12356')
  })

  it('has nothing in it before it is made', () => {
    expect(noRota('s', monday)).toEqual({
      ...{ siteId: 's', monday: '2026-11-23', revision: 0, since: null, shifts: [], alarms: [], asks: [] },
    })
  })

  it('holds so much and no more', () => {
    expect([MOST_SHIFTS, MOST_ALARMS, MOST_TO_TELL, MOST_ASKS, MOST_ASKED]).toEqual([70, 60, 20, 40, 20])
  })

  it('knows these words', () => {
    expect(dutyRoles).toEqual(['manager', 'counsellor', 'care-worker'])
    expect(checkInWays).toEqual(['by-code', 'declared'])
    expect(askEnds).toEqual(['taken', 'declined', 'withdrawn'])
    expect(alarmReasons).toEqual([
      ...['late', 'ill', 'mixed-up', 'elsewhere-needed', 'forgot-to-check-in', 'site-shut'],
    ])
  })
})

describe('a shift', () => {
  it('begins and ends at its minutes of its day', () => {
    const one = { date: monday, from: minute(13, 30), until: 1440 }
    expect([beginOf(one), endOf(one)]).toEqual([mondayAt(13, 30), mondayAt(24)])
  })

  it.each([
    ['the same', 600, 660, monday, true],
    ['within it', 610, 620, monday, true],
    ['a minute into its beginning', 500, 601, monday, true],
    ['up to its beginning', 500, 600, monday, false],
    ['from its last minute', 659, 700, monday, true],
    ['from its end', 660, 700, monday, false],
    ['on another day', 600, 660, '2026-11-24', false],
  ])('overlaps another: %s', (_, from, until, date, both) => {
    const [one, other] = [
      { date: monday, from: 600, until: 660 },
      { date, from, until },
    ]
    expect([overlaps(one, other), overlaps(other, one)]).toEqual([both, both])
  })
})

describe('stretches of a day', () => {
  it.each([
    ['none', [], []],
    [
      'one minute apart stay two',
      [
        [600, 660],
        [661, 700],
      ],
      [
        [600, 660],
        [661, 700],
      ],
    ],
    [
      'that touch are one',
      [
        [660, 700],
        [600, 660],
      ],
      [[600, 700]],
    ],
    [
      'of which one lies within the other end with the longer',
      [
        [600, 700],
        [610, 620],
      ],
      [[600, 700]],
    ],
    [
      'of which the later ends later',
      [
        [600, 650],
        [610, 700],
      ],
      [[600, 700]],
    ],
  ] as [string, number[][], number[][]][])('%s', (_, given, found) => {
    const as = (all: number[][]) => all.map(([from = 0, until = 0]) => ({ from, until }))
    const hours = as(given)
    expect(joined(hours)).toEqual(as(found))
    expect(hours).toEqual(as(given))
  })
})
