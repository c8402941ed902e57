import type { Reply } from '../actions/action'

/** An answer as the SDKs are to see it; the console, which writes back what it was shown, sees what is stored. */
export function shownToSdks(reply: Reply): Reply {
  const { list, doc } = reply.data ?? {}
  if (Array.isArray(list)) return { ...reply, data: { ...reply.data, list: list.map(shownText) } }
  return typeof doc === 'string' ? { ...reply, data: { ...reply.data, doc: shownText(doc) } } : reply
}

/**
 * An ObjectId is shown as its hexadecimal text, wherever it stands: the SDKs make of one they read an object with
 * nothing in it, even of a document's own `_id`. No text within a document looks like the pattern, since its quotes are
 * escaped there.
 */
const shownText = (text: string): string =>
  text.includes('{"$oid":') ? text.replace(/\{"\$oid":("[0-9a-f]{24}")\}/g, '$1') : text
