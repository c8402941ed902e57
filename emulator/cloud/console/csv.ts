import { encodeText } from '../wire/ejson'
import { type Document, ObjectId, type Value } from '../wire/values'

/** Adds the fields of these documents to those known, each once, in the order they are first seen. */
export function columnsOf(documents: readonly Document[], columns: Set<string>): void {
  for (const document of documents) for (const field of Object.keys(document)) columns.add(field)
}

/** By this a spreadsheet knows the text is UTF-8. */
const byteOrderMark = '\ufeff'

/** The line of names. */
export const csvStart = (columns: readonly string[]): string =>
  `${byteOrderMark}${columns.map((column) => cell(column)).join(',')}\r\n`

export const csvLine = (document: Document, columns: ReadonlySet<string>): string =>
  `${[...columns].map((column) => cell(Object.hasOwn(document, column) ? document[column] : null)).join(',')}\r\n`

function cell(value: Value | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof Date) return value.toISOString()
  if (value instanceof ObjectId) return value.toString()
  return quoted(harmless(typeof value === 'string' ? value : encodeText(value)))
}

/**
 * A text that a spreadsheet would take for a formula, and might act on, is told to be a text: also behind space it
 * trims, and in the full-width signs of Chinese and Japanese keyboards (OWASP, CSV Injection).
 */
const harmless = (text: string): string => (/^(\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) ? `'${text}` : text)

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
