import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Hotline, LineHours } from '#core/domain/hotlines/line'
import { orderHotlines } from '#core/domain/hotlines/order'
import { addDays, DAY, instantAt } from '#core/domain/time'

const today = '2026-11-24'
const at = (clock: string) => instantAt(today, Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)))
const noon = at('12:00')

const daily = (from: number, until: number): LineHours[] =>
  ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, from, until }))

function aLine(change: Partial<Hotline> = {}): Hotline {
  return {
    number: '12356',
    name: '热线',
    about: '说说话',
    way: 'call',
    kind: 'support',
    owner: '主办单位',
    audience: 'everybody',
    area: null,
    hours: null,
    hoursText: '各地不同',
    languages: '',
    cost: 'unknown',
    source: { title: '来源', url: null },
    verifiedAt: today,
    ...change,
  }
}

const numbers = (lines: readonly Hotline[], now = noon) =>
  orderHotlines(lines, now).map(({ hotline }) => hotline.number)
const only = (line: Hotline, now = noon) =>
  orderHotlines([line], now).find(({ hotline }) => hotline.number === line.number)

describe('ambulance and police', () => {
  it('are there when the list is empty', () => {
    expect(numbers([])).toEqual(['120', '110'])
  })

  it('are always open, and worth calling long after somebody checked', () => {
    for (const clock of ['00:00', '03:30', '12:00', '23:59']) {
      expect(orderHotlines([], at(clock)).map(({ openNow }) => openNow)).toEqual([true, true])
    }
    expect(orderHotlines([], at('12:00') + 1000 * DAY).map(({ hotline }) => hotline.number)).toEqual(['120', '110'])
  })

  it('come last when the list has them first', () => {
    expect(
      numbers([
        aLine({ number: '110', kind: 'emergency' }),
        aLine({ number: '120', kind: 'emergency' }),
        aLine({ number: '12356' }),
      ]),
    ).toEqual(['12356', '120', '110'])
  })

  it('come last also when they are the only lines checked and open', () => {
    expect(numbers([aLine({ hours: daily(0, 60), verifiedAt: '2020-01-01' })])).toEqual(['12356', '120', '110'])
  })

  it('show in the words of the list where it has them', () => {
    const own = aLine({ number: '120', kind: 'emergency', name: '本地急救' })
    expect(orderHotlines([own], noon).map(({ hotline }) => hotline.name)).toEqual(['本地急救', '报警求助'])
  })

  it('stay last two behind a further emergency line', () => {
    expect(numbers([aLine({ number: '119', kind: 'emergency' }), aLine()])).toEqual(['12356', '119', '120', '110'])
  })

  it('are there once, and last, when the list takes one of them for a support line', () => {
    expect(numbers([aLine({ number: '110' }), aLine()])).toEqual(['12356', '120', '110'])
  })
})

describe('whether a line counts as checked', () => {
  it.each([
    ['on the day itself', 0, true],
    ['on the ninetieth day after', 90, true],
    ['on the ninety-first', 91, false],
    ['when the clock of the phone runs behind', -1, true],
  ])('%s', (_, days, fresh) => {
    expect(only(aLine({ verifiedAt: addDays(today, -days) }))?.fresh).toBe(fresh)
  })

  it('changes at midnight in China', () => {
    const line = aLine({ verifiedAt: addDays(today, -90) })
    expect(only(line, at('23:59'))?.fresh).toBe(true)
    expect(only(line, at('23:59') + 60_000)?.fresh).toBe(false)
  })
})

describe('whether a line is open', () => {
  it.each([
    ['unknown hours promise nothing', null, '12:00', null],
    ['a minute before opening', daily(540, 1080), '08:59', false],
    ['at opening', daily(540, 1080), '09:00', true],
    ['a minute before closing', daily(540, 1080), '17:59', true],
    ['at closing', daily(540, 1080), '18:00', false],
    ['over midnight, late in the evening', daily(480, 120), '23:59', true],
    ['over midnight, in the small hours', daily(480, 120), '01:59', true],
    ['over midnight, after closing', daily(480, 120), '02:00', false],
    ['over midnight, before opening', daily(480, 120), '07:59', false],
    ['over midnight, at opening', daily(480, 120), '08:00', true],
    ['hours that begin and end at one minute, then', daily(480, 480), '08:00', true],
    ['hours that begin and end at one minute, before it', daily(480, 480), '07:59', true],
    ['around the clock, first minute', daily(0, 1440), '00:00', true],
    ['around the clock, last minute', daily(0, 1440), '23:59', true],
  ])('%s', (_, hours, clock, open) => {
    expect(only(aLine({ hours }), at(clock))?.openNow).toBe(open)
  })
})

