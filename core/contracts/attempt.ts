import * as z from 'zod/mini'
import { instant } from './shapes'

/** One try at changing something, sent beside the input of every operation that does. */
export const attempt = z.object({
  /** Random: long enough that nobody meets another's by chance. */
  id: z.string().check(z.maxLength(64), z.regex(/^[A-Za-z0-9_-]{16,64}$/)),
  begunAt: instant,
})
