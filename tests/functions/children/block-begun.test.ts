import { beforeAll, describe, expect, it } from 'vitest'
import { listMyAppointments } from '#core/contracts/appointments'
import { agreeForChild, inviteToChild, joinChild, keepResult, listChildren, saveChild } from '#core/contracts/children'
import { addDays, type CivilDate, instantAt } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aChildWish, aToddlerSheet } from '../../support/children'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let parent: Browser
let other: Browser
beforeAll(async () => {
  parent = await world.as('sample-parent')
  other = await world.as('sample-resident-2')
})

const noonOf = (date: CivilDate) => world.cloud.clock.set(instantAt(date, 720))

type Born = { readonly year: number; readonly month: number }
async function aChildBorn(born: Born, pretermWeeks: number | null = null): Promise<string> {
  valueOf(await parent.call(saveChild, aChildWish({ born, pretermWeeks })))
  return valueOf(await parent.call(listChildren, {})).children[0]?.id as string
}

/** What is told with one's appointments, as on the first page, and with one's children; the same word in both. */
async function toldTo(browser: Browser = parent) {
  const [other] = valueOf(await browser.call(listMyAppointments, {})).others
  const [child] = valueOf(await browser.call(listChildren, {})).children
  const [mine, theirs] = [other?.begun ?? null, child?.profile?.begun ?? null]
  expect(theirs).toEqual(mine)
  return mine
}

async function toldOn(date: CivilDate) {
  noonOf(date)
  return toldTo()
}

describe('a new block of ages is told from its first day to its last', () => {
  // The youngest of the month counts: born on its last day.
  it.each([
    [3, { year: 2026, month: 9 }, '2026-12-30', '2027-01-29', null],
    [6, { year: 2026, month: 6 }, '2026-12-30', '2027-01-29', null],
    [8, { year: 2026, month: 4 }, '2026-12-30', '2027-01-29', null],
    [12, { year: 2025, month: 12 }, '2026-12-31', '2027-01-30', null],
    [18, { year: 2025, month: 6 }, '2026-12-30', '2027-01-29', null],
    [24, { year: 2024, month: 12 }, '2026-12-31', '2027-01-30', null],
    [30, { year: 2024, month: 6 }, '2026-12-30', '2027-01-29', null],
    [36, { year: 2023, month: 12 }, '2026-12-31', '2027-12-30', 48],
    [48, { year: 2022, month: 12 }, '2026-12-31', '2027-12-30', 60],
    [60, { year: 2021, month: 12 }, '2026-12-31', '2027-12-30', 72],
    [72, { year: 2020, month: 12 }, '2026-12-31', '2027-12-30', null],
    [36, { year: 2024, month: 2 }, '2027-02-28', '2028-02-28', 48],
  ] as const)('of %i full months', async (months, born, first, last, after) => {
    await aChildBorn(born)
    expect((await toldOn(addDays(first, -1)))?.months).not.toBe(months)
    expect(await toldOn(first)).toEqual({ months, corrected: false })
    expect(await toldOn(last)).toEqual({ months, corrected: false })
    expect((await toldOn(addDays(last, 1)))?.months ?? null).toBe(after)
  })

  it('counted from the due date of who came eight weeks early', async () => {
    await aChildBorn({ year: 2025, month: 6 }, 32)
    expect(await toldOn('2026-12-30')).toBeNull()
    expect(await toldOn('2027-02-23')).toBeNull()
    expect(await toldOn('2027-02-24')).toEqual({ months: 18, corrected: true })
    expect(await toldOn('2027-03-26')).toEqual({ months: 18, corrected: true })
    expect(await toldOn('2027-03-27')).toBeNull()
  })

  it('by the midnight of China', async () => {
    await aChildBorn({ year: 2025, month: 6 })
    world.cloud.clock.set(instantAt('2026-12-29', 23 * 60))
    expect(await toldTo()).toBeNull()
    world.cloud.clock.set(instantAt('2026-12-30'))
    expect(await toldTo()).toEqual({ months: 18, corrected: false })
  })
})

describe('a new block of ages is told to nobody', () => {
  const born = { year: 2025, month: 6 }
  const said = (childId: string, answer: 'yes' | 'no') =>
    parent.call(agreeForChild, { childId, voice: 'guardian', answer, consentVersion: 3 })

  it('while the consent is taken back, and again once it is given', async () => {
    const childId = await aChildBorn(born)
    noonOf('2026-12-30')
    valueOf(await said(childId, 'no'))
    expect(await toldTo()).toBeNull()
    valueOf(await said(childId, 'yes'))
    expect(await toldTo()).toEqual({ months: 18, corrected: false })
  })

  it('who only books for the child; to another guardian it is', async () => {
    const childId = await aChildBorn(born)
    noonOf('2026-12-30')
    const third = await world.as('sample-resident')
    for (const [browser, sees] of [
      [other, 'booking'],
      [third, 'records'],
    ] as const) {
      const { code } = valueOf(await parent.call(inviteToChild, { childId, as: { as: 'guardian', sees } }))
      valueOf(await browser.call(joinChild, { code, nickname: '禾苗' }))
    }
    expect(await toldTo(other)).toBeNull()
    expect(await toldTo(third)).toEqual({ months: 18, corrected: false })
  })

  it('once a guardian has kept what they saw in it, until the next one begins', async () => {
    const childId = await aChildBorn(born)
    noonOf('2026-12-30')
    valueOf(await parent.call(keepResult, aToddlerSheet(childId, instantAt('2026-12-30', 720))))
    expect(await toldTo()).toBeNull()
    expect(await toldOn('2027-06-29')).toBeNull()
    expect(await toldOn('2027-06-30')).toEqual({ months: 24, corrected: false })
  })

  it('who has only a name for a child', async () => {
    expect(await toldTo(other)).toBeNull()
  })
})
