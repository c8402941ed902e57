/** May not begin a line. */
const closing = /^[，。、：；！？）」』”’》·,.:;!?)]/

/** May not end one. */
const opening = /[（《“‘「『(]$/

/** Words and numbers stay whole, Chinese breaks between any two characters. */
const piecesOf = (text: string): string[] => text.match(/[0-9A-Za-z.:–\-+]+|\s+|./gsu) ?? []

/** A text in lines no wider than that. A word wider than a line is cut. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  const put = (piece: string): void => {
    if (line === '' || measure(line + piece) <= width) line += line === '' ? piece.trimStart() : piece
    else if (closing.test(piece)) {
      // The last character comes along, so that it does not stand there alone.
      const last = [...line].at(-1) ?? ''
      lines.push(line.slice(0, line.length - last.length).trimEnd())
      line = last + piece
    } else {
      const held = line.match(opening)?.[0] ?? ''
      lines.push(line.slice(0, line.length - held.length).trimEnd())
      line = held + piece.trimStart()
    }
  }
  for (const piece of piecesOf(text)) {
    if (measure(piece) <= width) put(piece)
    else for (const one of piece) put(one)
  }
  return [...lines, line].filter((one) => one.trim() !== '')
}
