import { invalidParam } from './errors'

/** Shorter texts do no harm, whatever is in them. */
const harmlessLength = 65_536
const deepest = 1_000

/**
 * The value a JSON text stands for. One of millions of small values, or nested without end, is refused before it is
 * read: fifty megabytes of `{},` would hold everybody up for twenty seconds.
 */
export function parseJson(text: string, what: string, mostValues: number): unknown {
  if (text.length > harmlessLength) {
    const { depth, values } = measure(text, mostValues)
    if (depth > deepest) throw invalidParam(`${what} nests too deep`)
    if (values > mostValues) throw invalidParam(`${what} holds more than ${mostValues} values`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw invalidParam(`${what} is not valid JSON`)
  }
}

/** `limit`: below a thousand. */
export const nestsDeeperThan = (json: string, limit: number): boolean =>
  measure(json, Number.POSITIVE_INFINITY).depth > limit

/** How deep a JSON text nests, and how many values are in it at least; brackets inside strings do not count. */
function measure(json: string, enough: number): { depth: number; values: number } {
  let depth = 0
  let deep = 0
  let values = 0
  for (let at = 0; at < json.length && values <= enough && deep <= deepest; at += 1) {
    const character = json.charCodeAt(at)
    if (character === quote) at = endOfString(json, at)
    else if (character === 0x2c) values += 1
    else if (character === 0x5b || character === 0x7b) {
      values += 1
      depth += 1
      deep = Math.max(deep, depth)
    } else if (character === 0x5d || character === 0x7d) depth -= 1
  }
  return { depth: deep, values }
}

const quote = 0x22

/** Where the string that begins at `from` has its closing quote. */
function endOfString(json: string, from: number): number {
  for (let end = json.indexOf('"', from + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let slashes = 0
    while (json.charCodeAt(end - 1 - slashes) === 0x5c) slashes += 1
    if (slashes % 2 === 0) return end
  }
  return json.length
}
