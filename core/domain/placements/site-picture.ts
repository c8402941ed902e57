/** The photo of a site that stands on its posters, so that whoever comes knows the door again. One a site, under its id. */
export interface SitePicture {
  readonly id: string
  /** As one sees it, in pixels. */
  readonly width: number
  readonly height: number
  readonly bytes: number
  /** Where the storage has it: a JPEG made for paper, and not what was sent. */
  readonly fileId: string
}

/** How a photo is drawn for paper, the finest first: the longer side in pixels, and the quality of its JPEG of a hundred. */
export const pictureSteps = [
  { side: 900, quality: 82 },
  { side: 900, quality: 65 },
  { side: 700, quality: 60 },
  { side: 500, quality: 50 },
  { side: 400, quality: 35 },
] as const

/** A poster with all its letters goes back in one answer, and the photo is to leave them room. */
export const MOST_PICTURE_BYTES = 180_000

/** Whether a poster carries it: `left-out` where there is one, and no room for it, or the storage did not give it. */
export const pictureStates = ['none', 'on', 'left-out'] as const
export type PictureState = (typeof pictureStates)[number]
