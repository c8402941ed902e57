import { describe, expect, it } from 'vitest'
import { linesNamed } from '#core/domain/hotlines/elsewhere'
import { everyDay, isAnswered, nextOpening, overlap, stretchesOn } from '#core/domain/hotlines/hours'
import type { LineHours } from '#core/domain/hotlines/line'
import { isFresh, isNight, linesElsewhere, orderHotlines, supportLine } from '#core/domain/hotlines/order'
import { HOUR, instantAt, MINUTE } from '#core/domain/time'
import { aHotline, daily } from './a-line'

const at = (minute: number, date = '2026-11-24') => instantAt(date, minute)
const noon = at(720)
const checked = { verifiedAt: '2026-11-24' }
const numbers = (lines: readonly { hotline: { number: string } }[]) => lines.map(({ hotline }) => hotline.number)

describe('a line as it is told, whole', () => {
  const told = (change: Parameters<typeof aHotline>[0], now: number, unattendedAt?: number) => {
    const line = { ...aHotline({ ...checked, ...change }), ...(unattendedAt !== undefined && { unattendedAt }) }
    return { line, entry: orderHotlines([line], now).find(({ hotline }) => hotline === line) }
  }

  it('by day, while it is answered', () => {
    const { line, entry } = told({ hours: daily(540, 1080) }, noon)
    expect(entry).toEqual({
      ...{ hotline: line, at: noon, openNow: true, fresh: true, opensNext: null, mayRingOut: false, unattended: null },
    })
  })

  it('by day, while it is closed', () => {
    const { line, entry } = told({ hours: daily(540, 700) }, noon)
    expect(entry).toEqual({
      ...{ hotline: line, at: noon, openNow: false, fresh: true, mayRingOut: false, unattended: null },
      opensNext: { on: '2026-11-25', from: 540 },
    })
  })

  it('at night, of hours nobody knows', () => {
    const { line, entry } = told({ hours: null, verifiedAt: '2026-01-01' }, at(1400))
    expect(entry).toEqual({
      ...{ hotline: line, at: at(1400), openNow: null, fresh: false, opensNext: null, unattended: null },
      mayRingOut: true,
    })
  })

  it('that nobody is at, until six hours later', () => {
    const hours = { hours: daily(0, 1440) }
    expect(told(hours, noon, noon - 6 * HOUR + 1).entry?.unattended).toEqual({
      ...{ at: noon - 6 * HOUR + 1, isOfNow: false },
    })
    expect(told(hours, noon, noon - 6 * HOUR).entry?.unattended).toBeNull()
    expect(told(hours, noon, noon - 2 * MINUTE + 1).entry?.unattended).toEqual({
      ...{ at: noon - 2 * MINUTE + 1, isOfNow: true },
    })
    expect(told(hours, noon, noon + 2 * MINUTE).entry?.unattended).toEqual({ at: noon + 2 * MINUTE, isOfNow: true })
    expect(told({ hours: null }, noon, noon).entry?.unattended).toBeNull()
  })
})

describe('the hour and the day', () => {
  it('are of the night from eleven to eight', () => {
    expect([1379, 1380, 1439].map((minute) => isNight(at(minute)))).toEqual([false, true, true])
    expect([0, 479, 480].map((minute) => isNight(at(minute)))).toEqual([true, true, false])
  })

  it('are within ninety days of a check, or not', () => {
    const day = instantAt('2026-11-24')
    expect([isFresh('2026-08-26', day), isFresh('2026-08-25', day), isFresh('2026-11-25', day)]).toEqual([
      ...[true, false, true],
    ])
  })
})

describe('the one support line', () => {
  const of = (lines: Parameters<typeof supportLine>[0], audience: 'minors' | null = null) =>
    numbers(supportLine(lines, noon, { nodeIds: [], audience }))
  const shut = { ...checked, hours: daily(0, 60) }
  const open = { ...checked, hours: daily(0, 1440) }

  it('is one that fits and may answer, else one that may answer, else one that fits, else the first', () => {
    const [fits, women] = [aHotline({ ...shut, number: '1' }), aHotline({ ...open, number: '2', audience: 'women' })]
    const shutWomen = aHotline({ ...shut, number: '3', audience: 'women' })
    expect(of([fits, women])).toEqual(['2'])
    expect(of([shutWomen, fits])).toEqual(['1'])
    expect(of([shutWomen])).toEqual(['3'])
    expect(of([women, aHotline({ ...checked, number: '4' })])).toEqual(['4'])
    expect(of([])).toEqual([])
  })

  it('that nobody is at does not answer', () => {
    const alone = { ...aHotline({ ...open, number: '1' }), unattendedAt: noon }
    const women = aHotline({ ...open, number: '2', audience: 'women' })
    expect(of([alone, women])).toEqual(['2'])
    expect(of([alone, { ...women, unattendedAt: noon }])).toEqual(['1'])
  })
})

