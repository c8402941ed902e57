import type { Drawing, Pen } from '../../device/picture'
import { linesOf } from '../../resident/pages/result/result-picture'
import type { Modules } from './code'
import type { SheetWords } from './sheet-words'

/** A4 in points. Always light, whatever the phone is. */
const WIDTH = 595
const HEIGHT = 842
const MARGIN = 48
const CODE = 132
const LINE = 1.45

const ink = '#22302d'
const soft = '#55625e'
const accent = '#175850'
const rule = '#c9d4d0'

interface Style {
  readonly size: number
  readonly weight: number
  readonly colour: string
}

const styles = {
  heading: { size: 30, weight: 600, colour: accent },
  line: { size: 20, weight: 400, colour: ink },
  number: { size: 24, weight: 600, colour: accent },
  name: { size: 16, weight: 600, colour: ink },
  fact: { size: 14, weight: 400, colour: ink },
  hours: { size: 12, weight: 400, colour: soft },
  foot: { size: 11, weight: 400, colour: soft },
} satisfies Record<string, Style>

const fontOf = ({ size, weight }: Style) =>
  `${weight} ${size}px -apple-system, "PingFang SC", "Noto Sans CJK SC", sans-serif`

/** A pen that goes down the page. */
class Column {
  constructor(
    private readonly pen: Pen,
    private readonly left: number,
    private readonly width: number,
    public y: number,
  ) {}

  put(text: string, style: Style): void {
    this.pen.font = fontOf(style)
    this.pen.fillStyle = style.colour
    for (const part of linesOf(text, this.width, (one) => this.pen.measureText(one).width)) {
      this.pen.fillText(part, this.left, this.y)
      this.y += style.size * LINE
    }
  }

  /** Room, a thin line, and room again. */
  rule(): void {
    this.pen.fillStyle = rule
    this.pen.fillRect(this.left, this.y + 8, this.width, 1)
    this.y += 20
  }
}

function drawCode(pen: Pen, code: Modules, left: number, top: number): void {
  const side = CODE / code.length
  pen.fillStyle = '#000000'
  code.forEach((row, y) => {
    row.forEach((dark, x) => {
      // A hair wider, so that no white line stands between two.
      if (dark) pen.fillRect(left + x * side, top + y * side, side + 0.2, side + 0.2)
    })
  })
}

/** One page, for the album of a phone and from there to any printer. */
export function drawSheet({ heading, lines, calls, site, foot }: SheetWords, code: Modules | null): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    draw(pen) {
      pen.fillStyle = '#ffffff'
      pen.fillRect(0, 0, WIDTH, HEIGHT)
      pen.textBaseline = 'top'
      const column = new Column(pen, MARGIN, WIDTH - 2 * MARGIN, MARGIN)
      column.put(heading, styles.heading)
      column.y += 8
      for (const text of lines) {
        column.put(`· ${text}`, styles.line)
        column.y += 4
      }
      column.rule()
      const below = column.y
      const half = (WIDTH - 2 * MARGIN - 24) / 2
      const ring = new Column(pen, MARGIN, half, below)
      for (const { number, name, hours } of calls) {
        ring.put(number, styles.number)
        ring.put(name, styles.name)
        ring.put(hours, styles.hours)
        ring.y += 6
      }
      const place = new Column(pen, MARGIN + half + 24, half, below)
      if (site) {
        place.put(site.name, styles.name)
        for (const fact of site.facts) place.put(fact, styles.fact)
      }
      if (code) {
        place.y += 8
        drawCode(pen, code, MARGIN + half + 24, place.y)
        place.y += CODE + 4
        place.put('扫一扫，看看这里有什么', styles.hours)
      }
      const end = new Column(pen, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - MARGIN - foot.length * styles.foot.size * LINE)
      for (const text of foot) end.put(text, styles.foot)
    },
  }
}
