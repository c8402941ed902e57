import type { IndexSchema } from '../cloud/store/schema'

/** How many kinds of items there are, evenly. */
export const kinds = 200

export const idOf = (n: number, of: number) => `item-${n % of}`

/** A document of some 700 bytes, like those of a small program. */
export const item = (n: number, of = 20_000) => ({
  ...{ _id: idOf(n, of), kind: `kind-${n % kinds}`, at: (n * 7919) % of, left: 1_000_000, open: n % 3 === 0 },
  ...{
    title: `第 ${n} 件`,
    place: { site: `site-${n % 40}`, floor: n % 9 },
    note: '一段不长不短的说明文字。'.repeat(6),
  },
})

/** For those of one kind, the latest first. */
export const itemIndexes: IndexSchema[] = [
  {
    name: 'by-kind',
    keys: [
      { field: 'kind', direction: 1 },
      { field: 'at', direction: 1 },
    ],
    unique: false,
  },
]
