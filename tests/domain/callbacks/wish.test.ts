import { describe, expect, it } from 'vitest'
import { checkWish } from '#core/domain/callbacks/ask'
import { commonSpans, firstPromise, nextPromise, safeTimes } from '#core/domain/callbacks/safe-times'
import { aCallbackWish } from '../../support/callbacks'
import { minutes, mornings, ten } from '../../support/requests-to-call'

const day = 24 * 3_600_000
const on = (weekday: 1 | 2, from: number, until: number) => ({ weekday, from, until })
const staff = (...hours: ReturnType<typeof on>[]) => ({ hours, holidays: { through: '2027-12-31', days: [] } })

describe('what is stored of a wish', () => {
  const checked = (change: Parameters<typeof aCallbackWish>[0]) => {
    const done = checkWish(aCallbackWish(change))
    return done.ok ? done.value : done.refusal
  }

  it('is what was meant: without the blanks around it, a number that can be dialled, times made one', () => {
    const windows = [on(1, 630, 660), on(1, 600, 630)]
    const number = ' 138 0013 8000 '
    expect(checked({ windows, number, name: ' 小禾 ', callerIs: 'own', ownCaller: ' 小陈 ', about: ' 孩子 ' })).toEqual(
      {
        ...{ windows: [on(1, 600, 660)], number: '13800138000', name: '小禾', ownCaller: '小陈', about: '孩子' },
      },
    )
  })

  it('is nothing of what was left empty or is not to be said', () => {
    expect(checked({ about: ' ', callerIs: 'community', ownCaller: '小陈' })).toMatchObject({
      ...{ about: null, ownCaller: null },
    })
  })

  it.each([
    ['name-missing', { name: ' ' }],
    ['name-missing', { callerIs: 'own', ownCaller: ' ' }],
    ['phone-missing', { number: ' ' }],
    ['phone-invalid', { number: '12' }],
    ['tells-too-much', { name: '心  理' }],
  ] as const)('%s: nothing, for %j', (refusal, change) => {
    expect(checked(change)).toBe(refusal)
  })

  it('may be a guardian’s, on their own telephone', () => {
    expect(checked({ asker: 'guardian', ownNumber: true })).toBeTypeOf('object')
    expect(checked({ asker: 'guardian', ownNumber: false })).toBe('guardian-number')
  })
})

describe('times that are safe', () => {
  it.each([
    ['a quarter of an hour', [on(1, 60, 75)], [on(1, 60, 75)]],
    ['up to midnight', [on(1, 1400, 1440)], [on(1, 1400, 1440)]],
    ['two that overlap', [on(1, 60, 120), on(1, 90, 100)], [on(1, 60, 120)]],
    ['two with a gap', [on(1, 60, 120), on(1, 121, 180)], [on(1, 60, 120), on(1, 121, 180)]],
    ['a long one and one too short', [on(1, 60, 120), on(2, 60, 74)], null],
    ['one that is none within a long one', [on(1, 60, 120), on(1, 70, 70)], null],
  ])('%s', (_, windows, safe) => {
    expect(safeTimes(windows)).toEqual(safe)
  })
})

describe('when staff can call', () => {
  it('is told in order, whatever order the hours have', () => {
    const windows = [on(1, 660, 700), on(1, 600, 630), on(1, 600, 640)]
    const spans = commonSpans(windows, staff(on(1, 600, 720)), ten).slice(0, 3)
    expect(spans.map(({ from, until }) => [from - ten, until - ten])).toEqual([
      [0, minutes(30)],
      [0, minutes(40)],
      [minutes(60), minutes(100)],
    ])
  })

  it('is looked for up to three weeks on', () => {
    expect(commonSpans(mornings, staff(on(1, 600, 660)), ten).map(({ from }) => from - ten)).toEqual([
      ...[0, 7 * day, 14 * day, 21 * day],
    ])
  })

  it('is promised to one alone where there is room for one: what ends before or after does not count', () => {
    const half = staff(on(1, 600, 630))
    const before = ten - minutes(60)
    const end = ten + minutes(30)
    expect(firstPromise(mornings, half, [ten, end + 1], before)).toBe(end)
    expect(firstPromise(mornings, half, [end], before)).toBe(end + 7 * day)
  })

  it('is tried again: busy after a quarter of an hour, else after two hours, at the latest a week later', () => {
    const long = staff(on(1, 600, 900))
    expect(nextPromise([on(1, 600, 900)], long, true, ten)).toBe(ten + minutes(300))
    const two = [on(1, 600, 640), on(1, 700, 760)]
    expect(nextPromise(two, long, true, ten + minutes(11))).toBe(ten + minutes(160))
    expect(nextPromise(two, long, true, ten + minutes(10))).toBe(ten + minutes(40))
    expect(nextPromise(two, long, false, ten + minutes(25))).toBe(ten + minutes(160))
    expect(nextPromise(two, long, false, ten + minutes(26))).toBe(ten + 7 * day + minutes(40))
    expect(nextPromise(two, staff(on(2, 600, 700)), false, ten)).toBe(ten + 7 * day)
  })
})
