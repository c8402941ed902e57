import { bring } from '../courses'
import { photoOfAWall } from '../photo-of-a-wall'
import type { World } from '../world'

/** 安禾 has given residents a photo to see. */
export async function bringThePortrait(world: World): Promise<void> {
  const fileId = await bring(world, 'sample-counsellor-4', photoOfAWall(), 'brought/portrait-of-a-counsellor')
  const { _id, ...stored } = (await world.documents('counsellors')).find((one) => one._id === 'c-anhe') ?? {}
  const portraits = [{ id: 'portrait-of-anhe', width: 32, height: 48, fileId }]
  await world.put('counsellors', { ...stored, id: 'c-anhe', portraits })
}
