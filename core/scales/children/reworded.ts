import { defineScale } from '#core/domain/assessment/define'
import type { Outcome, Scale } from '#core/domain/assessment/scale'

type Words = Readonly<Record<string, Pick<Outcome, 'headline' | 'meaning'>>>

/** The next version: what is asked, counted and cut stays, what comes of it is said in other words. */
export function reworded(scale: Scale, words: Words): Scale {
  const said = <One extends Outcome>(one: One): One => ({ ...one, ...words[one.id] })
  const all = <One extends Outcome>([first, ...more]: readonly [One, ...One[]]): [One, ...One[]] => [
    said(first),
    ...more.map(said),
  ]
  return defineScale({
    ...scale,
    version: scale.version + 1,
    bandSets: scale.bandSets.map((set) => ({ ...set, bands: all(set.bands) })),
    patterns: scale.patterns.map((one) => ({ ...one, levels: all(one.levels), otherwise: said(one.otherwise) })),
  })
}