describe('lines of other places', () => {
  const place = (number: string, name: string, nodeId: string | null = null) =>
    aHotline({ ...checked, number, name: '倾诉', owner: '单位', area: { nodeId, name } })
  const found = (lines: Parameters<typeof linesElsewhere>[0], typed: string) =>
    numbers(linesNamed(linesElsewhere(lines, noon), typed))

  it('are none of the whole country, none of one’s own and no ambulance', () => {
    const lines = [aHotline({ number: '1' }), place('2', '近处', 'street'), place('3', '远处', 'other')]
    const emergency = { ...place('4', '外地'), kind: 'emergency' as const }
    expect(numbers(linesElsewhere([...lines, emergency], noon, { nodeIds: ['street'], audience: null }))).toEqual(['3'])
    expect(numbers(linesElsewhere([place('120', '外地'), place('5', '外地')], noon))).toEqual(['5'])
  })

  it.each([...['特别行政区', '自治区', '自治州', '自治县', '街道', '省', '市', '区', '县', '镇', '乡', '村', '州']])(
    'are found by what people call the place, without %s',
    (kind) => {
      expect(found([place('1', `云溪${kind}`)], '我在云溪')).toEqual(['1'])
      expect(found([place('1', '云溪')], `云溪${kind}`)).toEqual(['1'])
    },
  )

  it('of one character are found by that whole, and not within other words', () => {
    expect(found([place('1', '云市')], '云市的人')).toEqual(['1'])
    expect(found([place('1', '云市')], '白云')).toEqual([])
    expect(found([place('1', '云')], '白云')).toEqual([])
  })

  it.each(['、', '，', ',', '。', '.', ';', '；', ' ', '  '])(
    'are found by several words with %j between them',
    (mark) => {
      expect(found([place('1', '云溪'), place('2', '白石')], `云溪${mark}倾诉`)).toEqual(['1'])
    },
  )
})

describe('hours, to the minute', () => {
  const on = (weekday: LineHours['weekday'], from: number, until: number): LineHours => ({ weekday, from, until })

  it('every day are seven stretches', () => {
    expect(everyDay(60, 120)).toEqual([1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: 60, until: 120 })))
  })

  it('hold from their first minute on, and at their last no more', () => {
    const tuesday = [on(2, 600, 660)]
    expect([599, 600, 659, 660].map((minute) => isAnswered(tuesday, at(minute)))).toEqual([false, true, true, false])
    const night = [on(1, 1320, 120)]
    expect([0, 119, 120].map((minute) => isAnswered(night, at(minute)))).toEqual([true, true, false])
    expect([1319, 1320].map((minute) => isAnswered(night, at(minute, '2026-11-23')))).toEqual([false, true])
  })

  it('open next the same day, tomorrow, or in a week', () => {
    const tuesday = [on(2, 600, 660), on(2, 540, 560)]
    expect(nextOpening(tuesday, at(539))).toEqual({ on: '2026-11-24', from: 540 })
    expect(nextOpening(tuesday, at(560))).toEqual({ on: '2026-11-24', from: 600 })
    expect(nextOpening(tuesday, at(660))).toEqual({ on: '2026-12-01', from: 540 })
    expect(nextOpening([on(3, 0, 60)], at(660))).toEqual({ on: '2026-11-25', from: 0 })
  })

  it('of a day are cut at midnight, and one where they touch', () => {
    expect(stretchesOn([on(2, 600, 660), on(2, 660, 700), on(3, 0, 60)], '2026-11-24')).toEqual([
      { from: 600, until: 700 },
    ])
    expect(stretchesOn([on(1, 1320, 120), on(2, 1320, 120)], '2026-11-24')).toEqual([
      { from: 0, until: 120 },
      { from: 1320, until: 1440 },
    ])
    expect(stretchesOn([on(1, 600, 660)], '2026-11-24')).toEqual([])
  })

  it('that meet over Sunday’s midnight overlap on Monday', () => {
    expect(overlap([on(7, 1320, 120), on(1, 119, 200)])).toBe(true)
    expect(overlap([on(7, 1320, 120), on(1, 120, 200)])).toBe(false)
    expect(overlap([on(7, 1320, 0), on(1, 0, 60)])).toBe(false)
  })
})
