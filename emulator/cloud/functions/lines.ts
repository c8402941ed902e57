import type { Readable } from 'node:stream'

/** Characters of a line that are kept; the rest of it is dropped as it comes. */
const mostLineCharacters = 16_384

/** Call `onLine` with each line of text the stream brings. A line without end takes no more memory than its beginning. */
export function eachLine(stream: Readable, onLine: (line: string) => void): void {
  let begun = ''
  stream.setEncoding('utf8')
  stream.on('data', (text: string) => {
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      onLine(extended(begun, text, from, end).replace(/\r$/, ''))
      begun = ''
      from = end + 1
    }
    begun = extended(begun, text, from, text.length)
  })
  stream.on('end', () => {
    if (begun !== '') onLine(begun)
  })
}

const extended = (begun: string, text: string, from: number, end: number): string =>
  begun + text.slice(from, Math.min(end, from + mostLineCharacters - begun.length))
