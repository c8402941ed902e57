/**
 * A stored document's text as the SDKs are to see it. An ObjectId that is not the document's own `_id` is shown as its
 * hexadecimal text: of any other they make an object with nothing in it. No text within a document looks like the
 * pattern, since its quotes are escaped there.
 */
export const shownText = (text: string): string =>
  text.includes('{"$oid":') ? text.replace(/(?<!^\{"_id":)\{"\$oid":("[0-9a-f]{24}")\}/g, '$1') : text
