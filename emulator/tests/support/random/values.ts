import { randomFrom } from '../../../cloud/faults/random'

/** Chance that is the same for the same seed. */
export class Dice {
  readonly next: () => number
  constructor(seed: number) {
    this.next = randomFrom(seed)
  }
  /** 0 to `below`, not included. */
  number(below: number): number {
    return Math.floor(this.next() * below)
  }
  one<Item>(items: readonly Item[]): Item {
    return items[this.number(items.length)] as Item
  }
  chance(probability: number): boolean {
    return this.next() < probability
  }
}

const operators = [
  '$ne $eq $gt $gte $lt $lte $in $nin $and $or $nor $not $exists $size $mod $all $elemMatch $regex $options $expr $type',
  '$geoNear $nearSphere $geometry $geoWithin $centerSphere $geoIntersects $where $text $jsonSchema $comment $search',
  '$set $unset $inc $mul $min $max $push $pull $pullAll $pop $addToSet $rename $bit $each $position $slice $sort $[]',
  '$add $subtract $divide $concat $substr $split $range $map $filter $reduce $zip $cond $ifNull $switch $let $literal',
  '$dateToString $dateFromString $year $toDate $first $last $sum $avg $mergeObjects $arrayElemAt $objectToArray $pow',
  '$regularExpression $numberInt $numberLong $numberDouble $numberDecimal $date $oid $binary $timestamp $undefined',
  '$tcb_server_date $setUnion $indexOfArray $reverseArray $strcasecmp $toUpper $cmp $abs $ceil $log $mod $$ROOT $',
].flatMap((line) => line.split(' '))

const fields = [
  'a',
  'b',
  'n',
  'list',
  'o',
  'o.p',
  'list.0',
  'list.$',
  'list.$[]',
  '_id',
  'at',
  'place',
  'a.b.c',
  '',
  '.',
]

const strange = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'prototype', '$a', 'a.', '.a', 'a..b', '\0'],
  ...['\ud800', '\udfff\ud800', '\u2028', '😀', 'x'.repeat(3000), '-0', '1e999', 'NaN', 'null', '{"', '$$', '%', ' '],
]

const scalars = [
  ...[
    null,
    true,
    false,
    0,
    -0,
    1,
    -1,
    2,
    3,
    0.5,
    1e308,
    -1e308,
    5e-324,
    2 ** 31,
    2 ** 53,
    -(2 ** 63),
    1e21,
    99_999_999,
  ],
  ...['', 'a', 'x', '1', '2026-01-01', 'items', 'WHERE', 'DOC', '$n', '$a', '$$ROOT', '$$CURRENT.n', '$list', '$$x'],
]

const typed: readonly unknown[] = [
  { $numberInt: '1' },
  { $numberInt: 'x' },
  { $numberLong: '9007199254740993' },
  { $numberLong: '99999999999999999999' },
  { $numberDouble: 'NaN' },
  { $numberDouble: '-Infinity' },
  { $date: { $numberLong: '1767225600000' } },
  { $date: { $numberLong: '99999999999999999' } },
  { $date: 'never' },
  { $oid: '0123456789abcdef01234567' },
  { $oid: 'zz' },
  { $regularExpression: { pattern: '^a', options: 'i' } },
  { $regularExpression: { pattern: '(', options: 'q' } },
  { $tcb_server_date: { offset: { $numberInt: '0' } } },
  { $tcb_server_date: { offset: 'x' } },
  { type: 'Point', coordinates: [113, 23] },
  { type: 'Point', coordinates: [1e9, 'x'] },
  {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  },
  { type: 'Polygon', coordinates: [[]] },
  { $range: [0, 1e9] },
  { $reduce: { input: { $range: [0, 40] }, initialValue: [1, 2], in: { $concatArrays: ['$$value', '$$value'] } } },
  { $reduce: { input: { $range: [0, 40] }, initialValue: 'ab', in: { $concat: ['$$value', '$$value'] } } },
  { $undefined: true },
]

/** Anything JSON can say, and a little more than anybody would. */
export function anyValue(dice: Dice, depth = 3): unknown {
  const kind = dice.number(depth > 0 ? 10 : 6)
  if (kind < 3) return dice.one(scalars)
  if (kind === 3) return dice.one(typed)
  if (kind === 4) return dice.one(strange)
  if (kind === 5) return dice.chance(0.05) ? nested(dice) : dice.number(200) - 100
  if (kind === 6) return Array.from({ length: dice.number(4) }, () => anyValue(dice, depth - 1))
  // A key may be __proto__: as JSON.parse has it, not as an assignment would.
  return Object.fromEntries(
    Array.from({ length: dice.number(4) }, () => [anyKey(dice), anyValue(dice, depth - 1)] as const),
  )
}

export const anyKey = (dice: Dice): string =>
  dice.chance(0.5) ? dice.one(fields) : dice.chance(0.85) ? dice.one(operators) : dice.one(strange)

function nested(dice: Dice): unknown {
  let value: unknown = 1
  const levels = dice.one([50, 99, 100, 101, 200, 1000])
  const wrap = dice.one([
    (inner: unknown) => [inner],
    (inner: unknown) => ({ a: inner }),
    (inner: unknown) => ({ $not: inner }),
  ])
  for (let level = 0; level < levels; level += 1) value = wrap(value)
  return value
}

/**
 * The same with something in it changed: a value replaced, dropped, or put under another name. Texts that hold JSON are
 * changed inside, or cut short.
 */
export function mutated(dice: Dice, value: unknown): unknown {
  if (typeof value === 'string' && /^[[{].*[\]}]$/s.test(value)) {
    if (dice.chance(0.1)) return value.slice(0, dice.number(value.length))
    try {
      return JSON.stringify(mutated(dice, JSON.parse(value)))
    } catch {
      return value
    }
  }
  if (typeof value !== 'object' || value === null || dice.chance(0.1)) return anyValue(dice)
  if (Array.isArray(value)) {
    const changed: unknown[] = [...value]
    const at = dice.number(value.length + 1)
    changed.splice(at, 1, ...(dice.chance(0.2) ? [] : [mutated(dice, value[at] ?? null)]))
    return changed
  }
  const entries = Object.entries(value)
  const at = dice.number(entries.length)
  const [key, inner] = entries[at] ?? ['a', 1]
  const kind = dice.number(10)
  if (kind === 0) entries.splice(at, 1)
  else if (kind === 1) entries.splice(at, 1, [anyKey(dice), inner])
  else if (kind === 2) entries.push([anyKey(dice), anyValue(dice)])
  else entries.splice(at, 1, [key, mutated(dice, inner)])
  return Object.fromEntries(entries)
}
