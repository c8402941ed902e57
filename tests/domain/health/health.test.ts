import { describe, expect, it } from 'vitest'
import { afterLook, crossed, isToTell, noAlarm } from '#core/domain/health/alarm'
import { addedUp, hourOf, noCounts, type OperationCounts, ofOneCall, withCounts } from '#core/domain/health/counts'
import { alarmIds, limits } from '#core/domain/health/limits'
import { mostOf, roomOf, toldSize } from '#core/domain/health/size'
import { toldHealth } from '#core/domain/health/told'
import { HOUR, MINUTE } from '#core/domain/time'
import { mondayAt } from '../../support/makers'

const now = mondayAt(10, 20)
const went = (name: string, calls: number, change: Partial<OperationCounts> = {}): OperationCounts => ({
  ...{ name, calls, failed: 0, busy: 0, slow: [0, 0, 0, 0] },
  ...change,
})
const rowAt = (at: number, ...operations: OperationCounts[]) => ({ ...noCounts('one', hourOf(at)), operations })

describe('one call', () => {
  it('is counted by how it ended, and as one of those longer than each limit it went beyond', () => {
    expect(ofOneCall({ name: 'a.b', outcome: 'ok', ms: 300 }).slow).toEqual([0, 0, 0, 0])
    expect(ofOneCall({ name: 'a.b', outcome: 'unavailable', ms: 301 })).toEqual(
      went('a.b', 1, { failed: 1, slow: [1, 0, 0, 0] }),
    )
    expect(ofOneCall({ name: 'a.b', outcome: 'busy', ms: 12_000 })).toEqual(
      went('a.b', 1, { busy: 1, slow: [1, 1, 1, 1] }),
    )
    // What somebody is refused is no failure; a clock that was put back makes nothing slow.
    expect(ofOneCall({ name: 'a.b', outcome: 'refused', ms: -5000 })).toEqual(went('a.b', 1))
  })

  it('is added to what there was of the same name, and stands beside others', () => {
    const row = withCounts(rowAt(now, went('a.b', 2)), { operations: [went('a.b', 1), went('c.d', 1)], retried: 3 })
    expect(row.operations).toEqual([went('a.b', 3), went('c.d', 1)])
    expect(row.retried).toBe(3)
    expect(addedUp([])).toEqual([])
  })
})

describe('a line', () => {
  const room = (percent: number) => ({ documents: 1, bytes: percent, most: 100, percent })
  const over = (...operations: OperationCounts[]) => crossed([rowAt(now, ...operations)], null, now)

  it.each([
    ['errors', went('a.b', 100, { failed: 5 }), went('a.b', 101, { failed: 5 })],
    ['errors', went('a.b', 80, { failed: 5 }), went('a.b', 4, { failed: 4 })],
    ['slow', went('a.b', 200, { slow: [0, 0, 20, 0] }), went('a.b', 201, { slow: [0, 0, 20, 0] })],
    ['slow', went('a.b', 20, { slow: [0, 0, 20, 0] }), went('a.b', 19, { slow: [0, 0, 19, 0] })],
    ['busy', went('a.b', 250, { busy: 5 }), went('a.b', 251, { busy: 5 })],
  ] as const)('%s is crossed at %j and not at %j', (id, at, below) => {
    expect(over(at)).toContain(id)
    expect(over(below)).not.toContain(id)
  })

  it('of one operation is crossed where the sum of all hides it', () => {
    const others = went('c.d', 10_000)
    expect(over(went('a.b', 25, { failed: 5 }), others)).toEqual(['one-operation'])
    expect(over(went('a.b', 26, { failed: 5 }), others)).toEqual([])
  })

  it('of the room is crossed at its percent, and not where nobody said how much there is', () => {
    const { percent } = limits.storage
    expect(crossed([], room(percent), now)).toEqual(['storage'])
    expect(crossed([], room(percent - 1), now)).toEqual([])
    expect(crossed([], { documents: 9, bytes: 9, most: null, percent: null }, now)).toEqual([])
  })

  it('is looked at over this hour and the one before, and no other', () => {
    const bad = went('a.b', 10, { failed: 10 })
    const at = (hours: number) => crossed([rowAt(now + hours * HOUR, bad)], null, now)
    expect([at(0).length, at(-1).length, at(-2).length, at(1).length]).toEqual([2, 2, 0, 0])
  })

  it('is told once, and again only after it was not crossed an hour after it was told', () => {
    const first = afterLook(noAlarm('slow'), true, now)
    expect(isToTell(first)).toBe(true)
    const told = { ...first, toldAt: now }
    expect(isToTell(afterLook(told, true, now + 5 * HOUR))).toBe(false)
    const soon = afterLook(told, false, now + HOUR - 1)
    expect(isToTell(afterLook(soon, true, now + HOUR))).toBe(false)
    const later = afterLook(told, false, now + HOUR)
    expect(isToTell(afterLook(later, true, now + HOUR + MINUTE))).toBe(true)
  })

  it('has its reason beside it, and sentences of managers of its own', () => {
    expect(Object.keys(limits)).toEqual([...alarmIds])
    for (const { why, percent, least } of Object.values(limits)) {
      expect(why.length).toBeGreaterThan(40)
      expect(percent).toBeGreaterThan(0)
      expect(least).toBeGreaterThan(0)
    }
  })
})

