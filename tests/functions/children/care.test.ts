import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listMyAppointments } from '#core/contracts/appointments'
import {
  answerCare,
  askForSomebody,
  forgetResult,
  keepResult,
  listChildren,
  listResults,
  readTrace,
  removeGuardian,
} from '#core/contracts/children'
import type { Child } from '#core/domain/children/profile'
import { instantAt } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aChild, who5Of } from '../../support/children'
import { aPerson, mondayAt } from '../../support/makers'
import { sealedFor } from '../../support/sealed-for'
import { valueOf } from '../../support/value-of'
import { type Browser } from '../../support/world'

const world = aWorld()
const [mother, father, helper, young] = [
  'sample-parent',
  'sample-resident',
  'sample-counsellor-4',
  'sample-resident-2',
] as const
let by = {} as Record<'mother' | 'father' | 'helper' | 'self', Browser>
beforeAll(async () => {
  by = {
    mother: await world.as(mother),
    father: await world.as(father),
    helper: await world.as(helper),
    self: await world.as(young),
  }
})

const no = (refusal: string) => ({ ok: false, refusal })
const childId = 'thirteen'
const since = mondayAt(-48)

/** Of thirteen with an account of their own, two guardians who read and one who only books. */
async function arrange(change: Partial<Child> = {}): Promise<void> {
  const personId = world.personId(mother)
  const guardian = (id: string, who: string, sees: 'records' | 'booking') => ({
    ...{ id, personId: world.personId(who), since, sees },
  })
  const said = { answer: 'yes', version: 1, at: since, personId } as const
  for (const who of [mother, father, helper]) {
    const id = world.personId(who)
    const name = sealedFor(id, 'name', childId, '小禾')
    await world.put('people', aPerson({ id, since: 0, others: [{ id: childId, kind: 'child', name }] }))
  }
  await world.put('people', aPerson({ id: world.personId(young), since: 0, asChild: childId }))
  await world.put(
    'children',
    aChild({
      ...{ id: childId, personId, born: { year: 2013, month: 6 }, own: { personId: world.personId(young), since } },
      guardians: [
        guardian('first', mother, 'records'),
        guardian('second', father, 'records'),
        guardian('booker', helper, 'booking'),
      ],
      consents: [
        { ...said, by: 'guardian' },
        { ...said, by: 'child' },
      ],
      ...change,
    }),
  )
}
beforeEach(() => arrange())

const ask = () => by.self.call(askForSomebody, { childId })
const careOf = async (who: Browser) => {
  const { children } = valueOf(await who.call(listChildren, {}))
  return children.find(({ id }) => id === childId)?.profile?.care
}
const onHome = async (who: Browser) => valueOf(await who.call(listMyAppointments, {})).care
const tracedFor = async (who: Browser) =>
  valueOf(await who.call(readTrace, { childId })).lines.map(({ did, detail }) => [did, detail])

describe('a young person who asks for somebody without a sheet', () => {
  it('is heard by each guardian who may read, with the day and the reason and nothing else', async () => {
    const { careId } = valueOf(await ask())
    const told = { id: careId, at: expect.any(Number), reason: 'asked-for-somebody' }
    expect(await careOf(by.mother)).toEqual(told)
    expect(await careOf(by.father)).toEqual(told)
    expect(await onHome(by.mother)).toBe(childId)
    expect(valueOf(await by.mother.call(listResults, { childId })).results).toEqual([])
  })

  it('is told to nobody who only books, and asks nothing of themselves', async () => {
    valueOf(await ask())
    for (const who of [by.helper, by.self]) {
      expect(await careOf(who)).toBeNull()
      expect(await onHome(who)).toBeNull()
    }
  })

  it('sees on the trace that they were told and why; so does a guardian', async () => {
    valueOf(await ask())
    for (const who of [by.self, by.mother])
      expect((await tracedFor(who))[0]).toEqual(['exception', 'asked-for-somebody'])
  })

  it('is told plainly where nobody would read it: guardians who only book, none at all, or eighteen', async () => {
    const booker = { id: 'booker', personId: world.personId(helper), since, sees: 'booking' } as const
    for (const guardians of [[booker], []]) {
      await arrange({ guardians })
      const [own] = valueOf(await by.self.call(listChildren, {})).children
      expect(own?.profile?.mayTell).toBe(false)
      expect(await ask()).toEqual(no('nobody-to-tell'))
    }
    await arrange({ born: { year: 2008, month: 6 } })
    expect(await ask()).toEqual(no('nobody-to-tell'))
    expect(valueOf(await by.self.call(listChildren, {})).children[0]?.profile?.mayTell).toBe(false)
  })

  it('is not told that somebody knows where a sheet was kept that nobody would read', async () => {
    await arrange({ guardians: [] })
    const sheet = { childId, voice: 'child', shows: 'all', scaleId: 'who5', scaleVersion: 1 } as const
    valueOf(await by.self.call(keepResult, { ...sheet, responses: who5Of(0), needsSomebody: true, completedAt: since }))
    const { results } = valueOf(await by.self.call(listResults, { childId }))
    expect(results).toMatchObject([{ exception: null }])
    expect((await tracedFor(by.self)).map(([did]) => did)).not.toContain('exception')
  })

  it('is heard after so many times as before', async () => {
    for (let at = 0; at < 25; at += 1) valueOf(await ask())
    const last = valueOf(await ask()).careId
    expect((await careOf(by.mother))?.id).toBe(last)
    valueOf(await by.mother.call(answerCare, { childId, careId: last }))
    expect(await careOf(by.mother)).toBeNull()
  })
})

