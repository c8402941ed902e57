import MiniSearch from 'minisearch'
import { otherWords } from '#core/content/other-words'
import { folded, isAll, isHeardIn, piecesOf, runsOf, soundsOf, soundsWithin } from './sounds'
import { termsOfQuery, termsOfText, weightOf } from './terms'

/** What an article is found by: its headline, the words people have for it, and the names of what it stands in. */
export interface Findable {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly words: readonly string[]
  readonly names: readonly string[]
}

const fields = ['title', 'words', 'names', 'summary'] as const
const boost = { title: 3, words: 3, names: 1.5, summary: 1.2 }

/** Below this part of the best one's score the rest is chance. */
const leastShare = 0.22
const most = 20
/** More than a word in the middle of several sentences comes to. */
const CALLED = 160
/** The longest that is read as first letters alone. */
const mostInitials = 6

const textOf = (one: Findable, field: string): string => {
  const value = one[field as (typeof fields)[number]]
  return typeof value === 'string' ? value : value.join('，')
}

/** Answers with ids, the best first. */
export type Search = (query: string) => string[]

/** What people call it at home, also by its sound: somebody types zaobuzhu for 遭不住. */
const saidAlike = otherWords.map(({ said, means }) => ({
  ...{ said, means },
  heard: said.flatMap((one) => runsOf(one).map((run) => soundsOf(run).map(folded))),
}))

export function indexOf(all: readonly Findable[]): Search {
  const soundsIn = soundsWithin(all.flatMap((one) => [one.title, ...one.words, ...one.names, one.summary]))
  const index = new MiniSearch<Findable>({
    fields: ['id', ...fields].slice(1),
    extractField: (one, field) => (field === 'id' ? one.id : textOf(one, field)),
    tokenize: (text) => termsOfText(text, soundsIn),
    processTerm: (term) => term,
    searchOptions: { tokenize: termsOfQuery, boost, boostTerm: weightOf, combineWith: 'OR' },
  })
  index.addAll(all)
  const sounds = all.map((one) => ({
    id: one.id,
    // Each by itself: a sound must not go over from one to the next.
    heard: [one.title, ...one.words, ...one.names, one.summary].map((text) =>
      runsOf(text).flatMap((run) => soundsIn(run).map(folded)),
    ),
    own: 1 + one.words.length,
    shortly: 1 + one.words.length + one.names.length,
    words: new Set([one.title, ...one.words]),
  }))

  return (query) => {
    const letters = query.toLowerCase().replace(/[^a-z]/g, '')
    const typed = piecesOf(letters).map((piece) => folded(piece.letters))
    const meant = saidAlike.flatMap(({ said, heard, means }) =>
      said.some((one) => query.includes(one)) || heard.some((one) => isAll(typed, one)) ? [means] : [],
    )
    const meantWords = meant.flatMap(runsOf)
    const scores = new Map<string, number>()
    const add = (id: string, score: number) => scores.set(id, (scores.get(id) ?? 0) + score)
    for (const { id, score } of index.search(query)) add(id as string, score)
    for (const words of meant) for (const { id, score } of index.search(words)) add(id as string, 1.5 * score)
    // A word of four may be typed by its first letters, which may happen to be a syllable: yey is 幼儿园 too.
    const asInitials = letters.length <= mostInitials ? [...letters].map(folded) : []
    // Each by itself, and what was typed with a space in it as one.
    const runs = [...new Set([...runsOf(query), runsOf(query).join('')])].filter((run) => [...run].length > 1)
    const spoken = runs.map((run) => soundsIn(run).map(folded))
    for (const { id, heard, own, shortly, words } of sounds) {
      // What is looked for is all of what it is called by: that says more than letters in the middle of a sentence, and
      // what it is called by itself more than the name of a shelf it shares with others.
      const isCalled = runs.some((run) => words.has(run))
      const sounding = [...spoken, typed, asInitials]
      const at = heard.slice(0, shortly).findIndex((text) => sounding.some((one) => isAll(one, text)))
      if (isCalled) add(id, CALLED)
      else if (meantWords.some((run) => words.has(run))) add(id, CALLED / 2)
      else if (at >= 0) add(id, at < own ? CALLED / 2 : CALLED / 4)
    }
    if (letters.length > 1) {
      for (const { id, heard, own, shortly } of sounds) {
        const at = heard.findIndex((text) => isHeardIn(typed, text) || isHeardIn(asInitials, text))
        if (at >= 0) add(id, (at < own ? 60 : at < shortly ? 45 : 30) + (at === 0 ? 20 : 0))
      }
    }
    const sorted = [...scores].sort(([, one], [, other]) => other - one)
    const least = (sorted[0]?.[1] ?? 0) * leastShare
    return sorted.flatMap(([id, score]) => (score >= least ? [id] : [])).slice(0, most)
  }
}
