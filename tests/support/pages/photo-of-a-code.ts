import { placements } from '#core/content/sample/organisation'
import { bring } from '../courses'
import { photoOfAWall } from '../photo-of-a-wall'
import type { World } from '../world'

/** What it looks like where the second of 晨光社区’s codes hangs. */
export async function bringThePhoto(world: World): Promise<void> {
  const content = photoOfAWall()
  const fileId = await bring(world, 'sample-care-worker', content, 'brought/photo-of-the-hall')
  const photo = { kind: 'jpeg', width: 32, height: 48, bytes: content.length, fileId }
  const hangs = placements.find(({ id }) => id === 'hx-cg-02')
  await world.put('placements', { ...hangs, id: 'hx-cg-02', photo })
}
