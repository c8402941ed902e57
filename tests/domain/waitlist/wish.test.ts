import { describe, expect, it } from 'vitest'
import { instantAt } from '#core/domain/time'
import { couldMeet, partOf, wayAt } from '#core/domain/waitlist/wish'
import { anOpenPlace, aWaitingWish } from '../../support/waitlist/entries'

const tuesday = '2026-11-24'

describe('a place and what somebody waits for', () => {
  it.each([
    ['at one of their sites', {}, {}, 'phone'],
    ['at another site', {}, { siteId: 's2' }, null],
    ['at the second of their sites', { siteIds: ['s1', 's2'] }, { siteId: 's2' }, 'phone'],
    ['with the counsellor they named', { counsellorId: 'c1' }, {}, 'phone'],
    ['with another one', { counsellorId: 'c1' }, { counsellorId: 'c2' }, null],
    ['for their topic', { topic: 'stress' }, {}, 'phone'],
    ['not for their topic', { topic: 'youth' }, {}, null],
    ['in the way that suits them best', { modes: ['room', 'phone'] }, {}, 'room'],
    [
      'in their second way where the room is somebody else’s',
      { modes: ['room', 'phone'] },
      { modes: ['phone'] },
      'phone',
    ],
    ['in no way of theirs', { modes: ['video'] }, {}, null],
    ['on their last day', { until: tuesday }, {}, 'phone'],
    ['the day after it', { until: '2026-11-23' }, {}, null],
    ['on a morning they can come', { windows: [{ weekday: 2, part: 'morning' }] }, {}, 'phone'],
    ['on another weekday', { windows: [{ weekday: 3, part: 'morning' }] }, {}, null],
    ['at another time of the day', { windows: [{ weekday: 2, part: 'evening' }] }, {}, null],
  ] as const)('%s', (_, wish, place, way) => {
    expect(wayAt(aWaitingWish(wish), anOpenPlace(place))).toBe(way)
  })

  it.each([
    [719, 'morning'],
    [720, 'afternoon'],
    [1079, 'afternoon'],
    [1080, 'evening'],
  ])('a day has three parts: minute %i is %s', (minute, part) => {
    expect(partOf(instantAt(tuesday, minute))).toBe(part)
  })

  it.each([
    ['any time and one time', {}, { windows: [{ weekday: 2, part: 'morning' }] }, true],
    [
      'two times',
      { windows: [{ weekday: 2, part: 'morning' }] },
      { windows: [{ weekday: 2, part: 'evening' }] },
      false,
    ],
    ['two counsellors', { counsellorId: 'c1' }, { counsellorId: 'c2' }, false],
    ['one and anybody', { counsellorId: 'c1' }, {}, true],
    ['two sites', {}, { siteIds: ['s2'] }, false],
    ['two ways', {}, { modes: ['video'] }, false],
    ['two topics, since one place may be for both', { topic: 'youth' }, { topic: 'stress' }, true],
  ] as const)('who could be in whose way: %s', (_, one, other, is) => {
    expect(couldMeet(aWaitingWish(one), aWaitingWish(other))).toBe(is)
    expect(couldMeet(aWaitingWish(other), aWaitingWish(one))).toBe(is)
  })
})
