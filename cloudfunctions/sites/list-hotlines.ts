import { hotlines } from '#core/content/hotlines'
import { listHotlines } from '#core/contracts/sites'
import { accept } from '#core/domain/decision'
import { wholeRegistry } from '#core/domain/hotlines/registry'
import { handle } from '../_runtime/handle'
import { listLines } from '../_store/hotlines'

/** Read anew each time: a line that was closed is gone at the next look. */
export const listHotlinesHandler = handle(listHotlines, async (_, { database }) => {
  const all = wholeRegistry(hotlines, await listLines(database))
  const shown = all.filter(({ closed }) => closed === null)
  return accept({
    lines: shown.map((line) => ({ ...line, kind: 'support' as const })),
    closed: all.filter((line) => !shown.includes(line)).map(({ number }) => number),
  })
})
