/** What stands in the field and what of it is chosen, as places between its characters. */
export interface Writing {
  readonly text: string
  readonly from: number
  readonly until: number
}

/** What a line is, by the sign a button puts before it. */
export const marks = { heading: '## ', list: '- ', note: '> ' } as const
export type Mark = keyof typeof marks

/** Each as it may also have been written by hand. */
const signs: Record<Mark, RegExp> = { heading: /^#{1,6} /, list: /^[-*+] /, note: /^> ?/ }
const anyMark = /^(#{1,6} |[-*+] |> ?|\d+[.)] )/

/** The lines that are chosen, whole: where the first begins and the last ends. */
function linesAt({ text, from, until }: Writing): readonly [number, number] {
  const end = text.indexOf('\n', Math.max(from, until > from ? until - 1 : until))
  return [text.lastIndexOf('\n', from - 1) + 1, end === -1 ? text.length : end]
}

/** Makes of the chosen lines a heading, a list or a note; those that are so already become plain again. */
export function marked(writing: Writing, mark: Mark): Writing {
  const [begin, end] = linesAt(writing)
  const lines = writing.text.slice(begin, end).split('\n')
  const are = lines.every((line) => signs[mark].test(line))
  const made = lines.map((line) => {
    if (line.trim() === '' && lines.length > 1) return line
    return are ? line.replace(signs[mark], '') : marks[mark] + line.replace(anyMark, '')
  })
  const text = made.join('\n')
  const whole = writing.text.slice(0, begin) + text + writing.text.slice(end)
  const last = begin + text.length
  // One line: the mark of the cursor stays with its words. Several stay chosen.
  if (lines.length > 1) return { text: whole, from: begin, until: last }
  const moved = Math.max(begin, Math.min(last, writing.until + text.length - (end - begin)))
  return { text: whole, from: moved, until: moved }
}

/** Puts a paragraph of its own after the line where the cursor stands. */
export function withParagraph(writing: Writing, paragraph: string): Writing {
  const [begin, end] = linesAt(writing)
  const line = writing.text.slice(begin, end)
  const before = writing.text.slice(0, line.trim() === '' ? begin : end).replace(/\n+$/, '')
  const after = writing.text.slice(end).replace(/^\n+/, '')
  const upTo = `${before}${before === '' ? '' : '\n\n'}${paragraph}`
  return { text: `${upTo}${after === '' ? '\n' : `\n\n${after}`}`, from: upTo.length, until: upTo.length }
}

/** What the key for a new line does within a list or a note: the next one; out of it where nothing was written. */
export function nextLine(writing: Writing): Writing | null {
  const { text, from, until } = writing
  if (from !== until) return null
  const begin = text.lastIndexOf('\n', from - 1) + 1
  const line = text.slice(begin, from)
  const sign = signs.list.exec(line)?.[0] ?? signs.note.exec(line)?.[0]
  if (sign === undefined) return null
  if (line.trim() === sign.trim()) return { text: text.slice(0, begin) + text.slice(from), from: begin, until: begin }
  const put = `\n${sign}`
  return { text: text.slice(0, from) + put + text.slice(from), from: from + put.length, until: from + put.length }
}
