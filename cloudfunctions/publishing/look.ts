import type { Looked } from '#core/domain/publishing/changing'
import { askedReader } from '#core/domain/publishing/needs-professional'
import type { Picture } from '#core/domain/publishing/picture'
import type { PieceText } from '#core/domain/publishing/piece'
import type { LeftOut, TextFault } from '#core/domain/publishing/reading'
import { findUnsafe, type Hit, MOST_HITS } from '#core/domain/publishing/unsafe'
import { type Block, textsIn } from '#core/domain/reading/article'
import type { Reads } from '../_store/database'
import { keptAmong } from '../_store/piece-pictures'
import { blocksOf, picturesNamed } from './markdown/blocks-of'

/** A text as readers would be given it, and all that is to be said of it before. */
export interface Look extends Looked {
  readonly hits: readonly Hit[]
  readonly blocks: readonly Block[]
  readonly faults: readonly TextFault[]
  readonly leftOut: readonly LeftOut[]
  readonly minutes: number
  readonly pictures: readonly Picture[]
}

/** As the articles of the program are measured: Chinese characters alone, three hundred a minute. */
const PACE = 300

export async function lookAt(text: PieceText, database: Reads): Promise<Look> {
  const pictures = await keptAmong(database, picturesNamed(text.markdown))
  const sizes = new Map(pictures.flatMap(({ id, kept }) => (kept ? [[id, kept] as const] : [])))
  const { blocks, faults, leftOut } = blocksOf(text.markdown, sizes)
  const words = blocks.flatMap(textsIn)
  const { title, summary, aboutIllness } = text
  const hits = findUnsafe({ title, summary, blocks: words })
  return {
    ...{ blocks, leftOut, pictures, hits: hits.slice(0, MOST_HITS) },
    faults: hits.length > MOST_HITS ? [...faults, 'too-many-hits'] : faults,
    asks: askedReader({ title, summary, blocks: words }, { aboutIllness, hits: hits.length }),
    minutes: Math.max(1, Math.ceil((words.join('').match(/\p{Script=Han}/gu)?.length ?? 0) / PACE)),
  }
}
