import { differenceOf, type Stretch } from './difference'

/** A paragraph as it is now beside what it was: its characters where it was changed, itself where it was not. */
export type Changed =
  | { readonly is: 'same' | 'gone' | 'new'; readonly text: string }
  | { readonly is: 'changed'; readonly stretches: readonly Stretch<string>[] }

/** Of the longer of the two. With less in common it is another paragraph, and letter by letter nobody could read it. */
const LEAST_IN_COMMON = 0.4

/** What became of a text, by its paragraphs; one that was rewritten in part by its characters. */
export function changedParagraphs(earlier: readonly string[], later: readonly string[]): readonly Changed[] {
  const stretches = differenceOf(earlier, later)
  return stretches.flatMap(({ is, items }, at): readonly Changed[] => {
    const before = stretches[at - 1]
    if (is === 'new' && before?.is === 'gone') return paired(before.items, items)
    // Told together with what came in its place.
    if (is === 'gone' && stretches[at + 1]?.is === 'new') return []
    return items.map((text) => ({ is, text }))
  })
}

/** Each that is gone with the next new one that is much the same, in the order they stand. */
function paired(gone: readonly string[], fresh: readonly string[]): readonly Changed[] {
  const rows: Changed[] = []
  let next = 0
  for (const text of gone) {
    const found = fresh.findIndex((one, at) => at >= next && inCommon(text, one) >= LEAST_IN_COMMON)
    if (found === -1) {
      rows.push({ is: 'gone', text })
      continue
    }
    rows.push(...fresh.slice(next, found).map((one) => ({ is: 'new' as const, text: one })))
    rows.push({ is: 'changed', stretches: differenceOf([...text], [...(fresh[found] ?? '')]) })
    next = found + 1
  }
  return [...rows, ...fresh.slice(next).map((one) => ({ is: 'new' as const, text: one }))]
}

function inCommon(one: string, other: string): number {
  const [a, b] = [[...one], [...other]]
  const longer = Math.max(1, a.length, b.length)
  // No row in common is longer than the letters in common, which are counted sooner.
  if (sharedLetters(a, b) / longer < LEAST_IN_COMMON) return 0
  return differenceOf(a, b).reduce((sum, { is, items }) => sum + (is === 'same' ? items.length : 0), 0) / longer
}

function sharedLetters(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>()
  for (const letter of one) left.set(letter, (left.get(letter) ?? 0) + 1)
  let shared = 0
  for (const letter of other) {
    const some = left.get(letter) ?? 0
    if (some > 0) {
      shared += 1
      left.set(letter, some - 1)
    }
  }
  return shared
}
