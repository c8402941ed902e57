import type { PictureKind } from '../publishing/picture'

/** As the phone or the browser makes it smaller before it is sent; what a camera makes at its largest is more. */
export const photoLimits = { bytes: 3 * 1024 * 1024, pixels: 13_000_000 } as const

/** The longer side of what is sent, in pixels: enough to see the wall and find the door again. */
export const PHOTO_SIDE = 1600

/** What a place looks like where a code hangs. It goes when the code is taken down. */
export interface Photo {
  readonly kind: PictureKind
  readonly width: number
  readonly height: number
  readonly bytes: number
  /** Where the storage has it. */
  readonly fileId: string
}
