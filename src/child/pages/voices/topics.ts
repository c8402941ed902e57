import { optionsOf } from '#core/domain/assessment/range'
import type { Item, Responses } from '#core/domain/assessment/scale'
import { twoVoices } from '#core/scales/children/two-voices'

/** The last question is about talking, and stands apart. */
export const TALK = 'tv-talk'
export const topics: readonly Item[] = twoVoices.items.filter(({ id }) => id !== TALK)
export const talkItem: Item = twoVoices.items.find(({ id }) => id === TALK) ?? twoVoices.items[0]

export const labelOf = (item: Item, value: number | undefined): string | null =>
  optionsOf(twoVoices, item).find((option) => option.value === value)?.label ?? null

/** Both have spoken of it, and not alike. Nothing is made of how far apart they are. */
export function differs(one: Responses | null, other: Responses | null, { id }: Item): boolean {
  const [here, there] = [one?.[id], other?.[id]]
  return here !== undefined && there !== undefined && here !== there
}
