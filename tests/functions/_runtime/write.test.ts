import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { operation } from '#core/contracts/operation'
import { id } from '#core/contracts/shapes'
import { accept } from '#core/domain/decision'
import { writer } from '../../../cloudfunctions/_runtime/write'
import type { Database, Documents, Raw } from '../../../cloudfunctions/_store/database'
import { mondayAt } from '../../support/makers'

const begun = mondayAt(6)
const wish = operation({
  ...({ name: 'room.wish', from: 'phone', write: true, perDay: 9, answer: 'public' } as const),
  access: ['resident'],
  input: z.object({}),
  output: z.object({ id }),
  refusals: [],
})

/** A database in which somebody gets in the way of the first `collisions` tries; what was written before is undone. */
function colliding(collisions: number) {
  let stored = new Map<string, Raw>()
  const documentsOf = (rows: Map<string, Raw>): Documents => ({
    get: async (collection, at) => rows.get(`${collection} ${at}`) ?? null,
    put: async (collection, row) => void rows.set(`${collection} ${row.id}`, { ...row }),
    remove: async (collection, at) => void rows.delete(`${collection} ${at}`),
    tellBadRow: () => undefined,
  })
  const database: Database = {
    ...documentsOf(stored),
    all: async () => [],
    first: async () => [],
    count: async () => 0,
    async transaction(work) {
      for (let tries = 0; tries < collisions; tries += 1) await work(documentsOf(new Map(stored)))
      const rows = new Map(stored)
      const decision = await work(documentsOf(rows))
      if (decision.ok) stored = rows
      return decision
    },
  }
  return { database, stored: (name: string) => stored.get(name) }
}

/** As one attempt begun at six; `times` is what the clock says, once each. */
async function written(database: Database, times: readonly number[]) {
  const seen: number[] = []
  const left = [...times]
  const write = writer({
    ...{ operation: wish, database, clock: () => left.shift() as number },
    attempt: { id: 'an-attempt-of-this-test', begunAt: begun },
    caller: { personId: 'p1', ids: ['p1'] },
  })
  const decision = await write({
    async first(_, { person, now }) {
      seen.push(now)
      return accept({ value: { id: 'made' }, person })
    },
    again: async (_, made) => accept({ id: made }),
  })
  return { decision, seen }
}

describe('a change that collides', () => {
  it('is told what time it is on each try, and noted at the time of the one that went through', async () => {
    const { database, stored } = colliding(2)
    const times = [begun, begun + 400, begun + 9_000]
    const { decision, seen } = await written(database, times)
    expect(decision).toEqual({ ok: true, value: { id: 'made' } })
    expect(seen).toEqual(times)
    expect(stored('people p1')).toMatchObject({
      since: begun + 9_000,
      attempts: [{ id: 'an-attempt-of-this-test', at: begun + 9_000, did: 'made' }],
      uses: { on: '2026-11-23', times: { 'room.wish': 1 } },
    })
  })

  it('until its attempt is over is refused, and nothing of it is left', async () => {
    const { database, stored } = colliding(1)
    const { decision } = await written(database, [begun + 79_000, begun + 81_000])
    expect(decision).toEqual({ ok: false, refusal: 'attempt-over' })
    expect(stored('people p1')).toBeUndefined()
  })

  it('over midnight counts for the day on which it went through', async () => {
    const { database, stored } = colliding(1)
    const midnight = mondayAt(24)
    const write = writer({
      ...{ operation: wish, database, attempt: { id: 'an-attempt-of-this-test', begunAt: midnight - 1 } },
      ...{
        clock: (
          (left) => () =>
            left.shift() as number
        )([midnight - 1, midnight]),
      },
      caller: { personId: 'p1', ids: ['p1'] },
    })
    await write({
      first: async (_, { person }) => accept({ value: { id: 'made' }, person }),
      again: async (_, made) => accept({ id: made }),
    })
    expect(stored('people p1')).toMatchObject({ uses: { on: '2026-11-24', times: { 'room.wish': 1 } } })
  })
})
