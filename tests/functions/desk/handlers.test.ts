import { expect, it } from 'vitest'
import { isAtDesk } from '#core/contracts/desk'
import { operations } from '#core/contracts/index'
import type { AnyOperation } from '#core/contracts/operation'
import { aWorld } from '../../support/a-world'
import { aSeat } from '../../support/desk'

const world = aWorld()
const all = operations as readonly AnyOperation[]

it('the desk knows whatever a contract lets staff ask there, and nothing else', async () => {
  const desk = await aSeat(world, await world.as('sample-manager'))
  const answered: string[] = []
  for (const operation of all) {
    const { refusal } = (await desk.call(operation, null as never)) as { readonly refusal?: string }
    expect(['bad-input', 'not-allowed', 'unknown-action']).toContain(refusal)
    if (refusal !== 'unknown-action') answered.push(operation.name)
  }
  expect(answered.length).toBeGreaterThan(80)
  expect(answered).toEqual(all.filter(isAtDesk).map(({ name }) => name))
})
