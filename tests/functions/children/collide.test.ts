import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../cloudfunctions/_store/database'
import { agreeHandler } from '../../../cloudfunctions/children/agree'
import { keepResultHandler } from '../../../cloudfunctions/children/keep-result'
import { removeGuardianHandler } from '../../../cloudfunctions/children/remove-guardian'
import { aWorld } from '../../support/a-world'
import { aChild, aToddlerSheet } from '../../support/children'
import { begin, type Deed, deedOf, inSteps } from '../../support/collide'
import { mondayAt } from '../../support/makers'

const world = aWorld()
let database: Database
beforeAll(async () => {
  database = await world.database()
})

const now = mondayAt(6)
const childId = 'toddler'
const mother = { name: 'sample-parent', now }
const father = { name: 'sample-resident', now }

const keep = (): Deed => deedOf(keepResultHandler, aToddlerSheet(childId, mondayAt(5)), father)
const changes = {
  'the consent being taken back': (): Deed =>
    deedOf(agreeHandler, { childId, voice: 'guardian', answer: 'no', consentVersion: 2 }, mother),
  'the guardian being taken off': (): Deed =>
    deedOf(removeGuardianHandler, { childId, guardianId: 'second', reason: 'by-mistake' }, mother),
} as const

async function arrange(): Promise<void> {
  await world.reset()
  const [first, second] = [mother, father].map(({ name }, at) => ({
    ...{ id: at === 0 ? 'first' : 'second', personId: world.personId(name), since: mondayAt(-24) },
    sees: 'records' as const,
  }))
  const guardians = [first, second].flatMap((one) => one ?? [])
  const personId = world.personId(mother.name)
  await world.put('children', aChild({ id: childId, personId, guardians, born: { year: 2025, month: 5 } }))
}

/** What is stored of the child, and what was said to whoever keeps something. */
async function stateOf(said: { readonly ok: boolean; readonly refusal?: string }) {
  const [child] = await world.documents('children')
  const results = await world.documents('child-results')
  const { kept, guardians, consents } = child as { kept: number; guardians: unknown[]; consents: unknown[] }
  return [said.ok ? 'kept' : said.refusal, kept, guardians.length, consents.length, results.length].join(' ')
}

describe.each(Object.entries(changes))('keeping a result and %s', (_, change) => {
  it('come one after the other, at whatever step they meet', async () => {
    await arrange()
    const kept = (await keep()(database)) as { ok: boolean }
    await change()(database)
    const keptFirst = await stateOf(kept)
    await arrange()
    await change()(database)
    const changedFirst = await stateOf((await keep()(database)) as { ok: boolean; refusal?: string })
    expect([keptFirst.split(' ')[0], changedFirst.split(' ')[0]]).not.toContain('unavailable')
    expect(keptFirst).not.toBe(changedFirst)

    let [met, over] = [0, 0]
    for (let step = 1; ; step += 1) {
      await arrange()
      let under: { readonly done: Promise<unknown> } | undefined
      let [wasOver, overBefore] = [false, false]
      const happens = async () => {
        under = await begin(change(), database)
        // Over before what is kept is written: then it counts.
        under.done.then(() => {
          wasOver = true
        })
        await new Promise((resolve) => setImmediate(resolve))
        overBefore = wasOver
      }
      const said = (await keep()(inSteps(database, { step, happens }).database)) as { ok: boolean; refusal?: string }
      if (!under) break
      await under.done
      const allowed = overBefore ? [changedFirst] : [keptFirst, changedFirst]
      expect(allowed, `met at step ${step}`).toContain(await stateOf(said))
      if (overBefore) over += 1
      met += 1
    }
    expect(met).toBeGreaterThanOrEqual(3)
    expect(over).toBeGreaterThanOrEqual(1)
  })
})
