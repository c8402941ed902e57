/** An answer that is not whole, and in what. */
export interface Damage {
  readonly name: string
  readonly value: unknown
  /** Whole rows stand beside the damaged ones: a page still shows them. */
  readonly leavesRows: boolean
}

type Fields = Readonly<Record<string, unknown>>
type Path = readonly (string | number)[]
type Way = 'gone' | 'of another type'

const ways: readonly Way[] = ['gone', 'of another type']

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function anotherType(value: unknown): unknown {
  if (typeof value === 'string') return 7
  return Array.isArray(value) ? { 0: 'not a list' } : 'not what it was'
}

/** Every field inside, of lists those of the first element. */
function pathsIn(value: unknown): Path[] {
  if (Array.isArray(value)) return value.length > 0 ? pathsIn(value[0]).map((path) => [0, ...path]) : []
  if (!isFields(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => [[name], ...pathsIn(inner).map((path) => [name, ...path])])
}

function damagedAt(value: unknown, path: Path, way: Way): unknown {
  const [step, ...rest] = path
  const copy = Array.isArray(value) ? [...value] : { ...(value as Fields) }
  const holder = copy as Record<string | number, unknown>
  if (step === undefined) return anotherType(value)
  if (rest.length > 0) holder[step] = damagedAt(holder[step], rest, way)
  else if (way === 'gone') delete holder[step]
  else holder[step] = anotherType(holder[step])
  return copy
}

const junk = [null, 'a text', 7, []]

/**
 * What a server of another version, or a fault on the way, could make of an answer: each field gone, null and of
 * another type. Of a list each damaged row stands in the same answer, before those that are whole; these come last, since
 * a page keeps what it once could show.
 */
export function damagesOf(answer: Fields): Damage[] {
  const damages = Object.entries(answer).flatMap(([name, value]) => {
    const whole = { leavesRows: false }
    const own: Damage[] = [
      { ...whole, name: `${name} gone`, value: damagedAt(answer, [name], 'gone') },
      { ...whole, name: `${name} of another type`, value: damagedAt(answer, [name], 'of another type') },
      { ...whole, name: `${name} null`, value: { ...answer, [name]: null } },
    ]
    if (Array.isArray(value)) return [...own, ...rowsOf(answer, name, value)]
    // By turns gone and of another type: each is a page opened anew.
    const inside = pathsIn(value).map((path, at) => {
      const way = ways[at % 2] ?? 'gone'
      return {
        ...whole,
        name: `${[name, ...path].join('.')} ${way}`,
        value: { ...answer, [name]: damagedAt(value, path, way) },
      }
    })
    return [...own, ...inside]
  })
  return damages.sort((a, b) => Number(a.leavesRows) - Number(b.leavesRows))
}

function rowsOf(answer: Fields, name: string, rows: readonly unknown[]): Damage[] {
  const [first] = rows
  if (!isFields(first)) return []
  return ways.map((way) => ({
    name: `rows of ${name}, each with a field ${way}`,
    value: { ...answer, [name]: [...pathsIn(first).map((path) => damagedAt(first, path, way)), ...junk, ...rows] },
    leavesRows: true,
  }))
}

/** Replies that are no answer at all, as the body of a gateway's reply. */
export const noAnswers: Readonly<Record<string, object>> = {
  'no result': {},
  'a result of null': { result: null },
  'a text': { result: '<html>' },
  'a number': { result: 7 },
  'a list': { result: [] },
  'neither yes nor no': { result: { value: {} } },
  'yes without a value': { result: { ok: true } },
  'yes with null': { result: { ok: true, value: null } },
  'yes in another word': { result: { ok: 'yes', value: {} } },
  'no without a reason': { result: { ok: false } },
  'a reason nobody knows': { result: { ok: false, refusal: 'constructor' } },
  'a reason that is no text': { result: { ok: false, refusal: { toString: 7 } } },
  'a time that is none': { result: { ok: false, refusal: 'busy', at: 'now' } },
  'a time before time': { result: { ok: false, refusal: 'busy', at: -1 } },
  'a time after time': { result: { ok: false, refusal: 'busy', at: 8.64e15 } },
}
