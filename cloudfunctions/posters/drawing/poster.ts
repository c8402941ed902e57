import type { Buffer } from 'node:buffer'
import { MOST_LETTERS } from '#core/contracts/posters/make'
import { accept, type Decision, refuse } from '#core/domain/decision'
import {
  type CodeKind,
  type PosterFile,
  type PosterFormat,
  posterSizes,
  previewWidth,
  printResolution,
} from '#core/domain/placements/poster'
import { charactersOf, type Words } from '../words'
import { asPdf } from './as-pdf'
import { asPng } from './as-png'
import { card } from './card'
import { type Codes, codesOf } from './codes'
import { type Font, fonts, hasAll, measureWith } from './fonts'
import type { Sheet, Weight } from './sheet'
import { type Photo, upright } from './upright'

const MM = 72 / 25.4
const INCH = 25.4

/** The foot of a roll-up stands in its holder. */
const HIDDEN_MM = 120

interface Asked {
  readonly format: PosterFormat
  readonly file: PosterFile
  readonly words: Words
  readonly codes: Codes
  /** Of the site; null where there is none. A card has no room for it. */
  readonly photo: Photo | null
}

export type PosterRefusal = 'no-code' | 'poster-characters' | 'poster-too-full'

/** In base64 it is a third longer, and has to fit into an answer. */
const MOST_BYTES = Math.floor(MOST_LETTERS / 4) * 3

/** Somewhat coarser where it would not fit: a code of WeChat's has soft edges, which a picture keeps less well. */
async function pictureOf(sheet: Sheet, all: Readonly<Record<Weight, Font>>, pixels: number): Promise<Buffer> {
  const bytes = await asPng(sheet, all, pixels, MOST_BYTES)
  return bytes.length <= MOST_BYTES ? bytes : pictureOf(sheet, all, Math.round(pixels * 0.8))
}

export interface Poster {
  readonly bytes: Buffer
  readonly codes: readonly CodeKind[]
  readonly hasPhoto: boolean
}

/** A poster as a file, and what it carries. */
export async function poster({
  format,
  file,
  words,
  codes: given,
  photo,
}: Asked): Promise<Decision<Poster, PosterRefusal>> {
  const codes = codesOf(given)
  if (codes.length === 0) return refuse('no-code')
  const all = fonts()
  if (!hasAll(all, charactersOf(words))) return refuse('poster-characters')
  const size = posterSizes[format]
  const page = { width: size.width * MM, height: size.height * MM }
  const measure = measureWith(all)
  const hidden = format === 'roll-up' ? HIDDEN_MM * MM : 0
  const sheet =
    format === 'card'
      ? card(words, codes, page, measure)
      : upright({ words, codes, photo }, { ...page, hidden }, measure)
  if (!sheet) return refuse('poster-too-full')
  const pixels = file === 'preview' ? previewWidth[format] : Math.round((size.width / INCH) * printResolution[format])
  const bytes = file === 'pdf' ? await asPdf(sheet, all, words.site) : await pictureOf(sheet, all, pixels)
  const hasPhoto = sheet.shapes.some(({ kind }) => kind === 'photo')
  return accept({ bytes, codes: codes.map(({ kind }) => kind), hasPhoto })
}
