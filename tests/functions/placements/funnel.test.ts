import { beforeAll, describe, expect, it } from 'vitest'
import { listPlacements, noteStep, takeDownPlacement } from '#core/contracts/placements'
import { type Step, steps } from '#core/domain/placements/funnel'
import { DAY } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser } from '../../support/world'

const world = aWorld()
let worker: Browser
let resident: Browser
beforeAll(async () => {
  worker = await world.as('sample-care-worker')
  resident = await world.as('sample-resident')
})

const nextWeek = () => world.cloud.clock.set(world.cloud.clock.now() + 7 * DAY)
const listed = async () => valueOf(await worker.call(listPlacements, { siteId: 's-chenguang' }))
const nobody = { scanned: null, read: null, 'test-begun': null, 'help-opened': null, booked: null }

/** As often as said, of as many phones: from one, in turn, and nobody is asked who it is. */
async function tell(step: Step, times: number, scene = 'hx-cg-01'): Promise<void> {
  for (let at = 0; at < times; at += 1) valueOf(await world.callAsNobody(noteStep, { scene, step }))
}

/** Written as the function writes it, so that not every one of them has to be told. */
const already = (n: number, step: Step, change: object = {}) =>
  world.put('step-counts', {
    ...{ id: `hx-cg-01_${step}`, siteId: 's-chenguang', placementId: 'hx-cg-01', step, isGone: false },
    ...{ n, week: '2026-11-16', before: 0, v: 1, ...change },
  })

describe('telling a step', () => {
  it('is refused site-unknown of a code that never hung, bad-input of a step there is not, and counts nothing', async () => {
    expect(await resident.call(noteStep, { scene: 'hx-xx-99', step: 'read' })).toEqual({
      ok: false,
      refusal: 'site-unknown',
    })
    expect(await resident.call(noteStep, { scene: 'hx-cg-01', step: 'cried' as Step })).toEqual({
      ok: false,
      refusal: 'bad-input',
    })
    expect(await world.documents('step-counts')).toEqual([])
  })

  it('is refused attempt-over where it comes late, and too-many from the sixty-first of a day', async () => {
    const late = anAttempt(world.cloud.clock.now() - DAY)
    expect(await resident.call(noteStep, { scene: 'hx-cg-01', step: 'read' }, late)).toEqual({
      ok: false,
      refusal: 'attempt-over',
    })
    const parent = await world.as('sample-parent')
    const answers = await Promise.all(
      Array.from({ length: 70 }, () => parent.call(noteStep, { scene: 'hx-cg-01', step: 'read' })),
    )
    const refused = answers.filter((answer) => !answer.ok && answer.refusal === 'too-many')
    // Each instance counts by itself: it is a brake.
    expect(refused.length).toBeLessThanOrEqual(10)
  })

  it('leaves nothing that leads to whoever told it', async () => {
    const before = await world.everything()
    for (const step of steps) valueOf(await resident.call(noteStep, { scene: 'hx-cg-01', step }))
    const after = await world.everything()
    const changed = after.filter(
      ([name, rows]) => JSON.stringify(rows) !== JSON.stringify(before.find(([one]) => one === name)?.[1]),
    )
    expect(changed.map(([name]) => name)).toEqual(['step-counts'])
    const raw = JSON.stringify(await world.documents('step-counts'))
    expect(raw).not.toContain(world.personId('sample-resident'))
    for (const row of await world.documents('step-counts')) {
      expect(Object.keys(row).sort()).toEqual([
        '_id',
        'before',
        'isGone',
        'n',
        'placementId',
        'siteId',
        'step',
        'v',
        'week',
      ])
    }
  })

  it('of twelve at once counts twelve', async () => {
    await Promise.all(
      Array.from({ length: 12 }, () => world.callAsNobody(noteStep, { scene: 'hx-cg-01', step: 'scanned' })),
    )
    expect(await world.documents('step-counts')).toMatchObject([{ n: 12, step: 'scanned', isGone: false }])
  })
})

describe('the numbers of a site', () => {
  it('say nothing of nine, ten of ten, and of ten only when the week is over', async () => {
    await already(8, 'scanned')
    await tell('scanned', 1)
    nextWeek()
    expect((await listed()).all).toEqual(nobody)
    await tell('scanned', 1)
    expect((await listed()).all).toEqual(nobody)
    nextWeek()
    expect((await listed()).all).toEqual({ ...nobody, scanned: 10 })
  })

  it('are the sum of what is told of each code, and never of what is behind it', async () => {
    await already(19, 'read')
    await already(9, 'read', { id: 'hx-cg-02_read', placementId: 'hx-cg-02' })
    await already(30, 'read', { id: 'hx-la-01_read', placementId: 'hx-la-01', siteId: 's-liuan' })
    const { all, hanging } = await listed()
    expect(all).toEqual({ ...nobody, read: 10 })
    expect(hanging.find(({ id }) => id === 'hx-cg-01')?.funnel).toEqual({ ...nobody, read: 10 })
    expect(hanging.find(({ id }) => id === 'hx-cg-02')?.funnel).toEqual(nobody)
  })

  it('keep apart what comes by a code that was taken down', async () => {
    await already(20, 'scanned')
    valueOf(await worker.call(takeDownPlacement, { placementId: 'hx-cg-01' }))
    await tell('scanned', 10)
    nextWeek()
    const { all, allAfter, gone } = await listed()
    expect(all).toEqual({ ...nobody, scanned: 20 })
    expect(allAfter).toEqual({ ...nobody, scanned: 10 })
    expect(gone).toMatchObject([{ id: 'hx-cg-01', funnel: { scanned: 20 }, after: { scanned: 10 } }])
  })
})
