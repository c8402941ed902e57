import type { HotlineEntry } from './order'

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** A place as people say it: 成都市 is 成都. Never less than two characters, or 市 would be everywhere. */
function said(place: string): string {
  const bare = place.replace(/(特别行政区|自治区|自治州|自治县|街道|省|市|区|县|镇|乡|村|州)$/, '')
  return bare.length >= 2 ? bare : place
}

/** One word of what is looked for is in what a line says of itself, or names a place around it or within it. */
function isOf({ hotline: { area, owner, name } }: HotlineEntry, word: string): boolean {
  const place = folded(area?.name ?? '')
  if ([place, folded(owner), folded(name)].some((text) => text.includes(word) || text.includes(said(word)))) return true
  return said(place).length >= 2 && word.includes(said(place))
}

/**
 * Those of these lines that are of the place somebody names, in the order they stand. Several words all have to fit. Needs
 * no network and no index: a list has sixty lines at most.
 */
export function linesNamed(lines: readonly HotlineEntry[], typed: string): readonly HotlineEntry[] {
  const words = typed
    .split(/[\s、，,。.;；]+/)
    .map(folded)
    .filter((word) => word !== '')
  return words.length === 0 ? [] : lines.filter((line) => words.every((word) => isOf(line, word)))
}

/** The places there are lines of, each once, in the order they stand. */
export const placesNamed = (lines: readonly HotlineEntry[]): readonly string[] => [
  ...new Set(lines.flatMap(({ hotline: { area } }) => (area ? [area.name] : []))),
]
