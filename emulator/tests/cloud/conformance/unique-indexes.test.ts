import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Environment, isUnprepared, openEnvironment } from '../../support/environment'
import { refusalOf } from '../../support/refusal'

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('unique-indexes', ['people'])
})
afterAll(() => cloud.close())

const people = () => cloud.collection('people')
const escaped = (text: string) => text.replace(/[.{}]/g, '\\$&')
const dup = (index: string, key: string) => ({
  code: 'DATABASE_REQUEST_FAILED',
  // Before the name stands, in CloudBase, that of a database.
  message: expect.stringMatching(
    new RegExp(
      `E11000 duplicate key error collection: \\S*${cloud.nameOf('people')} index: ${escaped(index)} dup key: ${escaped(key)}`,
    ),
  ),
})

beforeEach(async () => {
  await cloud.empty('people')
  await people().add({ _id: 'a', mail: 'a@example.org', team: 1, seat: { number: 1 } })
})

describe.skipIf(isUnprepared('conformance_unique_indexes_people'))('a unique index', () => {
  it('refuses a value that is taken, on insert, update and set', async () => {
    await people().add({ _id: 'b', mail: 'b@example.org', team: 2, seat: { number: 1 } })
    const taken = dup('mail', '{ mail: "a@example.org" }')
    expect(await refusalOf(people().add({ mail: 'a@example.org', team: 3 }))).toMatchObject(taken)
    expect(await refusalOf(people().doc('b').update({ mail: 'a@example.org' }))).toMatchObject(taken)
    expect(await refusalOf(people().doc('b').set({ mail: 'a@example.org', team: 9 }))).toMatchObject(taken)
    expect((await people().doc('b').get()).data[0].mail).toBe('b@example.org')
  })

  it('takes a missing field for null: there can be one', async () => {
    await people().add({ _id: 'b', team: 2 })
    expect(await refusalOf(people().add({ _id: 'c', team: 3 }))).toMatchObject(dup('mail', '{ mail: null }'))
    expect(await refusalOf(people().add({ _id: 'c', team: 3, mail: null }))).toMatchObject(
      dup('mail', '{ mail: null }'),
    )
  })

  it('over several fields refuses only all of them together', async () => {
    await people().add({ _id: 'b', mail: 'b', team: 1, seat: { number: 2 } })
    await people().add({ _id: 'c', mail: 'c', team: 2, seat: { number: 1 } })
    expect(await refusalOf(people().add({ mail: 'd', team: 1, seat: { number: 2 } }))).toMatchObject(
      dup('team_seat.number', '{ team: 1, seat.number: 2 }'),
    )
  })

  it('tells types apart', async () => {
    await people().add([
      { mail: 1, team: 2 },
      { mail: '1', team: 3 },
      { mail: true, team: 4 },
      { mail: new Date(1), team: 5 },
    ])
    expect(await refusalOf(people().add({ mail: 1.0, team: 6 }))).toMatchObject(dup('mail', '{ mail: 1 }'))
    expect(await refusalOf(people().add({ mail: new Date(1), team: 6 }))).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
    })
  })

  it('lets a value go with its document or with a change', async () => {
    await people().doc('a').update({ mail: 'other' })
    await people().add({ _id: 'b', mail: 'a@example.org', team: 2 })
    await people().doc('b').remove()
    await people().add({ _id: 'c', mail: 'a@example.org', team: 2 })
    expect((await people().count()).total).toBe(2)
  })

  it('of many taking one value at once lets one have it', async () => {
    const answers = await Promise.allSettled(
      Array.from({ length: 50 }, (_, team) => people().add({ mail: 'wanted', team: 100 + team })),
    )
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await people().where({ mail: 'wanted' }).count()).total).toBe(1)
  })

  it('refuses an update of several documents that would make them alike, whole', async () => {
    await people().add({ _id: 'b', mail: 'b', team: 2 })
    expect(await refusalOf(people().where({}).update({ mail: 'same' }))).toMatchObject({
      message: expect.stringContaining('E11000'),
    })
    expect((await people().where({ mail: 'same' }).count()).total).toBe(0)
  })

  it('takes each element of an array for a value', async () => {
    await people().add({ _id: 'b', mail: ['x', 'y'], team: 2 })
    const taken = dup('mail', '{ mail: "y" }')
    expect(await refusalOf(people().add({ mail: 'y', team: 3 }))).toMatchObject(taken)
    expect(await refusalOf(people().add({ mail: ['z', 'y'], team: 3 }))).toMatchObject(taken)
    expect(
      await refusalOf(
        people()
          .doc('a')
          .update({ mail: ['z', 'y'] }),
      ),
    ).toMatchObject(taken)
    const other = dup('mail', '{ mail: "a@example.org" }')
    expect(await refusalOf(people().add({ mail: ['z', 'a@example.org'], team: 3 }))).toMatchObject(other)
    await people().add({ _id: 'c', mail: ['z', 'z'], team: 3 })
    await people().add({ _id: 'd', mail: [['x', 'y']], team: 4 })
    await people()
      .doc('b')
      .update({ mail: ['y', 'w'] })
    await people().add({ _id: 'e', mail: 'x', team: 5 })
    expect((await people().count()).total).toBe(5)
  })

  it('has an entry for an empty array, and of arrays in documents', async () => {
    await people().add({ _id: 'b', mail: [], team: 2 })
    expect(await refusalOf(people().add({ mail: [], team: 3 }))).toMatchObject({
      message: expect.stringContaining('E11000'),
    })
    await people().add({ _id: 'c', mail: null, team: 3 })
    const seats = { team: 1, seat: [{ number: 5 }, { number: 1 }] }
    expect(await refusalOf(people().add({ mail: 'd', ...seats }))).toMatchObject(
      dup('team_seat.number', '{ team: 1, seat.number: 1 }'),
    )
    await people().add({ mail: 'd', ...seats, team: 4 })
    const parallel = people().add({ mail: 'e', ...seats, team: [8, 9] })
    expect((await refusalOf(parallel)).message).toContain('cannot index parallel arrays')
  })
})
