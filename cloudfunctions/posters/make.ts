import { hotlines } from '#core/content/hotlines'
import { makePoster } from '#core/contracts/posters'
import { placementNodes } from '#core/domain/access/placements'
import { accept, refuse } from '#core/domain/decision'
import { emergencies } from '#core/domain/hotlines/emergency'
import { wholeRegistry } from '#core/domain/hotlines/registry'
import { handle } from '../_runtime/handle'
import type { Reads } from '../_store/database'
import { listLines } from '../_store/hotlines'
import { listNodes } from '../_store/nodes'
import { findPlacement } from '../_store/placements'
import { findSite } from '../_store/sites'
import { codesFor } from './codes'
import { poster } from './drawing/poster'
import { wordsOf } from './words'

/** For the whole country. Whether it is shown, and what is said of its hours, is the registry's; 120 and 110 always are. */
const NATIONAL = '12356'

async function linesToPrint(database: Reads) {
  const all = wholeRegistry(hotlines, await listLines(database))
  return [...all.filter(({ number, closed }) => number === NATIONAL && closed === null), ...emergencies]
}

export const makePosterHandler = handle(makePoster, async ({ placementId, format, file }, { caller, database }) => {
  const [placement, nodes, lines] = await Promise.all([
    findPlacement(database, placementId),
    listNodes(database),
    linesToPrint(database),
  ])
  // The code of one that may yet be refused leads to what hangs there anyway; so nobody waits for one after the other.
  const [site, codes] = placement
    ? await Promise.all([findSite(database, placement.siteId), codesFor(placement.id, format, file)])
    : [null, null]
  if (!placement || !site || !codes || !placementNodes(caller.grants, nodes).has(site.nodeId))
    return refuse('placement-unknown')
  if (placement.goneOn !== null) return refuse('placement-gone')
  // Nobody is sent to a house that was given up.
  if (site.closedOn !== null) return refuse('site-closed')
  const words = wordsOf({ site, place: placement.place, lines })
  const made = await poster({ format, file, words, codes })
  return made.ok ? accept({ data: made.value.bytes.toString('base64'), codes: made.value.codes }) : made
})
