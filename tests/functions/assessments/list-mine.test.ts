import { beforeAll, describe, expect, it } from 'vitest'
import { listMyAssessments } from '#core/contracts/assessments'
import { aWorld } from '../../support/a-world'
import { anAdministration } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let person: Browser
let personId: string
beforeAll(async () => {
  person = await world.as('sample-resident')
  personId = world.personId('sample-resident')
})

const page = async (before?: number, browser = person) =>
  valueOf(await browser.call(listMyAssessments, before === undefined ? {} : { before }))
const list = async (browser = person) => (await page(undefined, browser)).administrations

describe('my kept self-tests', () => {
  it('are refused not-signed-in to nobody', async () => {
    expect(await world.callAsNobody(listMyAssessments, {})).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it.each([
    ['an operator', { $gt: 0 }],
    ['before time', -1],
    ['a text', '0'],
  ])('are refused bad-input when the page is %s', async (_, before) => {
    expect(await person.call(listMyAssessments, { before: before as number })).toEqual({
      ok: false,
      refusal: 'bad-input',
    })
  })

  it('are none before the first', async () => {
    expect(await list()).toEqual([])
  })

  it('are mine alone, with the result, and without the answers and whose they are', async () => {
    const mine = anAdministration({ personId })
    await world.add('administrations', [
      mine,
      anAdministration({ id: 'k2', personId: world.personId('sample-parent') }),
    ])
    const { responses: _, personId: __, consentVersion: ___, keptAt: ____, ...shown } = mine
    expect(await list()).toEqual([{ ...shown, words: null }])
    for (const openid of ['sample-counsellor', 'sample-manager']) expect(await list(await world.as(openid))).toEqual([])
  })

  it('come newest first, fifty at a time, and every one of them comes once', async () => {
    // Completed in pairs of the same millisecond; the fiftieth and the next share one.
    const rows = Array.from({ length: 120 }, (_, at) =>
      anAdministration({ id: `many-${at}`, personId, completedAt: 1_000 + Math.ceil(at / 2) }),
    )
    await world.add('administrations', rows)
    const first = await page()
    const second = await page(first.next ?? undefined)
    const third = await page(second.next ?? undefined)

    const pages = [first, second, third]
    expect(pages.map(({ administrations }) => administrations.length)).toEqual([49, 50, 21])
    expect(pages.map(({ next }) => next)).toEqual([1_036, 1_011, null])
    const seen = pages.flatMap(({ administrations }) => administrations)
    expect(seen.map(({ completedAt }) => completedAt)).toEqual(rows.map(({ completedAt }) => completedAt).reverse())
    expect(new Set(seen.map(({ id }) => id)).size).toBe(120)
  })
})
