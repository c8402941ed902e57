import { publishedHolidays } from '#core/content/holidays'
import { hotlines } from '#core/content/hotlines'
import { makePoster } from '#core/contracts/posters'
import { placementNodes } from '#core/domain/access/placements'
import { accept, refuse } from '#core/domain/decision'
import { emergencies } from '#core/domain/hotlines/emergency'
import { wholeRegistry } from '#core/domain/hotlines/registry'
import { roomOf } from '#core/domain/placements/placement'
import { printedDays } from '#core/domain/placements/poster'
import { MOST_PICTURE_BYTES, type SitePicture } from '#core/domain/placements/site-picture'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { readFile } from '../_runtime/kept-files'
import { describeSite } from '../_runtime/site-view'
import type { Reads } from '../_store/database'
import { readHolidays } from '../_store/holiday-tables'
import { listLines } from '../_store/hotlines'
import { listNodes } from '../_store/nodes'
import { findPlacement } from '../_store/placements'
import { findSitePicture } from '../_store/site-pictures'
import { findSite } from '../_store/sites'
import { codesFor } from './codes'
import { poster } from './drawing/poster'
import type { Photo } from './drawing/upright'
import { wordsOf } from './words'

/** For the whole country. Whether it is shown, and what is said of its hours, is the registry's; 120 and 110 always are. */
const NATIONAL = '12356'

async function linesToPrint(database: Reads) {
  const all = wholeRegistry(hotlines, await listLines(database))
  return [...all.filter(({ number, closed }) => number === NATIONAL && closed === null), ...emergencies]
}

/** A sheet stands without a photo where the storage does not give it. */
async function photoOf(picture: SitePicture | null): Promise<Photo | null> {
  if (!picture) return null
  const jpeg = await readFile(picture.fileId, MOST_PICTURE_BYTES).catch(() => null)
  return jpeg === null || jpeg === 'too-large' ? null : { jpeg, width: picture.width, height: picture.height }
}

export const makePosterHandler = handle(makePoster, async (input, { caller, database, now }) => {
  const { placementId, format, file, special: withSpecial = false } = input
  const [placement, nodes, lines, holidays] = await Promise.all([
    findPlacement(database, placementId),
    listNodes(database),
    linesToPrint(database),
    readHolidays(database, publishedHolidays),
  ])
  // The code of one that may yet be refused leads to what hangs there anyway; so nobody waits for one after the other.
  const [site, codes, picture] = placement
    ? await Promise.all([
        findSite(database, placement.siteId),
        codesFor(placement.id, format, file),
        findSitePicture(database, placement.siteId),
      ])
    : [null, null, null]
  if (!placement || !site || !codes || !placementNodes(caller.grants, nodes).has(site.nodeId))
    return refuse('placement-unknown')
  if (placement.goneOn !== null) return refuse('placement-gone')
  // Nobody is sent to a house that was given up.
  if (site.closedOn !== null) return refuse('site-closed')
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const days = printedDays(describeSite(site, byId, holidays, now).special ?? [], dateOf(now))
  const words = wordsOf({
    site,
    room: roomOf(placement, site),
    place: placement.place,
    lines,
    special: withSpecial ? days : [],
  })
  const made = await poster({ format, file, words, codes, photo: await photoOf(picture) })
  if (!made.ok) return made
  const { bytes, codes: on, hasPhoto } = made.value
  const shown = hasPhoto ? 'on' : picture ? 'left-out' : 'none'
  return accept({ data: bytes.toString('base64'), codes: on, special: days.length, picture: shown })
})
