import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { operation } from '#core/contracts/operation'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../../../cloudfunctions/_runtime/handle'

const shape = { input: z.object({ n: z.number() }), output: z.object({ list: z.array(z.string()) }) }
const forAnyone = operation({
  name: 'room.open',
  access: ['anyone'],
  answer: 'public',
  ...shape,
  refusals: ['room-full'],
})
const forResidents = operation({ name: 'room.enter', access: ['resident'], answer: 'public', ...shape, refusals: [] })
const forStaff = operation({
  name: 'room.close',
  access: ['counsellor', 'manager'],
  answer: 'public',
  ...shape,
  refusals: [],
})

/** Each line that must not compile says so; `tsc` fails when one of them suddenly does. */
describe('a handler', () => {
  it('is held to its contract by the compiler', () => {
    const handled = [
      handle(forAnyone, async ({ n }) => (n > 1 ? refuse('room-full') : accept({ list: ['a'] as const }))),
      handle(forAnyone, async (_, { caller }) => (caller() ? accept({ list: [] }) : refuse('not-signed-in'))),
      handle(forResidents, async (_, { caller }) => accept({ list: [caller.personId] })),
      handle(forStaff, async (_, { caller }) => (caller.grants[1] ? accept({ list: [] }) : refuse('not-allowed'))),

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