describe('what is told', () => {
  it('names what failed and what was slow, and how often nothing that went well was used', () => {
    const told = toldHealth([
      rowAt(now - HOUR, went('a.well', 47), went('a.failing', 8, { failed: 1, busy: 1 })),
      rowAt(now, went('a.slow', 40, { slow: [20, 3, 2, 0] }), went('a.slowest', 10, { slow: [10, 10, 10, 1] })),
    ])
    expect(told).toEqual({
      ...{ tens: 10, failed: 1, busy: 1, retried: 0, until: hourOf(now) },
      failing: [{ name: 'a.failing', failed: 2, percent: null }],
      slowest: [
        { name: 'a.slowest', within: null },
        { name: 'a.slow', within: 3000 },
      ],
    })
    expect(JSON.stringify(told)).not.toContain('a.well')
  })

  it.each([
    [9, 9, null],
    [10, 1, 10],
    [19, 1, 10],
    [20, 1, 5],
    [29, 29, 100],
    [4000, 1, 1],
  ])(
    'of %i calls with %i failed says that %j in a hundred did, at most: made of full tens',
    (calls, failed, percent) => {
      expect(toldHealth([rowAt(now, went('a.b', calls, { failed }))]).failing).toEqual([
        { name: 'a.b', failed, percent },
      ])
    },
  )

  it('is of what lies somewhere full tens and full megabytes', () => {
    const told = (documents: number, bytes: number) => toldSize({ documents, bytes })
    expect(told(9, 1024 * 1024 - 1)).toEqual({ documents: 0, bytes: 0 })
    expect(told(10, 1024 * 1024)).toEqual({ documents: 10, bytes: 1024 * 1024 })
    expect(told(19, 2 * 1024 * 1024 - 1)).toEqual({ documents: 10, bytes: 1024 * 1024 })
  })

  it('says nothing is slow of fewer than ten calls', () => {
    expect(toldHealth([rowAt(now, went('a.b', 9, { slow: [9, 9, 9, 9] }))]).slowest).toEqual([])
  })

  it('is nothing at all where nothing was counted', () => {
    expect(toldHealth([])).toMatchObject({ tens: 0, failing: [], slowest: [], until: null })
  })
})

describe('the room', () => {
  it('is compared with what an operator said, and with nothing where they said none or no number', () => {
    const sizes = { collections: [{ name: 'people', documents: 3, bytes: 1024 * 1024 }] }
    expect(roomOf(sizes, mostOf('4'))).toMatchObject({ documents: 3, percent: 25 })
    for (const wrong of [undefined, '', '0', '-1', '1.5', '2GB', '9'.repeat(10)]) {
      expect(roomOf(sizes, mostOf(wrong))).toMatchObject({ most: null, percent: null })
    }
  })
})

describe('what failed', () => {
  it('is told most first, those called busily among them', () => {
    const few = went('a.few', 100, { failed: 1 })
    const most = went('b.most', 100, { failed: 20, busy: 30 })
    const some = went('c.some', 100, { busy: 20 })
    const told = toldHealth([rowAt(now, few, most, some)])
    expect(told.failing.map(({ name }) => name)).toEqual(['b.most', 'c.some', 'a.few'])
  })
})
