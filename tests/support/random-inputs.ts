import * as fc from 'fast-check'
import type * as z from 'zod/mini'

type Def = Readonly<Record<string, unknown>> & { readonly type: string }
type Part = { readonly _zod: { readonly def: Def } }

/** Values an input may be made of, so that some are good: ids there are, moments with a free place, days. */
export interface Known {
  readonly texts: readonly string[]
  readonly numbers: readonly number[]
}

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth))

/** What no contract means, and what has undone programs before. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue() },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  {
    weight: 5,
    arbitrary: fc.constantFrom<unknown>(
      ...[null, true, false, '', ' ', 0, -1, 0.5, 2 ** 53, -(2 ** 53), 1e308, 8.64e15, 8.64e15 + 1],
      ...['\0', '\ud800', '../people', '__proto__', 'constructor', '$ne', '<img src=x>', '心'.repeat(400), 'NaN'],
      ...['2026-02-30', '0000-00-00', '9999-12-31', 'x'.repeat(65), 'x'.repeat(66_000), '1e3', '\u202e', "' or 1=1"],
      ...[[], {}, [[]], [null], { $ne: null }, { $gt: '' }, { $exists: true }, { $regex: '.*' }, { $in: ['a'] }],
      ...[{ _id: 'a' }, { $where: 'sleep(9)' }, { toJSON: 'x' }, { length: -1 }, { then: {} }, { v: 1 }],
      JSON.parse('{"__proto__":{"access":["anyone"]},"constructor":{"prototype":{"ok":true}}}'),
      ...[nested(9), nested(80), Array.from({ length: 5001 }, () => 0)],
    ),
  },
)

const checksOf = ({ checks = [] }: Def) =>
  (checks as readonly Part[]).map(
    ({ _zod }) => _zod.def as unknown as { readonly check: string; readonly maximum?: number; readonly value?: number },
  )

function numberOf(def: Def, known: Known): fc.Arbitrary<number> {
  const bound = (check: string, otherwise: number) =>
    Math.max(-(2 ** 53), Math.min(2 ** 53, checksOf(def).find((one) => one.check === check)?.value ?? otherwise))
  const [min, max] = [bound('greater_than', -1000), bound('less_than', 1000)]
  return fc.oneof(
    fc.nat().map((at) => known.numbers[at % known.numbers.length] ?? 0),
    fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
    fc.integer({ min: 0, max: 5 }),
  )
}

/** A value as the schema has it, or nearly: a text or a number may be one that a check of it does not let through. */
function nearly({ _zod: { def } }: Part, known: Known): fc.Arbitrary<unknown> {
  const inner = () => nearly(def.innerType as Part, known)
  switch (def.type) {
    case 'string':
      return fc.oneof(
        { weight: 4, arbitrary: fc.nat().map((at) => known.texts[at % known.texts.length] ?? '') },
        { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/) },
        { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
      )
    case 'number':
      return numberOf(def, known)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'literal':
      return fc.constantFrom(...(def.values as readonly unknown[]))
    case 'enum':
      return fc.constantFrom<unknown>(...Object.values(def.entries as object))
    case 'nullable':
      return fc.option(inner())
    case 'optional':
      return fc.option(inner(), { nil: undefined })
    case 'union':
      return fc.oneof(...(def.options as readonly Part[]).map((option) => nearly(option, known)))
    case 'array':
      return fc.array(nearly(def.element as Part, known), { maxLength: 4 })
    case 'record':
      return fc.dictionary(
        nearly(def.keyType as Part, known) as fc.Arbitrary<string>,
        nearly(def.valueType as Part, known),
        { maxKeys: 12 },
      )
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape as object).map(([key, part]) => [key, nearly(part, known)])),
      )
    default:
      throw new Error(`nothing is known of how to make a ${def.type}`)
  }
}

interface Change {
  readonly at: number
  readonly how: 'instead' | 'beside' | 'without' | 'in a list'
  readonly what: unknown
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('instead', 'instead', 'beside', 'without', 'in a list'),
  what: odd,
})

/** Each place of a value: who holds it, and under which key. */
function placesIn(holder: object): { readonly holder: object; readonly key: string }[] {
  return Object.entries(holder).flatMap(([key, value]) => [
    { holder, key },
    ...(typeof value === 'object' && value !== null ? placesIn(value) : []),
  ])
}

/** With one thing after another changed somewhere in it; the whole of it may go. */
function changed(value: unknown, changes: readonly Change[]): unknown {
  const root = { value: structuredClone(value) }
  for (const { at, how, what: given } of changes) {
    // Each its own: what is put into one of these must be in no other.
    const what = structuredClone(given)
    const places = placesIn(root)
    const { holder, key } = places[at % places.length] ?? { holder: root, key: 'value' }
    if (how === 'without' && holder !== root) Reflect.deleteProperty(holder, key)
    else if (how === 'beside' && holder !== root) Reflect.set(holder, typeof what === 'string' ? what : 'more', what)
    else Reflect.set(holder, key, how === 'in a list' ? [Reflect.get(holder, key)] : what)
  }
  return root.value
}

/** Inputs of a contract: good ones, ones that are good but for a thing or two, and ones that are nothing of the kind. */
export function randomInput(schema: z.ZodMiniType, known: Known): fc.Arbitrary<unknown> {
  const good = nearly(schema as unknown as Part, known)
  return fc.oneof(
    { weight: 4, arbitrary: good },
    {
      weight: 5,
      arbitrary: fc
        .tuple(good, fc.array(change, { minLength: 1, maxLength: 3 }))
        .map(([value, changes]) => changed(value, changes)),
    },
    { weight: 1, arbitrary: odd },
  )
}

/** Attempts, given what a good one is at this moment: mostly that. */
export function randomAttempt(good: () => unknown): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(null).map(good) },
    {
      weight: 2,
      arbitrary: fc.array(change, { minLength: 1, maxLength: 2 }).map((changes) => changed(good(), changes)),
    },
    { weight: 1, arbitrary: odd },
  )
}
