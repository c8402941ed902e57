import * as z from 'zod/mini'
import { MOST_KEYS } from '#core/domain/privacy/sealed'
import { operation } from '../operation'
import { upTo } from '../shapes'

const number = z.int().check(z.minimum(1), z.maximum(MOST_KEYS))
const total = z.int().check(z.nonnegative(), z.maximum(1e12))

/**
 * Bring what is sealed under the newest key, so much in one run; the next goes on where this one ended, however it ended.
 * Its answer is for whoever runs the service: nothing of anybody is in it.
 */
export const turnKeys = operation({
  name: 'keys.turn',
  from: 'timer',
  write: false,
  tidies: true,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({
    newest: number,
    /** Seals that were brought under the newest key, in this run. */
    turned: total,
    /** Documents of this walk that nobody has looked at yet; none where no walk is under way. */
    left: total,
    /** By key: seals that stay under it, since they do not open or the key is missing. Of this walk, else of the last. */
    stuck: upTo(MOST_KEYS, z.object({ key: number, seals: total })),
    /** These may be taken out of the environment. */
    droppable: upTo(MOST_KEYS, number),
    /** Another key stands under a number than before: nothing is done until the former one is back. */
    changed: upTo(MOST_KEYS, number),
  }),
  refusals: [],
})
