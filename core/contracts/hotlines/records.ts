import * as z from 'zod/mini'
import { id, instant, upTo, version } from '../shapes'
import { dialTest, lineDraft, lineWords } from '../shapes/line'

/** A line as residents are shown it; ambulance and police are none of these, the program has them. */
export const hotline = z.object({
  ...lineWords,
  kind: z.literal('support'),
  /** People of this organisation answer it, by a rota. */
  byRota: z.exactOptional(z.literal(true)),
  /** When it was looked: it should be answered then, and nobody had been there for ten minutes. */
  unattendedAt: z.exactOptional(instant),
})

/** A line with its log, for staff. Of who did something it says whether it was the caller. */
export const keptLine = z.object({
  ...lineDraft.shape,
  id,
  revision: version,
  closed: z.nullable(z.object({ at: instant, mine: z.boolean() })),
  tests: upTo(12, z.object({ ...dialTest, mine: z.boolean() })),
  /** Whether the caller may change it: it is for a place of theirs. */
  yours: z.boolean(),
})
