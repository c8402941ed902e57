import { bringRows } from '#core/contracts/jobs'
import { accept, refuse } from '#core/domain/decision'
import {
  isAllThrough,
  isOutdated,
  OLD_INSTANCES,
  type RowWalk,
  stuckIn,
  takeUp,
  type Versions,
  withPage,
  withVersions,
} from '#core/domain/jobs/row-walk'
import { MINUTE } from '#core/domain/time'
import { isReplacedAtOnce } from '../_runtime/at-once'
import { handle, type TidyingCall } from '../_runtime/handle'
import { everyRow } from '../_store/every-row'
import { findRowWalk, putRowWalk } from '../_store/row-walks'
import { BadRow, type Bringing, pageAsItLies } from '../_store/rows'
import type { CollectionName } from '../_store/schema'

/** Of a page nothing is read but ids and versions. */
const PAGE = 500
/** Of one run; a function has twenty seconds. */
const LONGEST = (9 * MINUTE) / 60

type Call = Pick<TidyingCall, 'database' | 'transaction' | 'clock' | 'now' | 'tally'>
type Pass = NonNullable<RowWalk['pass']>

const rows = new Map<string, readonly [CollectionName, Bringing]>(everyRow.map((one) => [one[0], one]))
const ours: Versions = Object.fromEntries(everyRow.map(([name, { version }]) => [name, version]))

export const bringHandler = handle(bringRows, async (_, call) => {
  const { database, clock, now, tally } = call
  const wait = isReplacedAtOnce() ? 0 : OLD_INSTANCES
  const release = () => ({ versions: ours, now: clock(), wait })
  const found = await findRowWalk(database)
  const noted = withVersions(found, release())
  const known = noted ? await note(found?.revision ?? 0, noted, call) : found
  if (!known || isOutdated(known, ours)) return accept({ brought: 0, stuck: 0, more: false })
  let walk = takeUp(known, release())
  let [brought, standing, hasTime] = [0, known.revision, true]
  while (walk.pass !== null && hasTime) {
    const page = await bringPage(walk.pass, call)
    walk = withPage(walk, page, release())
    brought += page.brought
    hasTime = clock() < now + LONGEST
    const wasWork = page.brought + page.stuck > 0 || page.seen >= PAGE
    // Most collections are small and of the newest version: those are noted together with the next page that was work.
    if (walk.pass !== null && hasTime && !wasWork) continue
    // Another run is at it: that one goes on.
    if (!(await note(standing, walk, call))) break
    standing = walk.revision
  }
  const more = !isAllThrough(walk, release())
  if (more) tally.more()
  return accept({ brought, stuck: tallyOf(walk, brought, tally), more })
})

/** Stuck ones are told by each run until a walk finds none: managers see that something is wrong, and for how long. */
function tallyOf(walk: RowWalk, brought: number, { saw, settled, failed }: Call['tally']): number {
  const stuck = stuckIn(walk).flatMap(([name, documents]) => {
    const [collection] = rows.get(name) ?? []
    return collection ? [{ collection, documents }] : []
  })
  const all = stuck.reduce((sum, { documents }) => sum + documents, 0)
  saw(brought + all)
  settled(true, brought)
  for (const { collection, documents } of stuck) {
    for (let one = 0; one < documents; one += 1) failed(new BadRow(collection))
  }
  return all
}

/** As many of a page as there is time for: each is whole by itself, and looked at once more by a run that was stopped. */
async function bringPage({ collection, after }: Pass, { database, transaction, clock, now, tally }: Call) {
  const [name, { isFormer, bring }] = rows.get(collection) as readonly [CollectionName, Bringing]
  const found = await pageAsItLies(database, name, after, PAGE, ['v'])
  let [seen, brought, stuck] = [0, 0, 0]
  for (const document of found) {
    // One at least, so that every run comes further.
    if (seen > 0 && clock() >= now + LONGEST) break
    seen += 1
    if (!isFormer(document)) continue
    try {
      // Whoever writes it meanwhile collides: it is read again, and may be of the newest version by then.
      const one = await transaction(async (documents) => accept(await bring(documents, document.id)))
      if (one.ok && one.value === 'brought') brought += 1
      if (one.ok && one.value === 'cannot-be-read') stuck += 1
    } catch (error) {
      // One that cannot be written holds up no others. Where nothing can be, how far it is is not noted either.
      stuck += 1
      tally.broke(error)
    }
  }
  const isLast = found.length < PAGE && seen === found.length
  return { lastId: found[seen - 1]?.id ?? null, seen, brought, stuck, isLast }
}

/** Null where another run was quicker: two that run at once meet here. */
async function note(before: number, walk: RowWalk, { transaction }: Call): Promise<RowWalk | null> {
  const noted = await transaction<RowWalk, 'overtaken'>(async (documents) => {
    const found = await findRowWalk(documents)
    if ((found?.revision ?? 0) !== before) return refuse('overtaken')
    await putRowWalk(documents, walk)
    return accept(walk)
  })
  return noted.ok ? noted.value : null
}
