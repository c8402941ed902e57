import { beforeAll, describe, expect, it } from 'vitest'
import type { Child } from '#core/domain/children/profile'
import { accept } from '#core/domain/decision'
import { codesOf } from '../../../cloudfunctions/_runtime/one-time-code'
import type { Database } from '../../../cloudfunctions/_store/database'
import { clearInvitation } from '../../../cloudfunctions/_store/invitations'
import { agreeHandler } from '../../../cloudfunctions/children/agree'
import { answerCareHandler } from '../../../cloudfunctions/children/answer-care'
import { askForSomebodyHandler } from '../../../cloudfunctions/children/ask-for-somebody'
import { forgetHandler } from '../../../cloudfunctions/children/forget'
import { inviteHandler } from '../../../cloudfunctions/children/invite'
import { joinHandler } from '../../../cloudfunctions/children/join'
import { removeGuardianHandler } from '../../../cloudfunctions/children/remove-guardian'
import { aWorld } from '../../support/a-world'
import { aChild } from '../../support/children'
import { begin, type Deed, deedOf, inSteps } from '../../support/collide'
import { mondayAt } from '../../support/makers'
import { functionEnv } from '../../support/world'

const world = aWorld()
let database: Database
beforeAll(async () => {
  database = await world.database()
})

const now = mondayAt(6)
const childId = 'nine'
const code = 'CDFGHJKMNPQT'
const rowId = codesOf(functionEnv).rowOf(code)
const until = mondayAt(30)
const mother = { name: 'sample-parent', now }
const father = { name: 'sample-counsellor-4', now }
const [aunt, stranger] = [
  { name: 'sample-resident', now },
  { name: 'sample-resident-2', now },
]
const as = { as: 'guardian', sees: 'records' } as const

/** The code was given by the father, who came later. */
const writes: Record<string, () => Deed> = {
  'a code being used': () => deedOf(joinHandler, { code, nickname: '小禾' }, aunt),
  'a code being given': () => deedOf(inviteHandler, { childId, as }, father),
  'somebody being asked for': () => deedOf(askForSomebodyHandler, { childId }, father),
  'a guardian having spoken': () => deedOf(answerCareHandler, { childId, careId: 'care' }, father),
}

const changes: Record<string, () => Deed> = {
  'somebody else using it': () => deedOf(joinHandler, { code, nickname: '禾禾' }, stranger),
  'a new one of its kind': () => deedOf(inviteHandler, { childId, as }, mother),
  'whoever gave it being taken off': () =>
    deedOf(removeGuardianHandler, { childId, guardianId: 'second', reason: 'by-mistake' }, mother),
  'the child being forgotten': () => deedOf(forgetHandler, { childId }, mother),
  'the child’s own no': () =>
    deedOf(agreeHandler, { childId, voice: 'child', answer: 'no', consentVersion: 2 }, mother),
  'its being cleared once it has run out': () => (of) =>
    of.transaction(async (documents) => accept(await clearInvitation(documents, rowId, until + 1))),
}

async function arrange(): Promise<void> {
  await world.reset()
  const [first, second] = [mother, father].map(({ name }, at) => ({
    ...{ id: at === 0 ? 'first' : 'second', personId: world.personId(name), since: mondayAt(-24) },
    sees: 'records' as const,
  }))
  const guardians = [first, second].flatMap((one) => one ?? [])
  const personId = world.personId(mother.name)
  const said = { answer: 'yes', version: 2, at: mondayAt(-2), personId } as const
  await world.put('invitations', { id: rowId, childId, until, v: 1 })
  await world.put(
    'children',
    aChild({
      ...{ id: childId, personId, guardians, born: { year: 2017, month: 3 } },
      invited: [{ ...as, rowId, by: 'second', until }],
      cares: [{ id: 'care', at: mondayAt(4), reason: 'asked-for-somebody', resultId: null, spoken: [] }],
      consents: [
        { ...said, by: 'guardian' },
        { ...said, by: 'child' },
      ],
    }),
  )
}

/** What was said to both, who is a guardian, which codes lead somewhere, and what guardians were told. */
async function stateOf(said: readonly unknown[]): Promise<string> {
  const [child] = (await world.documents('children')) as unknown as readonly Child[]
  const rows = await world.documents('invitations')
  const words = said.map((one) => {
    const { ok, refusal } = one as { readonly ok: boolean; readonly refusal?: string }
    return ok ? 'yes' : refusal
  })
  const leads = child?.invited.map(({ rowId, by }) => `${by} ${rows.some(({ _id }) => _id === rowId)}`)
  return JSON.stringify([
    ...[words, child?.forgotten, child?.guardians.map(({ personId }) => personId), leads, rows.length],
    ...[child?.cares.map(({ spoken }) => spoken), child?.consents.length, child?.trace.map(({ did }) => did)],
  ])
}

describe.each(Object.keys(writes))('%s', (write) => {
  it.each(Object.keys(changes))('and %s come one after the other, at whatever step they meet', async (change) => {
    const both = () => [(writes[write] as () => Deed)(), (changes[change] as () => Deed)()] as const
    const inOrder = async (changeFirst: boolean) => {
      await arrange()
      const [doing, changing] = both()
      const before = changeFirst ? await changing(database) : null
      const said = await doing(database)
      return stateOf([said, before ?? (await changing(database))])
    }
    const allowed = [await inOrder(false), await inOrder(true)]
    expect(allowed.join()).not.toContain('unavailable')

    let met = 0
    for (let step = 1; ; step += 1) {
      await arrange()
      const [doing, changing] = both()
      let under: { readonly done: Promise<unknown> } | undefined
      const happens = async () => {
        under = await begin(changing, database)
      }
      const said = await doing(inSteps(database, { step, happens }).database)
      if (!under) break
      const state = await stateOf([said, await under.done])
      met += 1
      expect(allowed, `met at step ${step}`).toContain(state)
    }
    expect(met).toBeGreaterThanOrEqual(3)
  })
})
