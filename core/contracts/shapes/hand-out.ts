import * as z from 'zod/mini'
import { MOST_COPIES } from '#core/domain/reading/hand-out'
import { civilDate, id } from '../shapes'

export const handOut = {
  siteId: id,
  kitId: id,
  copies: z.int().check(z.minimum(1), z.maximum(MOST_COPIES)),
  on: civilDate,
}
