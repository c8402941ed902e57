import { optionsOf, scoredItems, totalRange, valueRange } from './range'
import type { BandSet, Scale } from './scale'

function repeats(values: readonly (string | number)[]): boolean {
  return new Set(values).size !== values.length
}

/** Bands hold from their own `from` to the next, so ascending bands that start at the lowest total leave no hole. */
function faultInBands({ bands }: BandSet, { min, max }: { min: number; max: number }): string | null {
  if (repeats(bands.map((band) => band.id))) return 'band ids repeat'
  if (bands[0].from !== min) return `bands must start at the lowest total, ${min}`
  for (const [at, band] of bands.entries()) {
    const next = bands[at + 1]
    if (next && next.from <= band.from) return 'bands must ascend'
    if (band.from > max) return `band ${band.id} lies above the highest total, ${max}`
  }
  return null
}

function faultIn(scale: Scale): string | null {
  if (repeats(scale.items.map((item) => item.id))) return 'item ids repeat'
  if (scoredItems(scale).length === 0) return 'no item is scored'
  for (const item of scale.items) {
    const values = optionsOf(scale, item).map((option) => option.value)
    if (values.length < 2) return `${item.id} offers no choice`
    if (repeats(values)) return `${item.id} has two options of one value`
    if (item.critical && item.critical.atLeast > valueRange(scale, item).max) return `${item.id} can never be critical`
  }
  for (const set of scale.bandSets) {
    const fault = faultInBands(set, totalRange(scale))
    if (fault) return fault
  }
  return null
}

/** Checks at load what types cannot; a scale with a fault never reaches a person, the program does not start with it. */
export function defineScale(scale: Scale): Scale {
  const fault = faultIn(scale)
  if (fault) throw new Error(`${scale.id}: ${fault}`)
  return scale
}
