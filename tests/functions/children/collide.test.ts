import { beforeAll, describe, expect, it } from 'vitest'
import { childResults, storedResult } from '../../../cloudfunctions/_store/child-results'
import type { Database } from '../../../cloudfunctions/_store/database'
import { agreeHandler } from '../../../cloudfunctions/children/agree'
import { forgetHandler } from '../../../cloudfunctions/children/forget'
import { keepResultHandler } from '../../../cloudfunctions/children/keep-result'
import { openSharedResultHandler } from '../../../cloudfunctions/children/open-shared-result'
import { removeGuardianHandler } from '../../../cloudfunctions/children/remove-guardian'
import { shareResultHandler } from '../../../cloudfunctions/children/share-result'
import { aWorld } from '../../support/a-world'
import { bringAppointments } from '../../support/bookings'
import { aChild, aChildResult, aToddlerSheet } from '../../support/children'
import { begin, type Deed, deedOf, inSteps } from '../../support/collide'
import { anAppointment, aPerson, aShare, mondayAt } from '../../support/makers'
import { sealedFor } from '../../support/sealed-for'

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
    deedOf(agreeHandler, { childId, voice: 'guardian', answer: 'no', consentVersion: 3 }, mother),
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

const yunxi = { name: 'sample-counsellor', now }

/** Shown to 云溪 by the father, for a place he has for the child, or about to be. */
async function arrangeShared(shared: boolean): Promise<void> {
  await arrange()
  const personId = world.personId(father.name)
  const seat = { personId, counsellorId: 'c-yunxi', siteId: 's-chenguang', roomId: 'r-chenguang-1' }
  const times = { start: mondayAt(14, 30), end: mondayAt(15, 20) }
  const booked = anAppointment({ ...seat, ...times, id: 'for-toddler', code: 'K7QM', forOther: childId })
  await bringAppointments(world, [booked], now)
  const name = sealedFor(personId, 'name', childId, '小禾')
  const others = [{ id: childId, kind: 'child' as const, name }]
  await world.put('people', aPerson({ id: personId, appointments: [booked], others }))
  const at = { code: 'K7QM', appointmentId: 'for-toddler', start: times.start }
  const share = { ...aShare(at), by: 'second', personId }
  const ofToddler = { id: 'kept', childId, personId, voice: 'guardian' as const }
  const kept = aChildResult({ ...ofToddler, ...(shared && { share }) })
  await world.put('child-results', childResults.document(storedResult(kept)))
}

const sharing: Record<string, { readonly act: () => Deed; readonly shared: boolean }> = {
  'showing a result': {
    shared: false,
    act: () =>
      deedOf(
        shareResultHandler,
        {
          ...{ resultId: 'kept', appointmentId: 'for-toddler', time: 'a-week' },
          ...{ voice: 'guardian', consentVersion: 1 },
        },
        father,
      ),
  },
  'a look at a shown result': {
    shared: true,
    act: () => deedOf(openSharedResultHandler, { resultId: 'kept', reason: 'in-session' }, yunxi),
  },
}
const takingAway = {
  ...changes,
  'the child being forgotten': (): Deed => deedOf(forgetHandler, { childId }, mother),
}
const pairs = Object.entries(sharing).flatMap(([what, { act, shared }]) =>
  Object.entries(takingAway).map(([change, take]) => ({ what, change, act, shared, take })),
)

describe.each(pairs)('$what and $change', ({ act, shared, take }) => {
  it('never both go through unseen: what came after is refused', async () => {
    let [met, over] = [0, 0]
    for (let step = 1; ; step += 1) {
      await arrangeShared(shared)
      let under: { readonly done: Promise<unknown> } | undefined
      let [wasOver, overBefore] = [false, false]
      const happens = async () => {
        under = await begin(take(), database)
        under.done.then(() => {
          wasOver = true
        })
        await new Promise((resolve) => setImmediate(resolve))
        overBefore = wasOver
      }
      const said = (await act()(inSteps(database, { step, happens }).database)) as { ok: boolean; refusal?: string }
      if (!under) break
      expect((await under.done) as { ok: boolean }).toMatchObject({ ok: true })
      if (overBefore) {
        expect(said.ok, `met at step ${step}`).toBe(false)
        over += 1
      }
      met += 1
    }
    expect(met).toBeGreaterThanOrEqual(3)
    expect(over).toBeGreaterThanOrEqual(1)
  })
})
