export const pictureKinds = ['jpeg', 'png'] as const
export type PictureKind = (typeof pictureKinds)[number]

/** In bytes, of the file as readers get it. */
export const MOST_PICTURE_BYTES = 300 * 1024
/** In pixels: what a phone has to unfold it to. */
export const MOST_PIXELS = 4_000_000
export const MOST_SIDE = 4096
export const LEAST_SIDE = 16
/** A call carries 21,600 letters of base64. */
export const MOST_PICTURE_PARTS = 20

export const pictureRefusals = ['picture-unreadable', 'picture-too-large'] as const
export type PictureRefusal = (typeof pictureRefusals)[number]

/** A picture that was brought. `fileId`: where it lies; null until it has been looked at. */
export interface Picture {
  readonly id: string
  readonly by: string
  readonly at: number
  readonly parts: number
  readonly kept: {
    readonly kind: PictureKind
    readonly width: number
    readonly height: number
    readonly bytes: number
    readonly fileId: string
  } | null
}
