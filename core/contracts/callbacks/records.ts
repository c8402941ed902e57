import * as z from 'zod/mini'
import { id, instant, name, phone, upTo, weeklyHours } from '../shapes'
import { aboutLine, callbackClosed, callbackTerms, ownTries, safeWindows, spoken, staffTries } from '../shapes/callback'

/** Where somebody is who calls, and when. `phone`: the place's own, null where none is known. */
export const callingPlace = z.object({
  id,
  name,
  hours: upTo(84, weeklyHours),
  phone: z.nullable(phone),
})

/** A request as whoever made it sees it. Taken back, what they gave is null. */
export const ownCallback = z.object({
  ...callbackTerms,
  id,
  placeName: name,
  askedAt: instant,
  /** The last four digits. */
  numberEnd: z.nullable(z.string().check(z.maxLength(4))),
  name: z.nullable(spoken),
  ownCaller: z.nullable(spoken),
  about: z.nullable(aboutLine),
  promisedBy: instant,
  due: instant,
  isOpen: z.boolean(),
  /** Somebody has the number at this moment. */
  calling: z.boolean(),
  tries: ownTries,
  closed: callbackClosed,
  goneAt: instant,
})

/** A request as staff see it in the list: nothing of who it is. */
export const queuedCallback = z.object({
  id,
  placeName: name,
  asker: callbackTerms.asker,
  windows: safeWindows,
  askedAt: instant,
  promisedBy: instant,
  due: instant,
  isOpen: z.boolean(),
  /** Null where it is nobody's. `mine`: whether it is the caller's; it may have run out. */
  taken: z.nullable(z.object({ until: instant, mine: z.boolean() })),
  tries: staffTries,
  closed: callbackClosed,
})
