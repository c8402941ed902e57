import * as z from 'zod/mini'
import { count, id } from '#core/contracts/shapes'
import { MOST_PICTURE_BYTES, type SitePicture } from '#core/domain/placements/site-picture'
import type { Documents, Gets } from './database'
import { asItWas, rowsOf } from './rows'

/** One document a site, under its id. */
export const sitePictures = rowsOf<SitePicture>(
  'site-pictures',
  z.object({
    ...{ id, width: count, height: count },
    bytes: z.int().check(z.minimum(1), z.maximum(MOST_PICTURE_BYTES)),
    fileId: z.string().check(z.maxLength(300)),
  }),
  [asItWas],
)

/** For what is only shown. */
export const findSitePicture = (documents: Gets, siteId: string): Promise<SitePicture | null> =>
  sitePictures.find(documents, siteId)

/** For what is written over. */
export const ownSitePicture = (documents: Gets, siteId: string): Promise<SitePicture | null> =>
  sitePictures.own(documents, siteId)

export const putSitePicture = (documents: Documents, picture: SitePicture): Promise<void> =>
  sitePictures.put(documents, picture)

export const removeSitePicture = (documents: Documents, siteId: string): Promise<void> =>
  sitePictures.remove(documents, siteId)
