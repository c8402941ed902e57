import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud, refusalOf } from '../support/cloud'
import { breaksSnapshots, dependencies, hasCycle, type Transacted } from '../support/history'

type Database = ReturnType<OpenedCloud['app']['database']>
type Transaction = Awaited<ReturnType<Database['startTransaction']>>

let cloud: OpenedCloud
let database: Database
beforeAll(async () => {
  cloud = await openCloud({ collections: { lists: [] } })
  database = cloud.app.database()
})
afterAll(() => cloud.close())

const keys = ['a', 'b', 'c']
const step = fc.record({
  who: fc.nat(3),
  does: fc.constantFrom('read', 'read', 'read', 'append', 'append', 'commit', 'commit', 'abort'),
  key: fc.constantFrom(...keys),
})

interface Actor extends Transacted {
  transaction: Transaction
}

/** Four people's transactions in the order given; what the committed ones saw, and what is there at last. */
async function carryOut(steps: { who: number; does: string; key: string }[], writesAllItReads: boolean) {
  await database.collection('lists').where({}).remove()
  for (const _id of keys) await database.collection('lists').add({ _id, by: [] })
  const actors: (Actor | null)[] = [null, null, null, null]
  const committed: Transacted[] = []
  let refused = 0

  const one = (actor: Actor, key: string) => actor.transaction.collection('lists').doc(key)
  const append = async (actor: Actor, key: string) => {
    await one(actor, key).update({ by: database.command.push([actor.name]) })
    actor.writes.add(key)
  }
  const take = async (actor: Actor, does: string, key: string) => {
    if (does === 'append') return append(actor, key)
    if (does === 'read') {
      const { by } = ((await one(actor, key).get()) as unknown as { data: { by: string[] } }).data
      const others = by.filter((name) => name !== actor.name)
      // What it read once stays as it was, whatever the others do.
      expect(others).toEqual(actor.reads.get(key) ?? others)
      actor.reads.set(key, others)
      return
    }
    if (does === 'commit' && writesAllItReads) {
      for (const read of actor.reads.keys()) if (!actor.writes.has(read)) await append(actor, read)
    }
    await actor.transaction[does === 'commit' ? 'commit' : 'rollback']()
    if (does === 'commit') committed.push(actor)
  }

  for (const [at, { who, does, key }] of steps.entries()) {
    actors[who] ??= {
      name: `t${at}`,
      reads: new Map(),
      writes: new Set(),
      transaction: await database.startTransaction(),
    }
    try {
      await take(actors[who], does, key)
      if (does === 'commit' || does === 'abort') actors[who] = null
    } catch (error) {
      expect(error).toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' })
      refused += 1
      actors[who] = null
    }
  }
  for (const actor of actors) await actor?.transaction.rollback()
  const { data } = await database.collection('lists').get()
  return {
    committed,
    refused,
    final: new Map((data as { _id: string; by: string[] }[]).map(({ _id, by }) => [_id, by])),
  }
}

describe('transactions in any order', () => {
  it('are as if one came after another, or refused, when each writes what it has read', async () => {
    const count = { committed: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
        const { committed, refused, final } = await carryOut(steps, true)
        expect(hasCycle(dependencies(committed, final))).toBe(false)
        count.committed += committed.length
        count.refused += refused
      }),
      { numRuns: 60 },
    )
    // Otherwise the orders tried were too tame to show anything.
    expect(count.committed).toBeGreaterThan(100)
    expect(count.refused).toBeGreaterThan(50)
  })

  it('see one moment of the world each, also when they only read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
        const { committed, final } = await carryOut(steps, false)
        expect(breaksSnapshots(dependencies(committed, final))).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  it('that each read what the other writes both go through, as snapshots allow in MongoDB', async () => {
    const steps = [
      { who: 0, does: 'read', key: 'a' },
      { who: 1, does: 'read', key: 'b' },
      { who: 0, does: 'append', key: 'b' },
      { who: 1, does: 'append', key: 'a' },
      { who: 0, does: 'commit', key: 'a' },
      { who: 1, does: 'commit', key: 'a' },
    ]
    const { committed, final } = await carryOut(steps, false)
    const edges = dependencies(committed, final)
    expect([committed.length, hasCycle(edges), breaksSnapshots(edges)]).toEqual([2, true, false])
    expect((await carryOut(steps, true)).refused).toBe(1)
  })
})

describe('the search for an order', () => {
  const seen = (name: string, reads: Record<string, string[]>): Transacted => ({
    name,
    reads: new Map(Object.entries(reads)),
    writes: new Set(),
  })

  it('finds a lost update, a half seen, and a read of what was taken back', async () => {
    const lost = dependencies([seen('x', { a: [] }), seen('y', { a: [] })], new Map([['a', ['x', 'y']]]))
    expect([hasCycle(lost), breaksSnapshots(lost)]).toEqual([true, true])
    const half = dependencies(
      [seen('x', {}), seen('y', { a: ['x'], b: [] })],
      new Map([
        ['a', ['x']],
        ['b', ['x']],
      ]),
    )
    expect([hasCycle(half), breaksSnapshots(half)]).toEqual([true, true])
    const gone = async () => dependencies([seen('y', { a: ['x'] })], new Map([['a', []]]))
    expect((await refusalOf(gone())).message).toContain('never there')
  })
})
