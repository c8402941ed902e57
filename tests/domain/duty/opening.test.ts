import { describe, expect, it } from 'vitest'
import { isWatched, openingsOf, type Stretch } from '#core/domain/duty/opening'
import { aRota, aShift } from '../../support/duty/rotas'
import { minute, mondayAt } from '../../support/makers'

const [sunday, monday, tuesday] = ['2026-11-22', '2026-11-23', '2026-11-24']
const evening = { from: minute(22), until: 1440 }
const early = { from: 0, until: minute(2) }
const noon = { from: minute(12), until: minute(13) }
const on = (days: Readonly<Record<string, readonly Stretch[]>>) => (date: string) => days[date] ?? []
const always = { isOf: () => true }
const rota = aRota([], { since: 0 })
const noonOfMonday = { date: monday, begin: mondayAt(12), end: mondayAt(13) }

describe('whether an opening was promised to anybody', () => {
  it('not by a week nobody made; from the very millisecond it was made on', () => {
    const since = (at: number | null) => isWatched(aRota([aShift()], { since: at, shifts: [] }), monday, noon)
    expect([since(null), since(mondayAt(12)), since(mondayAt(12) + 1)]).toEqual([false, true, false])
  })

  it('where somebody is put on for a minute of it, of that day', () => {
    const late = (change: object) =>
      isWatched(aRota([aShift({ ...noon, ...change })], { since: mondayAt(20) }), monday, noon)
    expect([late({}), late({ date: tuesday }), late({ from: minute(13), until: minute(14) })]).toEqual([
      ...[true, false, false],
    ])
  })
})

describe('what is watched of a day', () => {
  it('is each stretch of it, whole', () => {
    expect(openingsOf(rota, on({ [monday]: [noon, evening] }), mondayAt(1), always)).toEqual([
      noonOfMonday,
      { date: monday, begin: mondayAt(22), end: mondayAt(24) },
    ])
    expect(openingsOf(rota, on({}), mondayAt(1), always)).toEqual([])
  })

  it('goes on into the next day where that begins with a stretch, and only what ends at midnight does', () => {
    const days = { [monday]: [noon, evening], [tuesday]: [early] }
    expect(openingsOf(rota, on(days), mondayAt(1), always)).toEqual([
      noonOfMonday,
      { date: monday, begin: mondayAt(22), end: mondayAt(26) },
    ])
    const later = { [monday]: [evening], [tuesday]: [{ from: 1, until: 60 }] }
    expect(openingsOf(rota, on(later), mondayAt(1), always)).toEqual([
      { date: monday, begin: mondayAt(22), end: mondayAt(24) },
    ])
  })

  it('begins with what ran in from the day before, once', () => {
    const days = { [sunday]: [noon, evening], [monday]: [early, noon] }
    const ranIn = { date: sunday, begin: mondayAt(-2), end: mondayAt(2) }
    expect(openingsOf(rota, on(days), mondayAt(1), always)).toEqual([ranIn, noonOfMonday])
    expect(openingsOf(rota, on(days), mondayAt(1), { isOf: (date) => date === sunday })).toEqual([ranIn])
    const own = { isOf: (date: string) => date === monday }
    const itself = { date: monday, begin: mondayAt(0), end: mondayAt(2) }
    expect(openingsOf(rota, on(days), mondayAt(1), own)).toEqual([itself, noonOfMonday])
    expect(openingsOf(rota, on(days), mondayAt(1), { ...own, carried: true })).toEqual([noonOfMonday])
  })

  it('is nothing from the day before where either side stops short of midnight', () => {
    const before = { [sunday]: [{ from: minute(22), until: 1439 }], [monday]: [early] }
    const itself = { date: monday, begin: mondayAt(0), end: mondayAt(2) }
    expect(openingsOf(rota, on(before), mondayAt(1), always)).toEqual([itself])
    const after = { [sunday]: [evening], [monday]: [{ from: 1, until: 60 }] }
    expect(openingsOf(rota, on(after), mondayAt(1), always)).toEqual([
      { date: monday, begin: mondayAt(0, 1), end: mondayAt(1) },
    ])
  })

  it('is nothing that began before the week was made, on either day', () => {
    const days = on({ [sunday]: [evening], [monday]: [early, noon] })
    const made = (since: number) =>
      openingsOf(aRota([], { since }), days, mondayAt(1), always).map(({ begin }) => begin)
    expect(made(mondayAt(-2))).toEqual([mondayAt(-2), mondayAt(12)])
    expect(made(mondayAt(-2) + 1)).toEqual([mondayAt(0), mondayAt(12)])
    expect(made(mondayAt(0) + 1)).toEqual([mondayAt(12)])
    expect(made(mondayAt(12) + 1)).toEqual([])
  })
})
