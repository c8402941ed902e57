import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, instant, upTo } from '../shapes'
import { soonestSpecial } from '../shapes/opening'
import { site } from '../sites/records'
import { bookable } from './records'

const { rooms: _, ...words } = site.shape

/** Every site somebody can go to, by its id, at most 50; where it is, when it is open, and its next free place. */
export const listPlaces = operation({
  name: 'appointments.listPlaces',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'public',
  input: z.object({ after: z.optional(id) }),
  output: z.object({
    places: upTo(
      50,
      z.object({
        ...words,
        special: z.exactOptional(soonestSpecial),
        /** The doors should be open, and nobody has been there for ten minutes. Not there where somebody is. */
        unattended: z.exactOptional(z.literal(true)),
        /** Start of the next free place of whoever can be talked to there; null where there is none. */
        nextFree: z.nullable(instant),
      }),
    ),
    bookable,
    /** What to ask `after` for the rest; null when this was all. */
    next: z.nullable(id),
  }),
  refusals: [],
})
