import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { boundOf, faultsInBounds } from '#core/contracts/bounds'
import { operations } from '#core/contracts/index'
import { type AnyOperation, operation } from '#core/contracts/operation'
import { altogether, id, name, recordUpTo, text, upTo } from '#core/contracts/shapes'

const anything = z.object({})
const asked = (input: z.ZodMiniType): AnyOperation =>
  operation({
    name: 'room.ask',
    from: 'phone',
    write: false,
    access: ['anyone'],
    answer: 'public',
    input,
    output: anything,
    refusals: [],
  })
const answered = (output: z.ZodMiniType): AnyOperation =>
  operation({
    name: 'room.ask',
    from: 'phone',
    write: false,
    access: ['anyone'],
    answer: 'public',
    input: anything,
    output,
    refusals: [],
  })

describe('every operation', () => {
  it.each(operations.map((one) => [one.name, one as AnyOperation] as const))(
    '%s is asked in no more than 64 KB, and its answer, sealed, fits into the 1 MB that WeChat gives back',
    (_, one) => {
      expect(faultsInBounds([one])).toEqual([])
      expect(boundOf(one.input, '')).toBeLessThanOrEqual(65_536)
      expect((boundOf(one.output, '') as number) * (4 / 3)).toBeLessThan(1_000_000)
    },
  )
})

describe('a contract is told', () => {
  it.each<[string, z.ZodMiniType, string]>([
    ['a text', z.object({ a: z.string() }), '.a: a text'],
    ['a text that has a form but no end', z.object({ a: z.string().check(z.regex(/^a+$/)) }), '.a: a text'],
    ['a text that may be left out', z.object({ a: z.optional(z.string()) }), '.a: a text'],
    ['a text that may be null', z.object({ a: z.nullable(z.string()) }), '.a: a text'],
    ['a text among others', z.object({ a: z.union([z.literal('a'), z.string()]) }), '.a: a text'],
    ['a list', z.object({ a: z.array(id) }), '.a: a list'],
    ['a list that has a beginning', z.object({ a: z.array(id).check(z.minLength(1)) }), '.a: a list'],
    ['a list in a list', z.object({ a: upTo(3, z.array(id)) }), '.a[]: a list'],
    ['a text in a list', z.object({ a: upTo(3, z.string()) }), '.a[]: a text'],
    ['a record', z.object({ a: z.record(id, z.boolean()) }), '.a: a record'],
    ['the keys of a record', z.object({ a: recordUpTo(3, z.string(), z.boolean()) }), '.a: a text'],
    ['the values of a record', z.object({ a: recordUpTo(3, id, z.string()) }), '.a{}: a text'],
    ['a number', z.object({ a: z.number() }), '.a: a number'],
    ['a whole number', z.object({ a: z.int() }), '.a: a number'],
    ['a number without a least', z.object({ a: z.int().check(z.maximum(9)) }), '.a: a number'],
    ['a number without a most', z.object({ a: z.int().check(z.minimum(9)) }), '.a: a number'],
    ['anything', z.object({ a: z.any() }), '.a: any'],
    ['what nobody knows', z.object({ a: z.unknown() }), '.a: unknown'],
    ['fields without a name', z.looseObject({}), ': fields without a name'],
    ['fields of any name', z.catchall(z.object({}), id), ': fields without a name'],
  ])('that %s has no end, in what is asked and in what is answered', (_, schema, place) => {
    expect(faultsInBounds([asked(schema)])).toEqual([`room.ask input${place} without a maximum`])
    expect(faultsInBounds([answered(schema)])).toEqual([`room.ask output${place} without a maximum`])
  })

  it('that what has an end is too large all the same', () => {
    expect(faultsInBounds([asked(z.object({ a: upTo(30, text) }))])).toEqual([
      'room.ask input: up to 90099 bytes, more than 65536',
    ])
    expect(faultsInBounds([answered(z.object({ a: upTo(300, text) }))])).toEqual([
      'room.ask output: up to 900909 bytes, more than 700000',
    ])
  })

  it('nothing where all has an end', () => {
    const whole = z.object({
      texts: upTo(9, z.nullable(name)),
      marks: recordUpTo(9, id, z.boolean()),
      kind: z.discriminatedUnion('is', [z.object({ is: z.literal('a') }), z.object({ is: z.enum(['b', 'c']) })]),
      days: upTo(9, z.object({ hours: upTo(99, z.literal(1)) })).check(altogether(100, 'hours')),
    })
    expect(faultsInBounds([asked(whole), answered(whole)])).toEqual([])
  })
})

