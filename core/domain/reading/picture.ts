/** What an article's own picture is painted with, by what it mostly is; the client knows each in light and in dark. */
export const tones = [
  'wall',
  'dusk',
  'floor',
  'paper',
  'soft',
  'leaf',
  'deep',
  'blush',
  'warm',
  'glow',
  'skin',
  'hair',
  'grey',
  'ink',
  'night',
  'blue',
  'wood',
] as const
export type Tone = (typeof tones)[number]

/** Widths of a stroke: a drawn line, what hangs or leans, a child's arm, an adult's, bodies and heads. */
export const strokes = [3, 6, 9, 15, 17, 20, 22] as const
export type Stroke = (typeof strokes)[number]

/** Every picture is as large as this; what lies beyond is cut off. */
export const frame = { width: 320, height: 160 } as const

/** Filled, its corners a little round; or, with a stroke, a line with round ends. */
export interface Shape {
  readonly tone: Tone
  /** Path data of SVG in absolute commands and nothing else. */
  readonly path: string
  readonly stroke?: Stroke
}

/** A picture of our own: what lies further back comes first. */
export interface Picture {
  /** What is on it, for those who do not see it. */
  readonly alt: string
  readonly shapes: readonly Shape[]
}
