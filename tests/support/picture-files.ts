/** Files that look like pictures to whoever reads their heads: no pixel in them is drawn by any test. */

const four = (number: number) => [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255]
const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
const chunk = (kind: string, data: readonly number[]) => [...four(data.length), ...letters(kind), ...data, 0, 0, 0, 0]

export const pngHead = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const header = (width: number, height: number) => chunk('IHDR', [...four(width), ...four(height), 8, 2, 0, 0, 0])

/** `notes`: chunks between head and data. `behind`: bytes after the end. */
export const aPng = (width = 64, height = 48, { notes = [] as string[], data = 10, behind = [] as number[] } = {}) =>
  new Uint8Array([
    ...pngHead,
    ...header(width, height),
    ...notes.flatMap((kind) => chunk(kind, letters('where it was taken'))),
    ...chunk('IDAT', Array<number>(data).fill(7)),
    ...chunk('IEND', []),
    ...behind,
  ])

const part = (mark: number, data: readonly number[]) => [
  0xff,
  mark,
  (data.length + 2) >> 8,
  (data.length + 2) & 255,
  ...data,
]

/** `frame`: which kind of picture. `notes`: marks of what programs note. */
export const aJpeg = (
  width = 64,
  height = 48,
  { frame = 0xc0, notes = [] as number[], frames = 1, behind = [] as number[], ends = true } = {},
) =>
  new Uint8Array([
    ...[0xff, 0xd8],
    ...part(0xe0, letters('JFIF\0')),
    ...notes.flatMap((mark) => part(mark, letters('where it was taken'))),
    ...part(0xc4, [0, 1, 2]),
    ...Array.from({ length: frames }, () =>
      part(frame, [8, height >> 8, height & 255, width >> 8, width & 255, 3]),
    ).flat(),
    ...part(0xda, [1, 1, 0]),
    ...[1, 2, 3, 0xff, 0x00, 4, 0xff, 0xd0, 5],
    ...(ends ? [0xff, 0xd9] : []),
    ...behind,
  ])