describe('the order of support lines', () => {
  const open = daily(0, 1440)
  const closed = daily(0, 60)
  const stale = '2020-01-01'

  it('is checked before stale, and in each open, then unknown, then closed', () => {
    const lines = [
      aLine({ number: '6', hours: closed, verifiedAt: stale }),
      aLine({ number: '5', hours: null, verifiedAt: stale }),
      aLine({ number: '4', hours: open, verifiedAt: stale }),
      aLine({ number: '3', hours: closed }),
      aLine({ number: '2', hours: null }),
      aLine({ number: '1', hours: open }),
    ]
    expect(numbers(lines)).toEqual(['1', '2', '3', '4', '5', '6', '120', '110'])
  })

  it('keeps equal lines as they were given', () => {
    expect(numbers([aLine({ number: '7' }), aLine({ number: '5' }), aLine({ number: '6' })])).toEqual([
      '7',
      '5',
      '6',
      '120',
      '110',
    ])
  })

  it('leaves the given list as it was', () => {
    const lines = [aLine({ number: '2', hours: closed }), aLine({ number: '1', hours: open })]
    orderHotlines(lines, noon)
    expect(lines.map(({ number }) => number)).toEqual(['2', '1'])
  })
})

/** Every minute of a day, and whether it belongs to the night. */
const minutes = fc.integer({ min: 0, max: 1439 })
const isNightly = (minute: number) => minute >= 23 * 60 || minute < 8 * 60
const someLine = fc.record({
  number: fc.constantFrom('12356', '12355', '110', '119', '7'),
  kind: fc.constantFrom('support' as const, 'emergency' as const),
  hours: fc.constantFrom(null, daily(0, 1440), daily(540, 1080), daily(480, 120)),
  verifiedAt: fc.constantFrom(today, '2020-01-01'),
})
const someLines = fc.uniqueArray(someLine, { selector: ({ number }) => number })
const ordered = (lines: readonly Partial<Hotline>[], minute: number) =>
  orderHotlines(lines.map(aLine), instantAt(today, minute))

describe('the order at night', () => {
  const unknown = aLine({ number: '12356' })
  const dayOnly = aLine({ number: '12355', hours: daily(540, 1080) })
  const allDay = aLine({ number: '7', hours: daily(0, 1440) })

  it.each([
    ['22:59', ['7', '12356', '12355', '120', '110']],
    ['23:00', ['7', '120', '110', '12356', '12355']],
    ['03:07', ['7', '120', '110', '12356', '12355']],
    ['07:59', ['7', '120', '110', '12356', '12355']],
    ['08:00', ['7', '12356', '12355', '120', '110']],
  ])('at %s is %j', (clock, expected) => {
    expect(numbers([unknown, dayOnly, allDay], at(clock))).toEqual(expected)
  })

  it.each([
    ['22:59', false],
    ['23:00', true],
    ['07:59', true],
    ['08:00', false],
  ])('at %s says of a line of unknown hours that it may ring out: %s', (clock, said) => {
    expect(only(aLine(), at(clock))?.mayRingOut).toBe(said)
    expect(only(allDay, at(clock))?.mayRingOut).toBe(false)
  })

  it('puts no line that nobody is sure of before ambulance and police', () => {
    fc.assert(
      fc.property(someLines, minutes.filter(isNightly), (lines, minute) => {
        const order = ordered(lines, minute)
        const urgent = order.findIndex(({ hotline }) => hotline.kind === 'emergency')
        for (const line of order.slice(0, urgent)) expect(line).toMatchObject({ openNow: true, fresh: true })
      }),
    )
  })

  it('tells of every line of unknown hours that it may ring out, and of no other', () => {
    fc.assert(
      fc.property(someLines, minutes.filter(isNightly), (lines, minute) => {
        for (const { mayRingOut, openNow } of ordered(lines, minute)) expect(mayRingOut).toBe(openNow === null)
      }),
    )
  })
})

describe('the order by day', () => {
  it('has ambulance and police last, and says of no line that it may ring out', () => {
    fc.assert(
      fc.property(
        someLines,
        minutes.filter((minute) => !isNightly(minute)),
        (lines, minute) => {
          const order = ordered(lines, minute)
          expect(order.slice(-2).map(({ hotline }) => hotline.number)).toEqual(['120', '110'])
          expect(order.some(({ mayRingOut }) => mayRingOut)).toBe(false)
        },
      ),
    )
  })
})

describe('at every hour', () => {
  it('all lines are there once, with ambulance and police among them', () => {
    fc.assert(
      fc.property(someLines, minutes, (lines, minute) => {
        const found = ordered(lines, minute).map(({ hotline }) => hotline.number)
        expect(found).toHaveLength(new Set(found).size)
        expect(new Set(found)).toEqual(new Set([...lines.map(({ number }) => number), '120', '110']))
      }),
    )
  })
})
