import type { Buffer } from 'node:buffer'
import { posterWords } from '#core/content/posters'
import type { Words } from '../words'
import type { Code } from './codes'
import { accent, alarm, ink, pale, paper, soft, warm } from './colours'
import { Column } from './column'
import { house } from './house'
import { boxPath, type Measure, type Shape, type Sheet } from './sheet'

interface Page {
  readonly width: number
  readonly height: number
  /** What stands in a holder and cannot be seen, at its foot. */
  readonly hidden: number
}

export interface Photo {
  readonly jpeg: Buffer
  /** In pixels. */
  readonly width: number
  readonly height: number
}

interface On {
  readonly words: Words
  readonly codes: readonly Code[]
  readonly photo: Photo | null
}

/** Largest first, in steps; below the last nobody reads it from where they stand. */
const scales = Array.from({ length: 25 }, (_, at) => 1.9 - at * 0.05)

/** Below this the type is not made smaller for a photo: who passes reads the hours before they look at a door. */
const LEAST_BESIDE_PHOTO = 0.8

/**
 * A poster higher than wide, its type as large as all of it lets. Without the photo where the type would be too small
 * beside it; null where even the smallest is too large.
 */
export function upright({ words, codes, photo }: On, page: Page, measure: Measure): Sheet | null {
  const beside = photo ? scales.filter((scale) => scale >= LEAST_BESIDE_PHOTO) : []
  for (const scale of beside) {
    const sheet = tryUpright({ words, codes, photo }, page, measure, scale)
    if (sheet) return sheet
  }
  for (const scale of scales) {
    const sheet = tryUpright({ words, codes, photo: null }, page, measure, scale)
    if (sheet) return sheet
  }
  return null
}

function tryUpright({ words, codes, photo }: On, page: Page, measure: Measure, k: number): Sheet | null {
  const { width, height, hidden } = page
  /** An A4 sheet is 595 of these wide. */
  const u = width / 595
  const margin = 40 * u
  const inner = width - 2 * margin
  const column = (x: number, y: number, wide: number) => new Column(x, y, wide, measure)
  const type = (size: number, colour = ink, weight: 'regular' | 'bold' = 'regular') => ({
    ...{ size: size * u * k, colour, weight },
  })

  const top = column(margin, margin, inner - 130 * u)
  for (const line of words.heading) top.text(line, type(40, paper, 'bold'))
  top.space(6 * u)
  top.text(words.lead, type(19, pale))
  const bandEnd = Math.max(top.y + 26 * u, margin + 120 * u)

  const picture = photo && boxOf(photo, inner, u)
  const site = column(margin, 0, picture ? inner - picture.width - 20 * u : inner)
  site.text(words.site, type(27, accent, 'bold'))
  site.space(4 * u)
  for (const fact of words.facts) site.text(fact, type(18))
  if (words.phone !== null) site.text(words.phone, type(21, ink, 'bold'))
  if (picture) site.y = Math.max(site.y, picture.height)

  const scan = scanning(codes, { x: margin, inner, u, k }, measure)

  const pad = 18 * u
  const calls = column(margin + pad, pad, inner - 2 * pad)
  calls.text(words.urgent, type(19, alarm, 'bold'))
  calls.space(4 * u)
  const beside = 112 * u * k
  for (const { number, name, note } of words.calls) {
    const own = column(margin + pad, calls.y, beside)
    own.text(number, type(31, alarm, 'bold'))
    const told = column(margin + pad + beside, calls.y + 2 * u, inner - 2 * pad - beside)
    told.text(name, type(18, ink, 'bold'))
    told.text(note, type(13, soft))
    calls.shapes.push(...own.shapes, ...told.shapes)
    calls.y = Math.max(own.y, told.y) + 5 * u
  }
  const callsHeight = calls.y + pad - 5 * u

  const foot = column(margin, 0, inner)
  for (const text of words.foot) foot.text(text, type(10.5, soft))

  const rest = height - hidden - margin * 0.6 - bandEnd - site.y - scan.height - callsHeight - foot.y
  const gap = rest / 4
  const isHeadingWhole = top.shapes.length === words.heading.length + 1
  if (gap < 13 * u || scan.tight || !isHeadingWhole) return null

  const siteAt = bandEnd + gap
  const scanAt = siteAt + site.y + gap
  const callsAt = scanAt + scan.height + gap
  const footAt = callsAt + callsHeight + gap
  return {
    width,
    height,
    shapes: [
      { kind: 'path', d: boxPath(0, 0, width, height), colour: paper },
      { kind: 'path', d: boxPath(0, 0, width, bandEnd), colour: accent },
      ...house(width - margin - 118 * u, bandEnd, 118 * u),
      ...top.shapes,
      ...moved(site.shapes, siteAt),
      ...(picture
        ? [
            {
              kind: 'photo' as const,
              jpeg: picture.jpeg,
              x: width - margin - picture.width,
              y: siteAt,
              width: picture.width,
              height: picture.height,
            },
          ]
        : []),
      ...scan.draw(scanAt),
      // As wide as what is to be scanned above it.
      { kind: 'path', d: boxPath(margin - 8 * u, callsAt, inner + 16 * u, callsHeight, 12 * u), colour: warm },
      ...moved(calls.shapes, callsAt),
      ...moved(foot.shapes, footAt),
      { kind: 'path', d: boxPath(0, height - Math.max(hidden, 8 * u), width, Math.max(hidden, 8 * u)), colour: accent },
    ],
  }
}

/** Beside what is said of the site: never wider than two fifths, nor higher than a hand. */
function boxOf({ jpeg, width, height }: Photo, inner: number, u: number) {
  const by = Math.min((inner * 0.4) / width, (190 * u) / height)
  return { jpeg, width: width * by, height: height * by }
}

const moved = (shapes: readonly Shape[], down: number): Shape[] =>
  shapes.map((shape) => (shape.kind === 'path' ? shape : { ...shape, y: shape.y + down }))

interface Where {
  readonly x: number
  readonly inner: number
  readonly u: number
  readonly k: number
}

/** The code to scan first, large; what it is for beside it, and the other one. */
function scanning(codes: readonly Code[], { x, inner, u, k }: Where, measure: Measure) {
  const side = Math.min(185 * k, 270) * u
  const left = x + side + 22 * u
  const room = inner - side - 22 * u
  const [first, second] = codes
  const beside = new Column(left, 0, room, measure)
  if (first) beside.text(first.caption, { size: 24 * u * k, weight: 'bold', colour: accent })
  beside.space(3 * u)
  beside.text(posterWords.scanNote, { size: 15.5 * u * k, weight: 'regular', colour: ink })
  const small = Math.min(92 * k, 150) * u
  const under = beside.y + 8 * u
  if (second) {
    beside.y = under + small
    beside.text(second.caption, { size: 12 * u * k, weight: 'regular', colour: soft })
  }
  const height = Math.max(side, beside.y)
  return {
    height,
    tight: room < 8 * 15.5 * u * k,
    draw: (y: number): Shape[] => [
      { kind: 'path', d: boxPath(x - 8 * u, y - 8 * u, inner + 16 * u, height + 16 * u, 12 * u), colour: pale },
      ...(first ? first.draw(x, y + (height - side) / 2, side) : []),
      ...moved(beside.shapes, y),
      ...(second ? second.draw(left, y + under, small) : []),
    ],
  }
}
