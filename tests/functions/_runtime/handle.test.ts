import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { operation } from '#core/contracts/operation'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../../../cloudfunctions/_runtime/handle'

const shape = { input: z.object({ n: z.number() }), output: z.object({ list: z.array(z.string()) }) }
const reads = { from: 'phone', write: false, answer: 'public' } as const
const forAnyone = operation({ name: 'room.open', ...reads, access: ['anyone'], ...shape, refusals: ['room-full'] })
const forResidents = operation({ name: 'room.enter', ...reads, access: ['resident'], ...shape, refusals: [] })
const changing = operation({
  name: 'room.paint',
  from: 'phone',
  write: true,
  perDay: 3,
  access: ['resident'],
  answer: 'public',
  ...shape,
  refusals: ['room-gone'],
})
const forStaff = operation({ name: 'room.close', ...reads, access: ['counsellor', 'manager'], ...shape, refusals: [] })

/** Each line that must not compile says so; `tsc` fails when one of them suddenly does. */
describe('a handler', () => {
  it('is held to its contract by the compiler', () => {
    const handled = [
      handle(forAnyone, async ({ n }) => (n > 1 ? refuse('room-full') : accept({ list: ['a'] as const }))),
      handle(forAnyone, async (_, { caller }) => accept({ list: caller === null ? [] : ['never'] })),
      handle(forResidents, async (_, { caller }) => accept({ list: [caller.personId] })),
      handle(forStaff, async (_, { caller }) => (caller.grants[1] ? accept({ list: [] }) : refuse('not-allowed'))),
      handle(changing, async (_, { caller, newId, write }) => {
        const painted = await write({
          first: async (documents, { person, now }) => {
            await documents.put('sites', { id: `${caller.personId} ${now}` })
            return accept({ value: { id: newId() }, person })
          },
          again: async (_, id) => (id === '' ? refuse('room-gone') : accept({ id })),
        })
        return painted.ok ? accept({ list: [painted.value.id] }) : painted
      }),

      // @ts-expect-error what only reads has no way to write
      handle(forResidents, async (_, { write }) => accept({ list: [typeof write] })),
      // @ts-expect-error what changes anything is told the time on each try, not before
      handle(changing, async (_, { now }) => accept({ list: [`${now}`] })),
      // @ts-expect-error nothing is written but in a transaction
      handle(changing, async (_, { database }) => accept({ list: [typeof database.put] })),
      // @ts-expect-error a reason its contract does not have
      handle(forAnyone, async () => refuse('room-gone')),
      // @ts-expect-error a resident is known: there is nothing to sign in for
      handle(forResidents, async () => refuse('not-signed-in')),
      // @ts-expect-error a value of another shape
      handle(forAnyone, async () => accept({ list: [1] })),
      // @ts-expect-error a value with a field missing
      handle(forAnyone, async () => accept({})),
      // @ts-expect-error an input the contract does not have
      handle(forAnyone, async ({ m }) => accept({ list: [String(m)] })),
      // @ts-expect-error a resident has no grants
      handle(forResidents, async (_, { caller }) => accept({ list: [caller.grants.length] })),
    ]
    expect(handled.map(({ operation: { name } }) => name)).toContain('room.close')
  })
})
