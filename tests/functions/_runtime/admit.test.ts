import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { operation } from '#core/contracts/operation'
import type { Grant } from '#core/domain/access/relations'
import type { Role } from '#core/domain/access/roles'
import { admit } from '../../../cloudfunctions/_runtime/admit'
import type { Database } from '../../../cloudfunctions/_store/database'

const counsellor: Grant = { role: 'counsellor', nodeId: 'n1', counsellorId: 'c1' }
const elsewhere: Grant = { role: 'counsellor', nodeId: 'n2' }
const manager: Grant = { role: 'manager', nodeId: 'n1' }
const staff: Record<string, readonly Grant[]> = {
  counsellor: [counsellor],
  manager: [manager],
  both: [manager, counsellor, elsewhere],
  released: [],
}

/** The staff records and nothing else; notes whose was read. */
function aDatabase() {
  const read: string[] = []
  const get = async (collection: string, id: string) => {
    read.push(`${collection} ${id}`)
    const grants = collection === 'staff' ? staff[id] : undefined
    return grants ? { id, grants } : null
  }
  return { read, database: { get } as unknown as Database }
}

async function ask(access: readonly Role[], who: string | null) {
  const shape = z.object({})
  const asked = operation({ name: 'room.open', access, answer: 'public', input: shape, output: shape, refusals: [] })
  const { read, database } = aDatabase()
  let identified = 0
  const identify = () => {
    identified += 1
    return who === null ? null : { personId: who }
  }
  return { decision: await admit(asked, identify, database), identify, identified, read }
}

const everybody = [null, 'resident', 'counsellor', 'manager', 'both', 'released']

describe('an operation for anyone', () => {
  it.each(everybody)('lets %s in without asking who it is, and leaves asking to the handler', async (who) => {
    const { decision, identify, identified, read } = await ask(['anyone'], who)
    expect(decision).toEqual({ ok: true, value: identify })
    expect([identified, read]).toEqual([0, []])
  })
})

describe('an operation for residents', () => {
  it('refuses not-signed-in to nobody', async () => {
    expect((await ask(['resident'], null)).decision).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it.each(everybody.slice(1))('lets %s in as a person and no more, and reads no staff record', async (who) => {
    const { decision, read } = await ask(['resident'], who)
    expect(decision).toEqual({ ok: true, value: { personId: who } })
    expect(read).toEqual([])
  })
})

describe.each<[string, readonly Role[], Record<string, readonly Grant[]>]>([
  ['counsellors', ['counsellor'], { counsellor: [counsellor], both: [counsellor, elsewhere] }],
  ['managers', ['manager'], { manager: [manager], both: [manager] }],
  [
    'counsellors and managers',
    ['counsellor', 'manager'],
    { counsellor: [counsellor], manager: [manager], both: [manager, counsellor, elsewhere] },
  ],
])('an operation for %s', (_, access, welcome) => {
  it('refuses not-signed-in to nobody, and reads nothing', async () => {
    const { decision, read } = await ask(access, null)
    expect(decision).toEqual({ ok: false, refusal: 'not-signed-in' })
    expect(read).toEqual([])
  })

  it.each(everybody.slice(1))('lets %s in with the grants of its roles alone, or refuses not-allowed', async (who) => {
    const { decision, read } = await ask(access, who)
    const grants = welcome[who as string]
    expect(decision).toEqual(
      grants ? { ok: true, value: { personId: who, grants } } : { ok: false, refusal: 'not-allowed' },
    )
    expect(read).toEqual([`staff ${who}`])
  })
})
