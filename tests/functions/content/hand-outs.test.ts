import { beforeAll, describe, expect, it } from 'vitest'
import { kits } from '#core/content/kits/index'
import { listHandOuts, noteHandOut, removeHandOut } from '#core/contracts/content'
import type { HandOutDraft } from '#core/domain/reading/hand-out'
import { addDays, instantAt } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aHandOut } from '../../support/hand-outs'
import { monday } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser } from '../../support/world'

const world = aWorld()
let street: Browser
let worker: Browser
let other: Browser
beforeAll(async () => {
  street = await world.as('sample-manager')
  worker = await world.as('sample-care-worker')
  other = await world.as('sample-care-worker-2')
})

const no = (refusal: string) => ({ ok: false, refusal })
const note = (change: Partial<HandOutDraft> = {}, who = worker) => who.call(noteHandOut, { handOut: aHandOut(change) })
const noted = async (change: Partial<HandOutDraft> = {}, who = worker) => valueOf(await note(change, who)).saved
const given = async (who = street, year: number | null = null) => valueOf(await who.call(listHandOuts, { year }))

describe('noting what was handed out is refused, and nothing is stored,', () => {
  it('not-allowed to residents and editors, at a place that is not theirs, and at none', async () => {
    const before = await world.everything()
    for (const who of ['sample-resident', 'sample-counsellor', 'sample-editor']) {
      expect(await note({}, await world.as(who))).toEqual(no('not-allowed'))
    }
    expect(await note({ siteId: 's-liuan' }, other)).toEqual(no('not-allowed'))
    expect(await note({ siteId: 's-nowhere' })).toEqual(no('not-allowed'))
    expect(await world.everything()).toEqual(before)
  })

  it('kit-not-out, hand-out-ahead, hand-out-old', async () => {
    const before = await world.everything()
    expect(await note({ kitId: 'k99' })).toEqual(no('kit-not-out'))
    expect(await note({ on: addDays(monday, 1) })).toEqual(no('hand-out-ahead'))
    expect(await note({ on: addDays(monday, -367) })).toEqual(no('hand-out-old'))
    expect(await world.everything()).toEqual(before)
    expect(await noted({ on: addDays(monday, -366) })).toMatchObject({ on: addDays(monday, -366) })
  })

  it('kit-not-out from the day after a kit was to be read again', async () => {
    const [first] = [...kits].sort((one, two) => one.reviewBy.localeCompare(two.reviewBy))
    const kitId = first?.id ?? ''
    const on = first?.reviewBy ?? monday
    world.cloud.clock.set(instantAt(on))
    expect(await noted({ kitId, on })).toMatchObject({ kitId })
    world.cloud.clock.set(instantAt(addDays(on, 1)))
    expect(await note({ kitId, on })).toEqual(no('kit-not-out'))
    // What was given out while it stood keeps its name.
    const { kits: known } = await given(street, Number(on.slice(0, 4)))
    expect(known.map(({ id }) => id)).toContain(kitId)
  })

  it.each([0, 5_001, 1.5])('bad-input for %f copies', async (copies) => {
    expect(await note({ copies })).toEqual(no('bad-input'))
  })
})

describe('what was handed out', () => {
  it('is added up by site and kit, of one year, for whoever works there or above', async () => {
    await noted({ copies: 5_000 })
    await noted({ copies: 1, on: '2026-01-01' })
    await noted({ copies: 7, kitId: 'k01' }, other)
    await noted({ copies: 3, siteId: 's-liuan' })
    await noted({ copies: 9, on: '2025-12-31' })
    const here = { siteId: 's-chenguang' }
    const sum = [
      { ...here, kitId: 'k01', copies: 7 },
      { ...here, kitId: 'k02', copies: 5_001 },
      { siteId: 's-liuan', kitId: 'k02', copies: 3 },
    ]
    const all = await given()
    expect(all.year).toBe(2026)
    expect([...all.totals].sort((a, b) => `${a.siteId}${a.kitId}`.localeCompare(`${b.siteId}${b.kitId}`))).toEqual(sum)
    expect(all.sites.map(({ id }) => id)).toEqual(expect.arrayContaining(['s-chenguang', 's-liuan']))
    expect((await given(street, 2025)).totals).toEqual([{ ...here, kitId: 'k02', copies: 9 }])

    // Of another community nothing is seen, of one's own what everybody noted; and never who it was.
    const own = await given(other)
    expect(own.sites.map(({ id }) => id)).toEqual(['s-chenguang', 's-shuxia'])
    expect(own.totals.map(({ siteId }) => siteId)).toEqual(['s-chenguang', 's-chenguang'])
    expect(own.latest.map(({ on, copies, mine }) => [on, copies, mine])).toEqual(
      expect.arrayContaining([
        [monday, 7, true],
        [monday, 5_000, false],
        ['2026-01-01', 1, false],
      ]),
    )
    expect(own.latest.at(-1)?.on).toBe('2026-01-01')
    expect(JSON.stringify(own)).not.toContain(world.personId('sample-care-worker'))
  })

  it('noted twice by one attempt is there once, also where it was taken back meanwhile', async () => {
    const attempt = anAttempt(world.cloud.clock.now())
    const input = { handOut: aHandOut() }
    const [one, two] = await Promise.all([1, 2].map(() => worker.call(noteHandOut, input, attempt)))
    const { id } = valueOf(one as Awaited<ReturnType<typeof note>>).saved
    expect(two).toEqual(one)
    expect(await world.documents('hand-outs')).toHaveLength(1)
    valueOf(await worker.call(removeHandOut, { handOutId: id }))
    expect(valueOf(await worker.call(noteHandOut, input, attempt)).saved.id).toBe(id)
    expect(await world.documents('hand-outs')).toEqual([])
  })

  it('of two who note at once, both are there', async () => {
    await Promise.all([noted({ copies: 1 }), noted({ copies: 2 }, other), noted({ copies: 3 }, street)])
    expect((await given()).totals.map(({ copies }) => copies)).toEqual([6])
  })
})

describe('taking one back', () => {
  it('is refused hand-out-unknown where there is none or it is of another place, hand-out-not-yours, not-allowed', async () => {
    const here = await noted()
    const there = await noted({ siteId: 's-liuan' })
    const before = await world.everything()
    const remove = (handOutId: string, who: Browser) => who.call(removeHandOut, { handOutId })
    expect(await remove('none', worker)).toEqual(no('hand-out-unknown'))
    expect(await remove(there.id, other)).toEqual(no('hand-out-unknown'))
    expect(await remove(here.id, other)).toEqual(no('hand-out-not-yours'))
    expect(await remove(here.id, street)).toEqual(no('hand-out-not-yours'))
    expect(await remove(here.id, await world.as('sample-resident'))).toEqual(no('not-allowed'))
    expect(await world.everything()).toEqual(before)
  })

  it('takes it out of the sums, once', async () => {
    const { id } = await noted()
    await noted({ copies: 2 })
    expect(valueOf(await worker.call(removeHandOut, { handOutId: id })).removed).toBe(id)
    expect((await given()).totals.map(({ copies }) => copies)).toEqual([2])
    expect(await worker.call(removeHandOut, { handOutId: id })).toEqual(no('hand-out-unknown'))
  })
})
