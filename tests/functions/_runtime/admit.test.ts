import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { type Origin, operation } from '#core/contracts/operation'
import { agreementVersion } from '#core/domain/access/agreement'
import type { Grant } from '#core/domain/access/relations'
import type { Role } from '#core/domain/access/roles'
import { admit } from '../../../cloudfunctions/_runtime/admit'
import { personIdsOf } from '../../../cloudfunctions/_runtime/identity'
import type { Reads } from '../../../cloudfunctions/_store/database'

const keys = { XINLIN_IDENTITY_KEY: '0123456789abcdef0123456789abcdef' }
const counsellor: Grant = { role: 'counsellor', nodeId: 'n1', counsellorId: 'c1' }
const elsewhere: Grant = { role: 'counsellor', nodeId: 'n2' }
const manager: Grant = { role: 'manager', nodeId: 'n1' }
const staff: Record<string, readonly Grant[]> = {
  counsellor: [counsellor],
  manager: [manager],
  both: [manager, counsellor, elsewhere],
  released: [],
}
const idsOf = (who: string) => personIdsOf(who, keys)

/** The staff records, of `former` under the id of the first release; notes whose was read. */
function aDatabase() {
  const read: string[] = []
  const records = new Map(Object.entries(staff).map(([who, grants]) => [idsOf(who)[0], grants]))
  records.set(idsOf('former')[1] as string, [manager])
  const get = async (collection: string, id: string) => {
    read.push(`${collection} ${id}`)
    const grants = collection === 'staff' ? records.get(id) : undefined
    return grants ? { id, grants, agreement: { version: agreementVersion, at: 0 } } : null
  }
  return { read, database: { get } as unknown as Reads }
}

async function ask(access: readonly Role[], who: string | null, origin: Origin | null = 'phone') {
  const shape = z.object({})
  const asked = operation({
    ...({ name: 'room.open', from: 'phone', write: false } as const),
    ...{ access, answer: 'public', input: shape, output: shape, refusals: [] },
  })
  const { read, database } = aDatabase()
  return { decision: await admit(asked, { origin, openid: who }, keys, database, 0), read }
}

const everybody = [null, 'resident', 'counsellor', 'manager', 'both', 'released']

describe('any operation', () => {
  it.each([
    ...([null, 'timer', 'desk'] as const).flatMap((origin) =>
      (['anyone', 'resident', 'counsellor'] as const).map((role) => [origin, role] as const),
    ),
  ])('refuses from-elsewhere to what comes from %s, for %s, and reads nothing', async (origin, role) => {
    const { decision, read } = await ask([role], 'counsellor', origin)
    expect(decision).toEqual({ ok: false, refusal: 'from-elsewhere' })
    expect(read).toEqual([])
  })
})

describe('an operation for anyone', () => {
  it.each(everybody)('lets %s in and does not learn who it is', async (who) => {
    const { decision, read } = await ask(['anyone'], who)
    expect(decision).toEqual({ ok: true, value: null })
    expect(read).toEqual([])
  })
})

describe('an operation for residents', () => {
  it('refuses not-signed-in to nobody', async () => {
    expect((await ask(['resident'], null)).decision).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it.each(everybody.slice(1))('lets %s in as a person and no more, and reads no staff record', async (who) => {
    const { decision, read } = await ask(['resident'], who)
    const ids = idsOf(who as string)
    expect(decision).toEqual({ ok: true, value: { personId: ids[0], ids } })
    expect(read).toEqual([])
  })
})

describe.each<[string, readonly Role[], Record<string, readonly Grant[]>]>([
  ['counsellors', ['counsellor'], { counsellor: [counsellor], both: [counsellor, elsewhere] }],
  ['managers', ['manager'], { manager: [manager], both: [manager], former: [manager] }],
  [
    'counsellors and managers',
    ['counsellor', 'manager'],
    { counsellor: [counsellor], manager: [manager], both: [manager, counsellor, elsewhere], former: [manager] },
  ],
])('an operation for %s', (_, access, welcome) => {
  it('refuses not-signed-in to nobody, and reads nothing', async () => {
    const { decision, read } = await ask(access, null)
    expect(decision).toEqual({ ok: false, refusal: 'not-signed-in' })
    expect(read).toEqual([])
  })

  it.each([...everybody.slice(1), 'former'])(
    'lets %s in with the grants of its roles alone, or refuses not-allowed',
    async (who) => {
      const { decision, read } = await ask(access, who)
      const ids = idsOf(who as string)
      const grants = welcome[who as string]
      expect(decision).toEqual(
        grants ? { ok: true, value: { personId: ids[0], ids, grants } } : { ok: false, refusal: 'not-allowed' },
      )
      expect(read[0]).toBe(`staff ${ids[0]}`)
      expect(read.every((one) => one.startsWith('staff '))).toBe(true)
    },
  )
})
