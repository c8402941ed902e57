import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sampleOpenid } from '#core/content/sample/people'
import type { CollectionName } from '../../cloudfunctions/_store/schema'
import { identityKey, type World } from './world'

type FirstCollection = Exclude<CollectionName, 'room-days'>

/**
 * What the functions of the first release stored on that Monday morning, taken from its database: bookings, two of them
 * cancelled, kept self-tests, and the sample world they were made in, with two of its articles.
 */
export const firstRelease: Readonly<Record<FirstCollection, readonly Record<string, unknown>[]>> = JSON.parse(
  ['resident', 'resident-2', 'parent', 'counsellor', 'counsellor-2', 'counsellor-3', 'counsellor-4', 'manager']
    .map((name) => `sample-${name}`)
    .reduce(
      // The sample people's OPENIDs had another form then; a person's does not change.
      (text, name) => text.replaceAll(firstIdOf(name), firstIdOf(sampleOpenid(name))),
      readFileSync('tests/functions/_store/first-release.json', 'utf8'),
    ),
)

/** As the first release made it. */
function firstIdOf(openid: string): string {
  return `p_${createHmac('sha256', identityKey).update(openid).digest('base64url')}`
}

/** In place of what is there. */
export async function plantFirstRelease(world: World): Promise<void> {
  for (const [name, documents] of Object.entries(firstRelease)) {
    await world.empty(name as CollectionName)
    await world.add(
      name as CollectionName,
      documents.map(({ _id, ...rest }) => ({ ...rest, id: String(_id) })),
    )
  }
}
