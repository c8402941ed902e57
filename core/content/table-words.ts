import type { NodeKind } from '../domain/organisation/node'
import type { SiteKind } from '../domain/organisation/site'
import type { Words } from '../domain/setup/plan'
import { kindNames, siteKindNames } from './place-names'
import { postNames } from './post-names'

/** As people write it who do not look at the list first. */
const alsoKinds: Readonly<Record<string, NodeKind>> = {
  区: 'district',
  县: 'district',
  居委会: 'community',
  小学: 'school',
  中学: 'school',
  幼儿园: 'school',
}
const alsoSiteKinds: Readonly<Record<string, SiteKind>> = {
  心理辅导室: 'school-room',
  心理辅导中心: 'guidance-centre',
  心理指导中心: 'guidance-centre',
  其他: 'other',
  其它: 'other',
}

/** Brackets, in whichever width, and spaces say nothing. */
const bare = (word: string) => word.replace(/[\s（）()]/g, '')

/** A word of a list, also one of several that a kind has: `街道` of `街道、乡镇`. */
function finder<Kind extends string>(names: Readonly<Record<Kind, string>>, also: Readonly<Record<string, Kind>> = {}) {
  const byWord = new Map<string, Kind>(Object.entries<Kind>(also).map(([word, kind]) => [bare(word), kind]))
  for (const [kind, name] of Object.entries<string>(names)) {
    for (const word of [name, ...name.split('、')]) byWord.set(bare(word), kind as Kind)
  }
  return (word: string): Kind | null => byWord.get(bare(word)) ?? null
}

export const tableWords: Words = {
  kindOf: finder(kindNames, alsoKinds),
  siteKindOf: finder(siteKindNames, alsoSiteKinds),
  roleOf: finder(postNames),
}
