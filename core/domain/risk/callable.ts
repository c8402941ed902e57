/** How a number reaches its line: the police have one for messages alone. */
export type Way = 'call' | 'text'

/** The lines that running text may name. A text from the cloud names a line by its number alone, as ours does. */
const ways: Readonly<Record<string, Way>> = {
  '12356': 'call',
  '12355': 'call',
  '12338': 'call',
  '120': 'call',
  '110': 'call',
  '12110': 'text',
}

export interface TextPart {
  readonly text: string
  /** Null: words. */
  readonly way: Way | null
}

/** 120 minutes, 110 of anything, 1.120 and 120/80 are no telephone numbers. `号码` belongs to a number, `号` to a house. */
const measured = /^\s*([分秒天次人元岁斤克毫厘米度%％年月日名位个小页字]|号(?!码))/

/** A text cut at the numbers of lines, in order, with nothing lost. */
export function callableParts(text: string): TextPart[] {
  const parts: TextPart[] = []
  let words = ''
  // Words and digits in turn, and digits compared whole. Not `(?<!\d)`: looking behind, and `matchAll`, stop old phones.
  const pieces = text.split(/(\d+)/)
  const isMeasure = (at: number) => {
    const [before = '', after = ''] = [pieces[at - 1], pieces[at + 1]]
    const isFraction = (joint: string, other: string | undefined) => joint === '/' && !ways[other ?? '']
    if (isFraction(before, pieces[at - 2]) || isFraction(after, pieces[at + 2])) return true
    return /[.\-:]$/.test(before) || measured.test(after)
  }
  for (const [at, piece] of pieces.entries()) {
    const way = at % 2 === 1 ? ways[piece] : undefined
    if (!way || isMeasure(at)) {
      words += piece
      continue
    }
    if (words) parts.push({ text: words, way: null })
    parts.push({ text: piece, way })
    words = ''
  }
  return words ? [...parts, { text: words, way: null }] : parts
}
