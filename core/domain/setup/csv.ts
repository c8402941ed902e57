/** What a spreadsheet takes for something to be worked out, when a cell begins with it. */
const begins = /^[=+\-@\t\r＝＋－＠]/

/** A cell that begins like a formula is put behind an apostrophe: a spreadsheet shows it, and works nothing out. */
export const defused = (text: string): string => (begins.test(text) ? `'${text}` : text)

/** As it was before. */
export const undefused = (text: string): string =>
  text.startsWith("'") && begins.test(text.slice(1)) ? text.slice(1) : text

const quoted = (text: string) => `"${defused(text).replaceAll('"', '""')}"`

/** A table as a file that spreadsheets open, in UTF-8 with the mark by which they know it. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`

/** The rows of such a file, each with its number as a spreadsheet shows it; null where a quotation has no end. */
export function rowsOfCsv(text: string): readonly { readonly row: number; readonly cells: readonly string[] }[] | null {
  const whole = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const sign = signOf(whole)
  const rows: { row: number; cells: string[] }[] = []
  let [at, row] = [0, 1]
  while (at < whole.length) {
    const cells: string[] = []
    for (;;) {
      const cell = whole[at] === '"' ? quotedAt(whole, at) : plainAt(whole, at, sign)
      if (cell === null) return null
      cells.push(cell.text)
      at = cell.end
      if (whole[at] !== sign) break
      at += 1
    }
    if (at < whole.length && whole[at] !== '\n') return null
    at += 1
    rows.push({ row, cells: cells.map(undefused) })
    row += 1
  }
  return rows
}

/** What stands between the cells, by the first line. */
function signOf(text: string): string {
  const [head = ''] = text.split('\n', 1)
  return [',', '\t', ';'].find((sign) => head.includes(sign)) ?? ','
}

function quotedAt(text: string, from: number): { readonly text: string; readonly end: number } | null {
  let found = ''
  let at = from + 1
  for (;;) {
    const end = text.indexOf('"', at)
    if (end === -1) return null
    found += text.slice(at, end)
    if (text[end + 1] !== '"') return { text: found, end: end + 1 }
    found += '"'
    at = end + 2
  }
}

function plainAt(text: string, from: number, sign: string) {
  const ends = [text.indexOf(sign, from), text.indexOf('\n', from)].filter((at) => at !== -1)
  const end = Math.min(...ends, text.length)
  return { text: text.slice(from, end), end }
}
