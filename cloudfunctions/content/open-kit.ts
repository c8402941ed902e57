import { kits } from '#core/content/kits/index'
import { openKit } from '#core/contracts/content'
import { accept, refuse } from '#core/domain/decision'
import { mayStand } from '#core/domain/reading/article'
import { codeAddress } from '../_runtime/code-address'
import { handle } from '../_runtime/handle'
import type { Reads } from '../_store/database'
import { findPlacement } from '../_store/placements'
import { findSite } from '../_store/sites'
import { standing } from './pieces'

export const openKitHandler = handle(openKit, async ({ kitId, scene }, { database, now }) => {
  const kit = kits.find(({ id }) => id === kitId)
  if (!kit) return refuse('kit-unknown')
  if (!mayStand(kit, now)) return refuse('kit-in-review')
  const [[read = [], practise = []], at] = await Promise.all([
    standing(database, now, kit.read, kit.practise),
    scene === undefined ? null : placeOf(database, scene),
  ])
  return accept({ kit, read, practise, at })
})

/** What a sheet says of a place. A code nobody knows any more is no reason to keep the kit from anybody. */
async function placeOf(database: Reads, scene: string) {
  const placement = await findPlacement(database, scene)
  const site = placement && (await findSite(database, placement.siteId))
  if (!placement || !site) return null
  const { name, address, openingHours, phone } = site
  return { place: placement.place, code: codeAddress(process.env, scene), name, address, openingHours, phone }
}
