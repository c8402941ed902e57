import type { Drawing, Pen } from '../../../device/picture'

/** What stands on the picture, in this order; plain words, and nothing of the single answers. */
export interface PictureWords {
  readonly heading: string
  /** Null where there is no number. */
  readonly total: string | null
  readonly paragraphs: readonly string[]
  readonly limits: readonly string[]
  readonly foot: string
}

/** In points; as wide as a phone, so that the picture is read as the page was. */
const WIDTH = 375
const MARGIN = 24

interface Style {
  readonly size: number
  readonly weight: number
  readonly colour: string
  /** Above the first line. */
  readonly space: number
}

/** Always light, whatever the phone is: a picture may be printed. The colours are those of src/styles/tokens.scss. */
const styles = {
  heading: { size: 20, weight: 600, colour: '#22302d', space: 0 },
  total: { size: 32, weight: 600, colour: '#175850', space: 12 },
  paragraph: { size: 16, weight: 400, colour: '#22302d', space: 12 },
  limit: { size: 14, weight: 400, colour: '#55625e', space: 8 },
  foot: { size: 13, weight: 400, colour: '#55625e', space: 20 },
} satisfies Record<string, Style>

const ground = '#ffffff'
const LINE = 1.55

const fontOf = ({ size, weight }: Style) =>
  `${weight} ${size}px -apple-system, "PingFang SC", "Noto Sans CJK SC", sans-serif`

/** Signs that do not stand at the beginning of a line. */
const clings = /[，。、；：？！）》”’…—–·/%]/

/** Chinese breaks between any two signs, and a number or a Latin word stays whole while it fits into a line. */
export function linesOf(text: string, width: number, widthOf: (text: string) => number): string[] {
  const pieces = text.match(/[A-Za-z0-9.()/_-]+|./gsu) ?? []
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line === '' || widthOf(line + piece) <= width || clings.test(piece)) line += piece
    else {
      lines.push(line)
      line = piece.trimStart()
    }
  }
  return line === '' ? lines : [...lines, line]
}

interface Line {
  readonly text: string
  readonly style: Style
  readonly y: number
}

export function drawingOf(words: PictureWords, measuring: Pen): Drawing {
  const lines: Line[] = []
  let y = MARGIN
  const put = (text: string, style: Style) => {
    measuring.font = fontOf(style)
    y += style.space
    for (const line of linesOf(text, WIDTH - 2 * MARGIN, (part) => measuring.measureText(part).width)) {
      lines.push({ text: line, style, y })
      y += style.size * LINE
    }
  }
  put(words.heading, styles.heading)
  if (words.total !== null) put(words.total, styles.total)
  for (const text of words.paragraphs) put(text, styles.paragraph)
  for (const text of words.limits) put(text, styles.limit)
  put(words.foot, styles.foot)
  const height = Math.ceil(y + MARGIN)

  return {
    width: WIDTH,
    height,
    draw(pen) {
      pen.fillStyle = ground
      pen.fillRect(0, 0, WIDTH, height)
      pen.textBaseline = 'top'
      for (const { text, style, y: top } of lines) {
        pen.font = fontOf(style)
        pen.fillStyle = style.colour
        pen.fillText(text, MARGIN, top)
      }
    },
  }
}
