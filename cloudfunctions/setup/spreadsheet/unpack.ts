import { unzipSync } from 'fflate'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { FileFault } from './read'

/** Of one part, and of all, unpacked: a table of five hundred rows has a tenth of it. */
const MOST_OF_A_PART = 3_000_000
const MOST_TOGETHER = 6_000_000
const MOST_PARTS = 300

const isWanted = (name: string) =>
  /^(\[Content_Types\]|xl\/workbook|xl\/sharedStrings|xl\/_rels\/workbook\.xml|xl\/worksheets\/[^/]+)\.(xml|rels)$/i.test(
    name,
  )

class Stop extends Error {
  constructor(readonly fault: FileFault) {
    super(fault)
  }
}

/**
 * The parts of a workbook that a table is read from. What is larger than it may be is not unpacked: no part gets more room
 * than its entry says, and an entry that says too much is refused before.
 */
export function unpack(bytes: Uint8Array): Decision<ReadonlyMap<string, Uint8Array>, FileFault> {
  let [together, parts] = [0, 0]
  try {
    const unpacked = unzipSync(bytes, {
      filter({ name, originalSize }) {
        parts += 1
        if (parts > MOST_PARTS) throw new Stop('table-too-large')
        if (/vbaProject|macrosheets/i.test(name)) throw new Stop('table-macros')
        together += originalSize
        if (originalSize > MOST_OF_A_PART || together > MOST_TOGETHER) throw new Stop('table-too-large')
        return isWanted(name)
      },
    })
    return accept(new Map(Object.entries(unpacked)))
  } catch (error) {
    return refuse(error instanceof Stop ? error.fault : 'table-unreadable')
  }
}
