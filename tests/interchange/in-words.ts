import type { Item, Option, Scale, Skeleton } from '#core/domain/assessment/scale'

const worded = ({ value, loinc }: Option<null>): Option => ({
  value,
  label: `答${value}`,
  ...(loinc === undefined ? {} : { loinc }),
})

/** A skeleton with words put in, as if somebody had brought them: what can be asked is its own. */
export function inWords(skeleton: Skeleton): Scale {
  const item = ({ options, help: _, ...rest }: Item<null>, at: number): Item => ({
    ...rest,
    stem: `第${at + 1}题`,
    ...(options ? { options: options.map(worded) } : {}),
  })
  const [first, ...others] = skeleton.items
  return {
    ...skeleton,
    plainTitle: '试题',
    about: '试题',
    lead: '最近',
    timeFrame: { ...skeleton.timeFrame, words: '最近' },
    options: skeleton.options.map(worded),
    groups: skeleton.groups?.map((group) => ({ ...group, title: group.id })) ?? [],
    items: [item(first, 0), ...others.map((one, at) => item(one, at + 1))],
    scores: skeleton.scores.map((score) => ({ ...score, title: score.id })),
    bandSets: [],
    patterns: [],
  }
}
