import type { Item, Option, Scale } from './scale'

/** The choices an item is answered with: its own, or else the scale's. */
export function optionsOf(scale: Scale, item: Item): readonly Option[] {
  return item.options ?? scale.options
}

/** Lowest and highest value among an item's choices. */
export function valueRange(scale: Scale, item: Item): { readonly min: number; readonly max: number } {
  const values = optionsOf(scale, item).map((option) => option.value)
  return { min: Math.min(...values), max: Math.max(...values) }
}

export function scoredItems(scale: Scale): readonly Item[] {
  return scale.items.filter((item) => item.unscored !== true)
}

/** Lowest and highest possible total. Reversing an item leaves its own range as it is. */
export function totalRange(scale: Scale): { readonly min: number; readonly max: number } {
  return scoredItems(scale)
    .map((item) => valueRange(scale, item))
    .reduce((sum, range) => ({ min: sum.min + range.min, max: sum.max + range.max }), { min: 0, max: 0 })
}
