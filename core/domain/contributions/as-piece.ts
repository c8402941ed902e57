import type { PieceText } from '../publishing/piece'
import { addDays, dateOf, type Instant } from '../time'

/** Signs that would be a heading, a list, a link or a picture: what somebody typed stays what they typed. */
const meant = /[\\`*_{}[\]()#+\-.!>~|<&=:@]/g

/** Plain text as Markdown that reads the same: each line a paragraph. */
export function asMarkdown(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.replace(meant, '\\$&'))
    .join('\n\n')
}

/** A text in the periodical is read again after a year, as any other. */
const YEAR = 365

/** What an editor begins with: the words as they came, whose they are, and nothing that is not known. */
export function pieceOf(
  {
    title,
    text,
    signature,
  }: { readonly title: string | null; readonly text: string; readonly signature: string | null },
  now: Instant,
): PieceText {
  return {
    ...{ title: title ?? '', summary: '', audience: 'everyone', author: signature ?? '一位居民' },
    ...{ authorRole: '居民来稿，写的是自己的经历和想法，不是专业意见', words: [], leavesNoTrace: false },
    ...{ aboutIllness: false, markdown: asMarkdown(text), placements: [] },
    sources: [{ title: '居民来稿', publisher: signature ?? '作者没有留名', url: null }],
    reviewBy: addDays(dateOf(now), YEAR),
  }
}