describe('a guardian who was told that care is needed', () => {
  const answer = (who: Browser, careId: string) => who.call(answerCare, { childId, careId })

  it('is told it until they say they have spoken, each for themselves; the young person sees that they said so', async () => {
    const { careId } = valueOf(await ask())
    valueOf(await answer(by.mother, careId))
    expect([await careOf(by.mother), await onHome(by.mother)]).toEqual([null, null])
    expect([(await careOf(by.father))?.id, await onHome(by.father)]).toEqual([careId, childId])
    expect((await tracedFor(by.self))[0]).toEqual(['spoke', null])
    expect((await tracedFor(by.mother))[0]).toEqual(['spoke', null])
    expect((await tracedFor(by.father)).map(([did]) => did)).not.toContain('spoke')
  })

  it('says it once, however often they tap', async () => {
    const { careId } = valueOf(await ask())
    for (let at = 0; at < 3; at += 1) valueOf(await answer(by.mother, careId))
    expect((await tracedFor(by.self)).filter(([did]) => did === 'spoke')).toHaveLength(1)
  })

  it('answers the one they saw and those before it, and not one that came meanwhile', async () => {
    const first = valueOf(await ask()).careId
    const seen = valueOf(await ask()).careId
    const later = valueOf(await ask()).careId
    valueOf(await answer(by.mother, seen))
    expect((await careOf(by.mother))?.id).toBe(later)
    valueOf(await answer(by.mother, later))
    expect(await careOf(by.mother)).toBeNull()
    expect((await careOf(by.father))?.id).toBe(later)
    valueOf(await answer(by.father, first))
    expect((await careOf(by.father))?.id).toBe(later)
  })

  it('is refused for one that is not there, by the young person, and by who only books', async () => {
    const { careId } = valueOf(await ask())
    expect(await answer(by.mother, 'another')).toEqual(no('result-unknown'))
    expect(await answer(by.self, careId)).toEqual(no('not-guardian'))
    expect(await answer(by.helper, careId)).toEqual(no('books-only'))
    valueOf(await by.mother.call(removeGuardian, { childId, guardianId: 'second', reason: 'by-mistake' }))
    expect(await answer(by.father, careId)).toEqual(no('child-unknown'))
    expect(await onHome(by.father)).toBeNull()
  })

  it('hears no more of a result that the young person has deleted, nor once the record is theirs alone', async () => {
    const sheet = { childId, voice: 'child', shows: 'nothing', scaleId: 'who5', scaleVersion: 1 } as const
    const kept = { ...sheet, responses: who5Of(0), needsSomebody: true, completedAt: since }
    const { resultId } = valueOf(await by.self.call(keepResult, kept))
    expect((await careOf(by.mother))?.id).toBe(resultId)
    valueOf(await by.self.call(forgetResult, { resultId }))
    expect(await careOf(by.mother)).toBeNull()
    valueOf(await ask())
    expect(await onHome(by.mother)).toBe(childId)
    world.cloud.clock.set(instantAt('2031-07-01', 720))
    expect(await onHome(by.mother)).toBeNull()
  })

  it('of a record of before is told what stood in its trace', async () => {
    const { cares: _, ...before } = aChild({
      ...{ id: childId, personId: world.personId(mother), born: { year: 2013, month: 6 } },
      trace: [
        { at: since, did: 'own-account' },
        { at: mondayAt(3), did: 'exception', resultId: 'kept', reason: 'critical-answer' },
      ],
    })
    await world.put('children', { ...before, v: 1 })
    expect(await careOf(by.mother)).toEqual({ id: 'kept', at: mondayAt(3), reason: 'critical-answer' })
  })
})
