/** What Tencent's cloud API answers instead of a result: `{Response: {Error: {Code, Message}}}`, with HTTP 200. */
export class Refusal extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

export const notThere = (what: string): Refusal => new Refusal('ResourceNotFound', `${what} not exist`)
export const wrong = (what: string): Refusal => new Refusal('InvalidParameter', `${what} is not right`)

export type Params = Readonly<Record<string, unknown>>

/** @throws Refusal where it is missing or of another kind. */
export function text(params: Params, name: string): string {
  const value = params[name]
  if (value === undefined)
    throw new Refusal('MissingParameter', `The request is missing a required parameter \`${name}\`.`)
  if (typeof value !== 'string' || value === '') throw wrong(name)
  return value
}

export function list(params: Params, name: string): Params[] {
  const value = params[name] ?? []
  if (!Array.isArray(value) || value.some((one) => typeof one !== 'object' || one === null)) throw wrong(name)
  return value as Params[]
}

export function record(params: Params, name: string): Params {
  const value = params[name]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(name)
  return value as Params
}

/** Of a list that is asked for in pages. */
export function page<One>(all: readonly One[], offset: unknown, limit: unknown, most: number): One[] {
  const from = offset === undefined ? 0 : Number(offset)
  const many = limit === undefined ? 20 : Number(limit)
  if (!Number.isInteger(from) || !Number.isInteger(many) || from < 0 || many < 1 || many > most) throw wrong('Limit')
  return all.slice(from, from + many)
}
