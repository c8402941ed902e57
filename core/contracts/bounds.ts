import type * as z from 'zod/mini'
import type { AnyOperation } from './operation'
import { base64 } from './shapes/base64'

/**
 * Most bytes of what an operation may be sent, and of its answer. Sealed, an answer is a third longer, and the platform
 * gives no more than 1 MB back.
 */
export const mostInputBytes = 64 * 1024
export const mostOutputBytes = 700_000

type Def = Readonly<Record<string, unknown>> & { readonly type: string }
type Part = { readonly _zod: { readonly def: Def } }

/** What is not held within bounds, by its place in the schema; thrown by the size of a part that has none. */
class Unbounded extends Error {}

const checksOf = ({ checks = [] }: Def) => (checks as readonly Part[]).map(({ _zod }) => _zod.def as unknown as Check)
interface Check {
  readonly check: string
  readonly pattern?: RegExp
  readonly maximum?: number
  readonly value?: number
  readonly params?: { readonly most?: number; readonly field?: string }
}

function longest(def: Def): number | undefined {
  return checksOf(def).find(({ check }) => check === 'max_length')?.maximum
}

/** UTF-8 of a string in JSON, where it may be of any letters (of base64 each is one byte): three bytes a character at most, those written as an escape of six left aside. */
const bytesOfText = (characters: number) => characters * 3 + 2
const bytesOfValue = (value: unknown) => bytesOfText(String(value).length)
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

function bytesOfObject(shape: Readonly<Record<string, Part>>, place: string): number {
  return 2 + sum(Object.entries(shape).map(([key, part]) => key.length + 4 + mostBytes(part, `${place}.${key}`)))
}

const optionsOf = (item: Part): readonly Part[] =>
  item._zod.def.type === 'union' ? (item._zod.def.options as readonly Part[]) : [item]

function bytesOfList(def: Def, place: string): number {
  const most = longest(def)
  if (most === undefined) throw new Unbounded(`${place}: a list`)
  const fields = checksOf(def).flatMap(({ params: { field, most: inAll } = {} }) =>
    field === undefined || inAll === undefined ? [] : [{ field, inAll }],
  )
  const together = new Map<string, number>()
  const each = optionsOf(def.element as Part).map((option) => {
    let bytes = mostBytes(option, `${place}[]`) + 1
    for (const { field, inAll } of fields) {
      // So many in all lists of the items together: each counts once and not once in every item.
      const inner = (option._zod.def.shape as Readonly<Record<string, Part>> | undefined)?.[field]?._zod.def
      if (!inner) continue
      const one = mostBytes(inner.element as Part, `${place}[].${field}[]`) + 1
      bytes -= one * (longest(inner) ?? 0)
      together.set(field, Math.max(together.get(field) ?? 0, inAll * one))
    }
    return bytes
  })
  return 2 + most * Math.max(...each) + sum([...together.values()])
}

/** The most bytes a value of this schema has as JSON. Throws at the first part that has no end. */
function mostBytes({ _zod: { def } }: Part, place: string): number {
  const inner = () => mostBytes(def.innerType as Part, place)
  switch (def.type) {
    case 'string': {
      const most = longest(def)
      if (most === undefined) throw new Unbounded(`${place}: a text`)
      return checksOf(def).some(({ pattern }) => pattern?.source === base64.source) ? most + 2 : bytesOfText(most)
    }
    case 'number': {
      const checks = checksOf(def).map(({ check }) => check)
      if (!checks.includes('less_than') || !checks.includes('greater_than')) throw new Unbounded(`${place}: a number`)
      return 25
    }
    case 'boolean':
    case 'null':
    case 'undefined':
      return 9
    case 'literal':
      return Math.max(...(def.values as readonly unknown[]).map(bytesOfValue))
    case 'enum':
      return Math.max(...Object.values(def.entries as object).map(bytesOfValue))
    case 'nullable':
      return Math.max(4, inner())
    case 'optional':
      return inner()
    case 'union':
      return Math.max(...(def.options as readonly Part[]).map((option) => mostBytes(option, place)))
    case 'array':
      return bytesOfList(def, place)
    case 'record': {
      const most = checksOf(def).find(({ params }) => params?.most !== undefined)?.params?.most
      if (most === undefined) throw new Unbounded(`${place}: a record`)
      return 2 + most * (mostBytes(def.keyType as Part, place) + 2 + mostBytes(def.valueType as Part, `${place}{}`))
    }
    case 'object':
      if (def.catchall !== undefined) throw new Unbounded(`${place}: fields without a name`)
      return bytesOfObject(def.shape as Readonly<Record<string, Part>>, place)
    default:
      throw new Unbounded(`${place}: ${def.type}`)
  }
}

/** The most bytes a value of a schema has as JSON; or where it has no end, in words. */
export function boundOf(schema: z.ZodMiniType, name: string): number | string {
  try {
    return mostBytes(schema as unknown as Part, name)
  } catch (error) {
    if (error instanceof Unbounded) return error.message
    throw error
  }
}

function faultIn(schema: z.ZodMiniType, name: string, most: number): string[] {
  const bound = boundOf(schema, name)
  if (typeof bound === 'string') return [`${bound} without a maximum`]
  return bound > most ? [`${name}: up to ${bound} bytes, more than ${most}`] : []
}

/** What of these operations has no end, or may be too large; empty when all is well. */
export function faultsInBounds(operations: readonly AnyOperation[]): string[] {
  return operations.flatMap(({ name, input, output }) => [
    ...faultIn(input, `${name} input`, mostInputBytes),
    ...faultIn(output, `${name} output`, mostOutputBytes),
  ])
}
