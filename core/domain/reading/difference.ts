/** A stretch that stands in both, in the earlier alone, or in the later alone. */
export interface Stretch<Item> {
  readonly is: 'same' | 'gone' | 'new'
  readonly items: readonly Item[]
}

/** More steps than this are not looked for: the whole middle counts as written anew. In cells of the table. */
const MOST_CELLS = 1_500_000

/**
 * What became of one list on its way to another: the longest row of items that stands in both, in its order, is `same`.
 * What is gone stands before what came in its place. Put together without `new` it is the earlier, without `gone` the later.
 */
export function differenceOf<Item>(
  earlier: readonly Item[],
  later: readonly Item[],
  same: (a: Item, b: Item) => boolean = Object.is,
): readonly Stretch<Item>[] {
  const least = Math.min(earlier.length, later.length)
  let head = 0
  while (head < least && same(earlier[head] as Item, later[head] as Item)) head += 1
  let tail = 0
  while (tail < least - head && same(earlier.at(-1 - tail) as Item, later.at(-1 - tail) as Item)) tail += 1
  const [before, after] = [earlier.slice(head, earlier.length - tail), later.slice(head, later.length - tail)]
  const middle =
    before.length * after.length > MOST_CELLS
      ? [...stretch('gone', before), ...stretch('new', after)]
      : walked(before, after, same)
  const ends = [
    ...stretch('same', later.slice(0, head)),
    ...middle,
    ...stretch('same', later.slice(later.length - tail)),
  ]
  return ends.filter(({ items }) => items.length > 0)
}

const stretch = <Item>(is: Stretch<Item>['is'], items: readonly Item[]): Stretch<Item>[] => [{ is, items }]

/** By the table of the longest common rows from each place on, walked from its beginning. */
function walked<Item>(before: readonly Item[], after: readonly Item[], same: (a: Item, b: Item) => boolean) {
  const width = after.length + 1
  const longest = new Uint16Array((before.length + 1) * width)
  const at = (a: number, b: number) => longest[a * width + b] ?? 0
  for (let a = before.length - 1; a >= 0; a -= 1) {
    for (let b = after.length - 1; b >= 0; b -= 1) {
      longest[a * width + b] = same(before[a] as Item, after[b] as Item)
        ? at(a + 1, b + 1) + 1
        : Math.max(at(a + 1, b), at(a, b + 1))
    }
  }
  const found: { is: Stretch<Item>['is']; items: Item[] }[] = []
  const note = (is: Stretch<Item>['is'], item: Item) => {
    const last = found.at(-1)
    if (last?.is === is) last.items.push(item)
    else found.push({ is, items: [item] })
  }
  let [a, b] = [0, 0]
  while (a < before.length || b < after.length) {
    if (a < before.length && b < after.length && same(before[a] as Item, after[b] as Item)) {
      note('same', after[b] as Item)
      a += 1
      b += 1
    } else if (a < before.length && (b >= after.length || at(a + 1, b) >= at(a, b + 1))) {
      note('gone', before[a] as Item)
      a += 1
    } else {
      note('new', after[b] as Item)
      b += 1
    }
  }
  return found
}
