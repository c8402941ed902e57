import * as z from 'zod/mini'
import { id, weeklyHours } from '../shapes'

export const site = z.object({
  id,
  name: z.string(),
  community: z.string(),
  street: z.string(),
  address: z.string(),
  rooms: z.array(z.object({ id, name: z.string() })),
  openingHours: z.array(weeklyHours),
  /** The site's own line; null when it has none. Sample sites have none: a made-up number could be somebody's. */
  phone: z.nullable(z.string()),
})

/** The `scene` of a QR code: the characters WeChat allows, at most 32 (wxacode.getUnlimited). */
export const scene = z.string().check(z.regex(/^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/))
