import { beforeAll, describe, expect, it } from 'vitest'
import { addOther, bookAppointment, listMyAppointments } from '#core/contracts/appointments'
import { listChildren, saveChild } from '#core/contracts/children'
import { aWorld } from '../../support/a-world'
import { aChild, aChildWish } from '../../support/children'
import { aPerson, aWish, mondayAt } from '../../support/makers'
import { sealedFor } from '../../support/sealed-for'
import { valueOf } from '../../support/value-of'
import { type Browser } from '../../support/world'

const world = aWorld()
let parent: Browser
beforeAll(async () => {
  parent = await world.as('sample-parent')
})

const no = (refusal: string) => ({ ok: false, refusal })
const save = (change: Parameters<typeof aChildWish>[0] = {}, browser = parent) =>
  browser.call(saveChild, aChildWish(change))
const listed = async (browser = parent) => valueOf(await browser.call(listChildren, {})).children

describe('adding a child', () => {
  it.each([
    ['without a name', { nickname: '' }, 'bad-input'],
    ['of a month that is none', { born: { year: 2020, month: 13 } }, 'bad-input'],
    ['of weeks at term', { pretermWeeks: 37 }, 'bad-input'],
    ['of a month to come', { born: { year: 2026, month: 12 } }, 'born-later'],
    ['who is eighteen', { born: { year: 2008, month: 10 } }, 'not-a-child'],
    ['under a text that is not in force', { consentVersion: 7 }, 'consent-outdated'],
    ['who is nobody', { childId: 'nobody' }, 'child-unknown'],
  ])('%s is refused, and stores nothing', async (_, change, refusal) => {
    const before = await world.everything()
    expect(await save(change)).toEqual(no(refusal))
    expect(await world.everything()).toEqual(before)
  })

  it('without the guardian’s consent is refused', async () => {
    const { consentVersion: _, ...wish } = aChildWish()
    expect(await parent.call(saveChild, wish)).toEqual(no('consent-outdated'))
  })

  it('is done with consent, is read by the guardian alone, and the name by nobody in the database', async () => {
    const { childId } = valueOf(await save({ born: { year: 2025, month: 5 }, pretermWeeks: 33 }))
    const [child] = await listed()
    expect(child).toMatchObject({
      ...{ id: childId, nickname: '小禾', removed: false },
      profile: {
        ...{ born: { year: 2025, month: 5 }, pretermWeeks: 33, sees: 'records', hasOwnAccount: false },
        guardians: [{ mine: true, sees: 'records' }],
        words: { guardian: { answer: 'yes', version: 3 }, child: null },
        standing: { read: null, keep: null },
      },
    })
    expect(await listed(await world.as('sample-resident'))).toEqual([])
    expect(await save({ childId }, await world.as('sample-resident'))).toEqual(no('child-unknown'))
    expect(JSON.stringify(await world.everything())).not.toContain('小禾')
  })

  it('is refused a ninth on the list of those one books for', async () => {
    for (let at = 0; at < 4; at += 1) valueOf(await parent.call(addOther, { kind: 'elder', name: '外婆' }))
    for (let at = 0; at < 4; at += 1) valueOf(await save())
    expect(await save()).toEqual(no('others-full'))
  })
})

describe('a child somebody books for', () => {
  it('stored by the program from before has only a name, and is filled in as the same child', async () => {
    const personId = world.personId('sample-parent')
    const name = (id: string) => sealedFor(personId, 'name', id, '小满')
    const others = [
      { id: 'from-before', kind: 'child' as const, name: name('from-before') },
      { id: 'grandmother', kind: 'elder' as const, name: name('grandmother') },
    ]
    await world.put('people', aPerson({ id: personId, since: 0, others }))
    expect(await listed()).toEqual([{ id: 'from-before', nickname: '小满', removed: false, profile: null }])
    expect(valueOf(await save({ childId: 'from-before', nickname: '满满' })).childId).toBe('from-before')
    expect(await listed()).toMatchObject([{ id: 'from-before', nickname: '满满', profile: { pretermWeeks: null } }])
    const mine = valueOf(await parent.call(listMyAppointments, {})).others
    expect(mine.map(({ id, name: called }) => [id, called])).toEqual([
      ['from-before', '满满'],
      ['grandmother', '小满'],
    ])
    expect(await save({ childId: 'grandmother' })).toEqual(no('child-unknown'))
  })

  it('is booked for by the id of the profile', async () => {
    const { childId } = valueOf(await save())
    const { appointment } = valueOf(await parent.call(bookAppointment, aWish({ forOther: childId })))
    expect(appointment.forOther).toBe(childId)
  })
})

describe('changing what is known of a child', () => {
  it('asks no consent again, and takes a month that makes them older', async () => {
    const { childId } = valueOf(await save())
    const { consentVersion: _, ...wish } = aChildWish({ childId, born: { year: 2018, month: 2 } })
    valueOf(await parent.call(saveChild, wish))
    expect((await listed())[0]?.profile?.born).toEqual({ year: 2018, month: 2 })
  })

  it('never makes them so young that a guardian would decide again: born-settled', async () => {
    const personId = world.personId('sample-parent')
    valueOf(await save())
    await world.put('children', aChild({ id: 'teenager', personId, born: { year: 2012, month: 10 } }))
    const born = (year: number, month: number) => save({ childId: 'teenager', born: { year, month } })
    // 14 years are full on 2026-11-30 for who was born in November 2012.
    expect(await born(2012, 11)).toEqual(no('born-settled'))
    valueOf(await born(2012, 9))
  })

  it('is refused a guardian once the young person is eighteen', async () => {
    const personId = world.personId('sample-parent')
    await world.put('children', aChild({ id: 'grown', personId, born: { year: 2008, month: 11 } }))
    valueOf(await save({ childId: 'grown', born: { year: 2008, month: 11 } }))
    world.cloud.clock.set(mondayAt(24 * 7))
    expect(await save({ childId: 'grown', born: { year: 2008, month: 11 } })).toEqual(no('record-theirs'))
  })
})
