import * as z from 'zod/mini'
import { id, line, location, name, phone, upTo, weeklyHours } from '../shapes'
import { specialDays } from '../shapes/opening'

export const site = z.object({
  id,
  name,
  community: name,
  street: name,
  address: line,
  /** For a map; not there where nobody measured. */
  location: z.exactOptional(location),
  rooms: upTo(30, z.object({ id, name })),
  openingHours: upTo(84, weeklyHours),
  /** Holidays and closures of the next two months; not there where there are none, nor in what a phone kept of before. */
  special: z.exactOptional(specialDays),
  /** The site's own line; null when it has none. Sample sites have none: a made-up number could be somebody's. */
  phone: z.nullable(phone),
})

/** The `scene` of a QR code: the characters WeChat allows, at most 32 (wxacode.getUnlimited). */
export const scene = z.string().check(z.maxLength(32), z.regex(/^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/))
