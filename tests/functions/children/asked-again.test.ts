import { beforeAll, describe, expect, it } from 'vitest'
import {
  agreeForChild,
  inviteToChild,
  joinChild,
  keepResult,
  listChildren,
  listResults,
} from '#core/contracts/children'
import { instantAt, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aChild, aChildResult, who5Of } from '../../support/children'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let parent: Browser
let young: Browser
beforeAll(async () => {
  parent = await world.as('sample-parent')
  young = await world.as('sample-resident-2')
})

const no = (refusal: string) => ({ ok: false, refusal })
const childId = 'child'
const noonOf = (date: string) => world.cloud.clock.set(instantAt(date, 720))
const read = (by: Browser) => by.call(listResults, { childId })
const agree = (by: Browser, voice: 'guardian' | 'child', answer: 'yes' | 'no' = 'yes') =>
  by.call(agreeForChild, { childId, voice, answer, consentVersion: 3 })
/** The text of eighteen is another one. */
const agreeAsAdult = () => young.call(agreeForChild, { childId, voice: 'child', answer: 'yes', consentVersion: 2 })
const keep = (by: Browser) =>
  by.call(keepResult, {
    ...{ childId, voice: 'child' as const, shows: 'all' as const, scaleId: 'who5', scaleVersion: 1 },
    ...{ responses: who5Of(3), completedAt: world.cloud.clock.now() },
  })

/** Born in February of a leap year: whoever came on its last day is a year older on 28 February, or on the 29th. */
async function arrange(born = { year: 2012, month: 2 }) {
  const personId = world.personId('sample-parent')
  const at = instantAt('2025-06-01')
  const said = { answer: 'yes', version: 1, at, personId } as const
  const consents = [
    { ...said, by: 'guardian' as const },
    { ...said, by: 'child' as const },
  ]
  await world.put('children', aChild({ id: childId, personId, born, consents }))
  await world.put('child-results', aChildResult({ id: 'kept', childId, personId }))
}

describe('from eight on', () => {
  it('nothing more is kept without the child’s own yes, on the day they are surely eight; what is there stays', async () => {
    const personId = world.personId('sample-parent')
    await world.put('children', aChild({ id: childId, personId, born: { year: 2018, month: 2 } }))
    await world.put('child-results', aChildResult({ id: 'kept', childId, personId, voice: 'guardian' }))
    noonOf('2026-02-27')
    expect(await agree(parent, 'child')).toEqual(no('child-too-young'))
    noonOf('2026-02-28')
    expect(await keep(parent)).toEqual(no('child-agreement-needed'))
    expect(valueOf(await read(parent)).results).toHaveLength(1)
    valueOf(await agree(parent, 'child', 'no'))
    expect(await keep(parent)).toEqual(no('child-said-no'))
    valueOf(await agree(parent, 'child'))
    // The questionnaire itself begins at nine.
    expect(await keep(parent)).toEqual(no('scale-not-for-age'))
  })

  it('a guardian who takes their yes back ends reading and keeping', async () => {
    await arrange({ year: 2015, month: 2 })
    valueOf(await agree(parent, 'guardian', 'no'))
    expect(await read(parent)).toEqual(no('guardian-said-no'))
    expect(await keep(parent)).toEqual(no('guardian-said-no'))
    valueOf(await agree(parent, 'guardian'))
    valueOf(await read(parent))
  })
})

describe('at fourteen', () => {
  it('what was agreed to before is read by nobody until the young person has said yes again', async () => {
    await arrange()
    noonOf('2026-02-27')
    expect(valueOf(await read(parent)).results).toHaveLength(1)
    noonOf('2026-02-28')
    expect(await read(parent)).toEqual(no('own-agreement-needed'))
    expect(await keep(parent)).toEqual(no('own-agreement-needed'))
    expect(await agree(parent, 'guardian')).toEqual(no('own-word-from-14'))
    const [child] = valueOf(await parent.call(listChildren, {})).children
    // Not on this list: the sample parent has no name for them.
    expect(child).toBeUndefined()
    valueOf(await agree(parent, 'child', 'no'))
    expect(await read(parent)).toEqual(no('child-said-no'))
    valueOf(await agree(parent, 'child'))
    expect(valueOf(await read(parent)).results).toHaveLength(1)
    valueOf(await keep(parent))
  })

  it('begins at midnight of China’s wall', async () => {
    await arrange()
    world.cloud.clock.set(instantAt('2026-02-28') - 5 * MINUTE)
    valueOf(await read(parent))
    world.cloud.clock.set(instantAt('2026-02-28'))
    expect(await read(parent)).toEqual(no('own-agreement-needed'))
  })
})

describe('at eighteen', () => {
  it('the record is the young person’s alone, and read by them once they have said yes again', async () => {
    await arrange()
    noonOf('2027-01-10')
    valueOf(await agree(parent, 'child'))
    const { code } = valueOf(await parent.call(inviteToChild, { childId, as: { as: 'self' } }))
    valueOf(await young.call(joinChild, { code, nickname: '' }))
    valueOf(await read(young))
    valueOf(await read(parent))
    noonOf('2030-02-27')
    valueOf(await read(parent))
    noonOf('2030-02-28')
    expect(await read(parent)).toEqual(no('record-theirs'))
    expect(await read(young)).toEqual(no('own-agreement-needed'))
    valueOf(await agreeAsAdult())
    expect(valueOf(await read(young)).results).toHaveLength(1)
    expect(await read(parent)).toEqual(no('record-theirs'))
  })

  it('who never had an account of their own is let in by a guardian’s code, and the guardian still reads nothing', async () => {
    await arrange()
    noonOf('2030-03-01')
    const { code } = valueOf(await parent.call(inviteToChild, { childId, as: { as: 'self' } }))
    valueOf(await young.call(joinChild, { code, nickname: '' }))
    const [own] = valueOf(await young.call(listChildren, {})).children
    expect(own).toMatchObject({ id: childId, profile: { sees: 'self', standing: { read: 'own-agreement-needed' } } })
    valueOf(await agreeAsAdult())
    valueOf(await read(young))
    expect(await read(parent)).toEqual(no('record-theirs'))
  })
})