describe('the size said of a schema', () => {
  it.each<[string, z.ZodMiniType, unknown]>([
    ['a text', name, '心'.repeat(60)],
    ['a list of texts', upTo(3, name), Array(3).fill('心'.repeat(60))],
    ['a record', recordUpTo(2, id, z.boolean()), { ['x'.repeat(64)]: false, ['y'.repeat(64)]: false }],
    [
      'lists with a size together',
      upTo(3, z.object({ a: upTo(5, name) })).check(altogether(5, 'a')),
      [{ a: Array(5).fill('心'.repeat(60)) }, { a: [] }, { a: [] }],
    ],
    ['an object', z.object({ long: z.literal('word'), n: z.nullable(z.boolean()) }), { long: 'word', n: false }],
  ])('of %s is no smaller than the largest value it lets through, and not much larger', (_, schema, largest) => {
    expect(z.safeParse(schema, largest).success).toBe(true)
    const bytes = new TextEncoder().encode(JSON.stringify(largest)).length
    expect(boundOf(schema, '')).toBeGreaterThanOrEqual(bytes)
    expect(boundOf(schema, '')).toBeLessThanOrEqual(bytes * 3)
  })
})

/** A text and a list, each in an item of its own kind. */
const mixed = upTo(
  3,
  z.discriminatedUnion('is', [
    z.object({ is: z.literal('t'), text: name }),
    z.object({ is: z.literal('l'), items: upTo(5, name) }),
  ]),
).check(altogether(5, 'items') as never)

it('counts lists that only some of the items have once in all, and refuses one too many', () => {
  const list = (items: number) => ({ is: 'l', items: Array(items).fill('心'.repeat(60)) })
  const word = { is: 't', text: '心'.repeat(60) }
  expect(z.safeParse(mixed, [list(5), word, word]).success).toBe(true)
  expect(z.safeParse(mixed, [list(5), list(1), word]).success).toBe(false)
  const bytes = new TextEncoder().encode(JSON.stringify([list(5), word, word])).length
  expect(boundOf(mixed, '')).toBeGreaterThanOrEqual(bytes)
  expect(boundOf(mixed, '')).toBeLessThan(bytes * 2)
})

it('leaves an article a third of what an answer may have', () => {
  const bound = boundOf(operations.find(({ name: one }) => one === 'content.readArticle')?.output as never, '')
  expect(bound).toBeLessThan(480_000)
})

describe('what is too much is refused', () => {
  const takes = (schema: z.ZodMiniType, value: unknown) => z.safeParse(schema, value).success
  it.each<[string, z.ZodMiniType, unknown, unknown]>([
    ['a name of 61 characters', name, 'x'.repeat(60), 'x'.repeat(61)],
    ['a paragraph of 1,001', text, 'x'.repeat(1000), 'x'.repeat(1001)],
    ['a fourth in a list of three', upTo(3, id), ['a', 'b', 'c'], ['a', 'b', 'c', 'd']],
    [
      'a third key in a record of two',
      recordUpTo(2, id, z.boolean()),
      { a: true, b: true },
      { a: true, b: true, c: true },
    ],
    [
      'a sixth in all lists together',
      upTo(2, z.object({ a: upTo(5, id) })).check(altogether(5, 'a')),
      [{ a: ['a', 'b', 'c'] }, { a: ['d', 'e'] }],
      [{ a: ['a', 'b', 'c'] }, { a: ['d', 'e', 'f'] }],
    ],
  ])('%s', (_, schema, most, more) => {
    expect([takes(schema, most), takes(schema, more)]).toEqual([true, false])
  })
})
