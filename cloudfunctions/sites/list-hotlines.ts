import { hotlines } from '#core/content/hotlines'
import { listHotlines } from '#core/contracts/sites'
import { accept } from '#core/domain/decision'
import { stretchesOn } from '#core/domain/hotlines/hours'
import { isOwnLine, type OwnLine, wholeRegistry } from '#core/domain/hotlines/registry'
import type { Instant } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { readUnattended } from '../_runtime/unattended'
import type { Reads } from '../_store/database'
import { listLines } from '../_store/hotlines'

/** Read anew each time: a line that was closed is gone at the next look. Whether somebody is there is asked of our own alone. */
export const listHotlinesHandler = handle(listHotlines, async (_, { database, now }) => {
  const all = wholeRegistry(hotlines, await listLines(database))
  const shown = all.filter(({ closed }) => closed === null)
  const empty = await unattendedOf(database, shown.filter(isOwnLine), now)
  return accept({
    lines: shown.map((line) => ({
      ...{ ...line, kind: 'support' as const },
      ...(isOwnLine(line) && { byRota: true as const }),
      ...(empty.has(line.id) && { unattendedAt: now }),
    })),
    closed: all.filter((line) => !shown.includes(line)).map(({ number }) => number),
  })
})

async function unattendedOf(database: Reads, own: readonly OwnLine[], now: Instant): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    own.map(async ({ id, hours }) =>
      (await readUnattended(database, id, (date) => stretchesOn(hours, date), now)) ? [id] : [],
    ),
  )
  return new Set(found.flat())
}
