import { decodeText } from '../wire/ejson'
import { type Document, isDocument } from '../wire/values'
import { jsonFault } from './json-fault'
import { Refused } from './refusal'

/** Beyond this the place of a fault is not looked for. */
const mostCharactersSearched = 1_000_000

/** What is given as extended JSON: a document, a query, an order. `what` names it in a refusal. */
export function readDocument(text: string, what: string): Document {
  refuseFaults(text, what)
  const value = decodeText(text)
  if (!isDocument(value)) throw new Refused(`${what}要写成 {…}。`)
  return value
}

/** A query as extended JSON. A bare word or a quoted one is looked for as an `_id`, digits also as a number. */
export function queryText(text: string): string {
  const given = text.trim()
  if (given === '' || given.startsWith('{')) {
    if (given !== '') readDocument(given, '查询')
    return given
  }
  if (given.startsWith('"')) {
    refuseFaults(given, '查询')
    return JSON.stringify({ _id: JSON.parse(given) })
  }
  const word = bare(given, '查询')
  const number = Number(word)
  return JSON.stringify({ _id: String(number) === word ? { $in: [word, number] } : word })
}

/** An order as extended JSON, or a field with `-` before it for descending. */
export function orderText(text: string): string {
  const given = text.trim()
  if (given === '' || given.startsWith('{')) {
    if (given !== '') readDocument(given, '排序')
    return given
  }
  const word = bare(given, '排序')
  return JSON.stringify(word.startsWith('-') ? { [word.slice(1)]: -1 } : { [word]: 1 })
}

/** Letters of any script, digits, and what ids are joined with; nothing that means something in JSON. */
const bareWord = /^[\p{L}\p{N}_.@#$/-]+$/u

function bare(text: string, what: string): string {
  if (bareWord.test(text)) return text
  refuseFaults(text, what)
  throw new Refused(`${what}要写成 {…}。`)
}

function refuseFaults(text: string, what: string): void {
  try {
    JSON.parse(text)
  } catch {
    const fault = text.length > mostCharactersSearched ? null : jsonFault(text)
    throw new Refused(`${what}不是 JSON${fault === null ? '' : `：${fault}`}。`)
  }
}

/** Plain JSON, an object. */
export function readJsonObject(text: string, what: string): object {
  refuseFaults(text, what)
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refused(`${what}要写成 {…}。`)
  return value
}
