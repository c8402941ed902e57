import * as z from 'zod/mini'
import { operation } from './operation'
import { id, weeklyHours } from './shapes'

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

/** What a resident sees on scanning the code that hangs where they live. */
export const land = operation({
  name: 'sites.land',
  access: ['anyone'],
  input: z.object({ scene }),
  output: z.object({ site, place: z.string() }),
  refusals: ['site-unknown'],
})

export const listSites = operation({
  name: 'sites.list',
  access: ['anyone'],
  input: z.object({}),
  output: z.object({ sites: z.array(site) }),
  refusals: [],
})
