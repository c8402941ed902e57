import { folded, piecesOf, runsOf, soundsOf } from './sounds'

const words = new Intl.Segmenter('zh', { granularity: 'word' })

const pairsOf = <One>(all: readonly One[]): (readonly [One, One])[] =>
  all.slice(1).map((other, at) => [all[at] as One, other])

/** What one may look for beside what is looked for: each kind of term has its own mark, so that none is taken for another. */
const marks = { pair: '2', one: '1', sound: '~', word: '=' } as const

/** Characters by two, and each alone: half a word is found, and a word that no segmenter knows. */
function written(run: string): string[] {
  const characters = [...run]
  return pairsOf(characters).map(([one, other]) => `${marks.pair}${one}${other}`)
}

const wordsIn = (run: string): string[] =>
  [...words.segment(run)].flatMap(({ segment }) => (segment.length > 1 ? [`${marks.word}${segment}`] : []))

/** How two characters one after another sound, loosely: for words typed by their sound with the wrong characters. */
const heard = (run: string, sounds = soundsOf): string[] => soundPairs(sounds(run))
const soundPairs = (sounds: readonly string[]): string[] =>
  pairsOf(sounds.map(folded)).map((pair) => `${marks.sound}${pair.join(' ')}`)

/** All a text can be found by. `sounds`: how a run of it sounds, where that is known already. */
export const termsOfText = (text: string, sounds = soundsOf): string[] =>
  runsOf(text).flatMap((run) => [
    ...[...run].map((one) => `${marks.one}${one}`),
    ...written(run),
    ...wordsIn(run),
    ...heard(run, sounds),
  ])

/** All that is looked for in what somebody typed. A single character alone is looked for by itself. */
export function termsOfQuery(query: string): string[] {
  const runs = runsOf(query)
  if (runs.join('').length === 1) return [`${marks.one}${runs.join('')}`]
  const typed = piecesOf(query.toLowerCase().replace(/[^a-z]/g, '')).filter(({ whole }) => whole)
  return [
    ...new Set([
      ...runs.flatMap((run) => [...written(run), ...wordsIn(run), ...heard(run)]),
      ...soundPairs(typed.map(({ letters }) => letters)),
    ]),
  ]
}

/** Sounding alike says less than being written alike. */
export const weightOf = (term: string): number =>
  term.startsWith(marks.sound) ? 0.5 : term.startsWith(marks.word) ? 1.2 : 1
