/**
 * Characters that are not seen and change what is: marks of direction (a text reads backwards), what has no width, what
 * tags, controls, variation selectors, and fillers. A reader is given none of them, nor is a rule about words got round by one.
 */
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}]|[\ud800-\udfff]/gu
/** More marks on a letter than any writing has. */
const stacked = /(\p{M}{2})\p{M}+/gu

export interface Cleaned {
  readonly text: string
  readonly hadHidden: boolean
  readonly wasDeep: boolean
}

export const seen = (text: string): string => text.replace(hidden, '').replace(stacked, '$1').normalize('NFC')

/** Marks of nesting before the words of a line; deeper than a page shows, and deep enough to wear out whoever reads it. */
const MOST_DEEP = 4
const marks = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/
const oneMark = />|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])/g
const MOST_INDENT = 12
/** Of one mark in a row. */
const MOST_ROW = 12

function shallow(line: string): string {
  const before = marks.exec(line)?.[0] ?? ''
  const rest = line.slice(before.length)
  const found = before.match(oneMark) ?? []
  if (found.length > MOST_DEEP) return `${found.slice(0, MOST_DEEP).join(' ')} ${rest}`
  const indent = /^[ \t]*/.exec(line)?.[0] ?? ''
  return indent.length > MOST_INDENT ? `${' '.repeat(MOST_INDENT)}${line.slice(indent.length)}` : line
}

/** A paragraph with more marks than this holds no words of anybody's: each would be looked for up to its end. */
const MOST_MARKS = 200

const markless = (paragraph: string): string =>
  (paragraph.match(/[*_~`[<!]/g)?.length ?? 0) > MOST_MARKS ? paragraph.replace(/[*_~`]/g, '') : paragraph

/** A text as it may be read: nothing hidden, one kind of line end, no deeper than a page shows. */
export function cleaned(typed: string): Cleaned {
  const lined = typed.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
  const text = seen(lined)
  // Footnotes are none of Markdown's; what stands in one stays.
  const noted = text.replace(/(?<!\\)\[\^([^\]\s\\]{1,20})\]:?/g, '（注$1）')
  const level = noted
    .split('\n')
    .map(shallow)
    .join('\n')
    .replace(/([!-/:-@[-`{-~])\1{12,}/g, (row) => row.slice(0, MOST_ROW))
    .split(/(\n[ \t]*\n)/)
    .map(markless)
    .join('')
  return { text: level, hadHidden: text !== lined.normalize('NFC'), wasDeep: level !== noted }
}
