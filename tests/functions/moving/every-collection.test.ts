import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { HOUR, MINUTE } from '#core/domain/time'
import { shapes } from '../../../cloudfunctions/_store/rows'
import { type CollectionName, schema } from '../../../cloudfunctions/_store/schema'
import { aWorld } from '../../support/a-world'
import { anApprovedMove, carryOn, found, lost, moveOf } from '../../support/moves'

// Each is known once its file is.
await Promise.all(
  readdirSync('cloudfunctions/_store').map(
    (file) => import(`../../../cloudfunctions/_store/${file.replace(/\.ts$/, '')}.ts`),
  ),
)
const world = aWorld()

/** What names a person and does not move by being found under them. */
const otherwise: Readonly<Partial<Record<CollectionName, string>>> = {
  'desk-sessions': 'of who works here, and nobody who does moves',
  'child-results': 'goes with the child it is kept with',
}

const naming = schema.collections
  .map(({ name }) => name)
  .filter(
    (name) => 'personId' in ((shapes.get(name)?._zod.def as { readonly shape?: object } | undefined)?.shape ?? {}),
  )

describe('whatever names the person it is of', () => {
  it('is known', () => {
    expect(naming).toEqual(expect.arrayContaining(['administrations', 'appointments', 'callbacks', 'waiting-entries']))
    expect(naming).toEqual(expect.arrayContaining(Object.keys(otherwise)))
  })

  it('moves, from each collection there is, also where nobody can read it any more', async () => {
    const moving = naming.filter((name) => !(name in otherwise))
    const [oldId, newId] = [world.personId(lost), world.personId(found)]
    await anApprovedMove(world)
    for (const name of moving) {
      await world.put(name, { id: 'no-longer-read', personId: oldId, v: 1, at: 1, start: 1, askedAt: 1, since: 1 } as {
        id: string
      })
    }
    world.cloud.clock.set(world.cloud.clock.now() + 72 * HOUR)
    for (let run = 0; run < 8; run += 1) {
      await carryOn(world)
      world.cloud.clock.set(world.cloud.clock.now() + 1.5 * MINUTE)
    }
    expect(await moveOf(await world.as(found))).toMatchObject({ state: 'moved' })
    const owners = await Promise.all(
      moving.map(async (name) => {
        const planted = (await world.documents(name)).find(({ _id }) => _id === 'no-longer-read')
        return [name, planted?.personId] as const
      }),
    )
    expect(Object.fromEntries(owners)).toEqual(Object.fromEntries(moving.map((name) => [name, newId])))
  })
})
