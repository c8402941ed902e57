import { keptWhole } from '#core/content/posters'

/** A part of a text that stays on one line. */
export interface Piece {
  /** With the marks that belong to it, and without the space behind it. */
  readonly text: string
  /** What follows where the line goes on, and falls away where it ends. */
  readonly space: string
  /** How much is lost where a line ends behind it: nothing behind a comma, most inside what is read in one breath. */
  readonly loss: number
}

/** May not begin a line; particles belong to what is before them. */
const closing = /^[，。、：；！？）」』”’》·,.:;!?)的了着吗呢吧们]$/

/** May not end one. */
const opening = /^[（《“‘「『(]$/

/** What no dictionary has as a word: dates, times, a number and what it counts, and the poster's own turns. */
const whole = new RegExp(
  [
    ...keptWhole,
    String.raw`(?:\d+年)?\d+月\d+日`,
    String.raw`\d+ (?:小时|分钟)`,
    String.raw`第?(?:[一二三四五六七八九十]+|\d+)(?:号楼|单元|[号楼层室间栋门])`,
    String.raw`[0-9A-Za-z.:–\-+]+[年月日]?`,
    String.raw`\s+`,
  ].join('|'),
  'gu',
)

/** Inside a word. */
const CUT = 4

const dictionary = new Intl.Segmenter('zh-CN', { granularity: 'word' })
const wordsIn = (text: string): string[] => [...dictionary.segment(text)].map(({ segment }) => segment)

function wordsOf(text: string): string[] {
  const words: string[] = []
  let until = 0
  for (const { 0: kept, index } of text.matchAll(whole)) {
    words.push(...wordsIn(text.slice(until, index)), kept)
    until = index + kept.length
  }
  return [...words, ...wordsIn(text.slice(until))]
}

/** A word of one character mostly belongs to the one beside it: 上楼, 三号楼. */
const SHORT = 0.7
const isShort = (word: string): boolean => [...word].length === 1

function lossBetween(before: string, space: string, after: string): number {
  if (/[，。；！？：]$/.test(before)) return 0
  if (/[、）”]$/.test(before) || opening.test(after[0] ?? '')) return 0.3
  if (space !== '') return 0.8
  return 1 + (isShort(before) ? SHORT : 0) + (isShort(after) ? SHORT : 0)
}

/** A text as what stays together, marks with their words. */
export const piecesOf = (text: string): Piece[] => together(wordsOf(text))

/** A piece wider than a line, character by character; its marks still stay with what they belong to. */
export function cut({ text, space, loss }: Piece): Piece[] {
  const letters = together([...text])
  return letters.map((one, at) => (at === letters.length - 1 ? { ...one, space, loss } : { ...one, loss: CUT }))
}

function together(words: readonly string[]): Piece[] {
  const pieces: { text: string; space: string }[] = []
  let held = ''
  for (const word of words) {
    const last = pieces.at(-1)
    if (/^\s+$/.test(word)) {
      if (last) last.space += word
    } else if (opening.test(word)) held += word
    else if (last && held === '' && last.space === '' && closing.test(word)) last.text += word
    else {
      pieces.push({ text: held + word, space: '' })
      held = ''
    }
  }
  if (held !== '') pieces.push({ text: held, space: '' })
  return pieces.map((one, at) => ({ ...one, loss: lossBetween(one.text, one.space, pieces[at + 1]?.text ?? '') }))
}
