import Taro from '@tarojs/taro'
import { offerFile } from './offered-file'

/** What a picture is drawn with: the part of a canvas's context that browsers and WeChat have in common. */
export interface Pen {
  font: string
  fillStyle: unknown
  textBaseline: unknown
  measureText(text: string): { readonly width: number }
  fillText(text: string, x: number, y: number): void
  fillRect(x: number, y: number, width: number, height: number): void
  scale(x: number, y: number): void
}

export interface Drawing {
  /** In points, before `scale`. */
  readonly width: number
  readonly height: number
  draw(pen: Pen): void
}

/** Pixels a point: sharp enough to be read on a phone and on paper. */
const SCALE = 3

/** It says nothing of what is on it: file names are seen by others. */
const NAME = 'xinlin.png'

interface Sheet {
  width: number
  height: number
  getContext(kind: '2d'): unknown
}

/** A canvas of this size, in front of nobody; null where the device has none. */
function blank(width: number, height: number): Sheet | null {
  if (process.env.TARO_ENV === 'h5') {
    return Object.assign(document.createElement('canvas'), { width, height })
  }
  if (!Taro.canIUse('createOffscreenCanvas')) return null
  return Taro.createOffscreenCanvas({ type: '2d', width, height }) as unknown as Sheet
}

const penOf = (sheet: Sheet | null): Pen | null => (sheet?.getContext('2d') as Pen | null | undefined) ?? null

/** For knowing how wide a text will be, before anything is drawn. */
export function measuringPen(): Pen | null {
  return penOf(blank(1, 1))
}

export type Saved = 'album' | 'file' | 'refused'

/** Into the phone's album on WeChat, which asks; handed to the browser as a file on the web. */
export async function savePicture({ width, height, draw }: Drawing): Promise<Saved> {
  const sheet = blank(width * SCALE, height * SCALE)
  const pen = penOf(sheet)
  if (!sheet || !pen) return 'refused'
  pen.scale(SCALE, SCALE)
  draw(pen)
  if (process.env.TARO_ENV === 'h5') {
    const picture = await new Promise<Parameters<typeof offerFile>[1] | null>((resolve) => {
      ;(sheet as unknown as HTMLCanvasElement).toBlob(resolve, 'image/png')
    })
    if (!picture) return 'refused'
    offerFile(NAME, picture)
    return 'file'
  }
  try {
    const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: sheet as never, canvasId: '', fileType: 'png' })
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
    return 'album'
  } catch {
    return 'refused'
  }
}
