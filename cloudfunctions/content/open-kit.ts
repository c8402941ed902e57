import { kits } from '#core/content/kits/index'
import { openKit } from '#core/contracts/content'
import { accept, refuse } from '#core/domain/decision'
import { shutDays } from '#core/domain/organisation/closure'
import { DAYS_LOOKED_AHEAD } from '#core/domain/organisation/special-hours'
import { mayStand } from '#core/domain/reading/article'
import { addDays, dateOf, type Instant } from '#core/domain/time'
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
    scene === undefined ? null : placeOf(database, scene, now),
  ])
  return accept({ kit, read, practise, at })
})

/** What a sheet says of a place. A code nobody knows any more, or of a house that was given up, keeps the kit from nobody. */
async function placeOf(database: Reads, scene: string, now: Instant) {
  const placement = await findPlacement(database, scene)
  const site = placement && (await findSite(database, placement.siteId))
  if (!placement || !site || site.closedOn !== null) return null
  const { name, address, openingHours, phone } = site
  const today = dateOf(now)
  const shut = shutDays(site, today, addDays(today, DAYS_LOOKED_AHEAD))
  const words = { name, address, openingHours, phone, ...(shut.length > 0 && { shut }) }
  return { place: placement.place, code: codeAddress(process.env, scene), ...words }
}
