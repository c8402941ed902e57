import type { RefusalOf } from '#core/contracts/operation'
import { setPicture } from '#core/contracts/posters'
import { placementNodes } from '#core/domain/access/placements'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { SitePicture } from '#core/domain/placements/site-picture'
import { handle } from '../_runtime/handle'
import { keepFile, removeFile } from '../_runtime/kept-files'
import { type PhotoRefusal, readPhoto } from '../_runtime/taken-photo'
import { listNodes } from '../_store/nodes'
import { findPlacement, ownPlacement } from '../_store/placements'
import { ownSitePicture, putSitePicture, removeSitePicture } from '../_store/site-pictures'
import { findSite } from '../_store/sites'
import { drawPhoto } from './drawing/photo'

/** As it goes on paper, laid where only functions write and read. */
async function takePicture(
  brought: string,
  siteId: string,
  name: string,
): Promise<Decision<SitePicture, PhotoRefusal>> {
  const file = await readPhoto(brought)
  if (!file.ok) return file
  // A head may promise what the rest does not hold.
  const drawn = await drawPhoto(file.value).catch(() => null)
  if (!drawn) return refuse('photo-unreadable')
  const { jpeg, width, height } = drawn
  const fileId = await keepFile(`site-pictures/${siteId}/${name}.jpg`, jpeg)
  return accept({ id: siteId, width, height, bytes: jpeg.length, fileId })
}

/** `picture`: what stands after it; null where none does. */
interface Set {
  readonly id: string
  readonly picture: SitePicture | null
}

export const setPictureHandler = handle(setPicture, async ({ placementId, brought }, given) => {
  const { caller, database, newId, write } = given
  const [nodes, there] = await Promise.all([listNodes(database), findPlacement(database, placementId)])
  const its = there && (await findSite(database, there.siteId))
  // No file is read for whoever may not set it there.
  if (!its || !placementNodes(caller.grants, nodes).has(its.nodeId)) return refuse('placement-unknown')
  // Sent again after it was done the file is gone, and that is nobody's concern any more.
  const taken = brought === null ? null : await takePicture(brought, its.id, newId())
  let replaced: string | undefined
  const decision = await write<Set, RefusalOf<typeof setPicture>>({
    async first(documents, { person, grants }) {
      replaced = undefined
      const placement = await ownPlacement(documents, placementId)
      const site = placement && (await findSite(documents, placement.siteId))
      if (!placement || !site || !placementNodes(grants, nodes).has(site.nodeId)) return refuse('placement-unknown')
      if (placement.goneOn !== null) return refuse('placement-gone')
      if (site.closedOn !== null) return refuse('site-closed')
      if (taken && !taken.ok) return taken
      const before = await ownSitePicture(documents, site.id)
      const picture = taken?.value ?? null
      replaced = before?.fileId
      if (picture) await putSitePicture(documents, picture)
      else if (before) await removeSitePicture(documents, site.id)
      const value = { id: site.id, picture }
      return accept({ value, person, ...(picture === null && before === null && { already: true }) })
    },
    async again(documents, siteId) {
      return accept({ id: siteId, picture: await ownSitePicture(documents, siteId) })
    },
  })
  const laid = taken?.ok ? taken.value.fileId : undefined
  const stands = decision.ok ? decision.value.picture?.fileId : undefined
  // Sent twice at once, one of the two stands; refused, none does.
  const over = [laid, replaced, decision.ok ? (brought ?? undefined) : undefined].filter((file) => file !== stands)
  await Promise.all(over.map((file) => (file === undefined ? undefined : removeFile(file))))
  return decision.ok ? accept({ has: decision.value.picture !== null }) : decision
})
