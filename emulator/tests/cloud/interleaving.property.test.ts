import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { getDocument } from '../../cloud/actions/get-document'
import { insertDocument } from '../../cloud/actions/insert-document'
import { modifyDocument } from '../../cloud/actions/modify-document'
import { removeDocument } from '../../cloud/actions/remove-document'
import { createClock } from '../../cloud/clock'
import { Store } from '../../cloud/store/store'
import { CloudError } from '../../cloud/wire/errors'
import { schemaOf } from '../support/cloud'

const dataDir = mkdtempSync(join(tmpdir(), 'cloud-interleaving-'))
const clock = createClock()
const store = new Store(dataDir, schemaOf({ counters: [{ fields: ['slot'], unique: true }] }), clock)
const context = { store, clock, sentAt: 0, invoke: async () => 'null' }
afterAll(() => {
  store.close()
  rmSync(dataDir, { recursive: true })
})

const names = ['a', 'b']
const on = (name: string, transactionId?: string) => ({
  collectionName: 'counters',
  queryType: 'DOC',
  query: JSON.stringify({ _id: name }),
  transactionId,
})
async function valueOf(name: string, transactionId?: string): Promise<number> {
  const { data } = await getDocument(on(name, transactionId), context)
  return JSON.parse((data?.list as string[])[0] as string).n
}

/** One person's transaction: what it read, what it added on top. */
interface Actor {
  id: string
  read: Map<string, number>
  added: Map<string, number>
}

const step = fc.record({
  who: fc.nat(2),
  does: fc.constantFrom('read', 'read', 'add', 'add', 'add', 'commit', 'commit', 'abort', 'plain', 'plain'),
  name: fc.constantFrom(...names),
})

describe('transactions in any order', () => {
  it('lose no addition, show no half, and never change what one of them has read', async () => {
    const conflicts = { seen: 0, committed: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 60 }), async (steps) => {
        await removeDocument({ collectionName: 'counters', queryType: 'WHERE' }, context)
        const data = names.map((name) => JSON.stringify({ _id: name, n: 0, slot: name }))
        await insertDocument({ collectionName: 'counters', data }, context)
        const actors: (Actor | null)[] = [null, null, null]
        const added = new Map(names.map((name) => [name, 0]))
        const plain: Promise<unknown>[] = []

        for (const { who, does, name } of steps) {
          if (does === 'plain') {
            added.set(name, (added.get(name) ?? 0) + 1)
            plain.push(Promise.resolve(modifyDocument({ ...on(name), data: '{"$inc":{"n":1}}' }, context)))
            continue
          }
          actors[who] ??= { id: store.startTransaction(), read: new Map(), added: new Map() }
          const actor = actors[who]
          try {
            if (does === 'abort') {
              actors[who] = null
              store.abort(actor.id)
            } else if (does === 'commit') {
              actors[who] = null
              await store.commit(actor.id, 0)
              conflicts.committed += 1
              for (const [key, by] of actor.added) added.set(key, (added.get(key) ?? 0) + by)
            } else {
              const value = await valueOf(name, actor.id)
              const own = actor.added.get(name) ?? 0
              expect(value - own).toBe(actor.read.get(name) ?? value - own)
              actor.read.set(name, value - own)
              if (does === 'add') {
                await modifyDocument(
                  { ...on(name, actor.id), data: JSON.stringify({ $set: { n: value + 1 } }) },
                  context,
                )
                actor.added.set(name, own + 1)
              }
            }
          } catch (error) {
            if (!(error instanceof CloudError)) throw error
            expect(error.code).toBe('DATABASE_TRANSACTION_CONFLICT')
            conflicts.seen += 1
            actors[who] = null
          }
        }
        for (const actor of actors) if (actor) store.abort(actor.id)
        await Promise.all(plain)
        for (const name of names) expect(await valueOf(name), name).toBe(added.get(name))
      }),
      { numRuns: 300 },
    )
    // Otherwise the orders tried were too tame to show anything.
    expect(conflicts.seen).toBeGreaterThan(50)
    expect(conflicts.committed).toBeGreaterThan(50)
  })
})
