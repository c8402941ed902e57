import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import regular from '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'
import bold from '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'
import fontkit from '@pdf-lib/fontkit'
import type { Measure, Weight } from './sheet'

/** What we use of a font; the package's own declarations name less. */
export interface Face {
  createSubset(): Subset
  readonly unitsPerEm: number
  hasGlyphForCodePoint(codePoint: number): boolean
  layout(text: string): {
    readonly glyphs: readonly { readonly advanceWidth: number; readonly path: { toSVG(): string } }[]
  }
}

/** The letters of a page, as they are gathered for its PDF. */
interface Subset {
  /** Where each of them is: 0 for halves in two bytes, 1 for all in four. */
  readonly loca: { version?: 0 | 1 }
  _addGlyph(id: number): number
}

export interface Font {
  readonly bytes: Uint8Array
  readonly face: Face
}

/**
 * Letters of a small font are found at even places alone; the package lays them one after another as they come, so that
 * behind the first of an odd length all are lost. As a large font's, each is found where it is.
 */
function wellFound(subset: Subset): Subset {
  const add = subset._addGlyph.bind(subset)
  subset._addGlyph = (id) => {
    subset.loca.version = 1
    return add(id)
  }
  return subset
}

/** Every character of the national list is in them: a name of a place or person is printed as it is written. */
const read = (file: string): Font => {
  const bytes = readFileSync(join(__dirname, file))
  const face = fontkit.create(bytes) as unknown as Face
  const createSubset = face.createSubset.bind(face)
  face.createSubset = () => wellFound(createSubset())
  return { bytes, face }
}

let opened: Readonly<Record<Weight, Font>> | null = null

/** Read once in the life of an instance. */
export function fonts(): Readonly<Record<Weight, Font>> {
  opened ??= { regular: read(regular), bold: read(bold) }
  return opened
}

/** Without kerning, so that a text is as wide in the picture as in the PDF. */
export const measureWith =
  (all: Readonly<Record<Weight, Font>>): Measure =>
  (text, size, weight) => {
    const { face } = all[weight]
    return (face.layout(text).glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) * size) / face.unitsPerEm
  }

/** Whether each of these can be printed. */
export const hasAll = ({ regular: { face } }: Readonly<Record<Weight, Font>>, characters: readonly string[]): boolean =>
  characters.every((one) => face.hasGlyphForCodePoint(one.codePointAt(0) ?? 0))
