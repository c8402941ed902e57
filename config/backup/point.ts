import * as z from 'zod/mini'
import { Told } from './told'

const part = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const instant = z.int().check(z.nonnegative())

const shape = z.object({
  v: z.literal(1),
  env: z.string(),
  /** When it was begun and ended, by the machine it was taken on. People go on meanwhile. */
  begunAt: instant,
  endedAt: instant,
  collections: z.array(z.object({ name: z.string(), count: instant, parts: z.array(part) })),
  /** What documents name of the storage. */
  files: z.array(z.object({ fileId: z.string(), path: z.string(), bytes: instant, part })),
  /** What they name and what was not there. */
  missing: z.array(z.string()),
})

/** What one backup holds. */
export type Point = z.output<typeof shape>

export function parsePoint(bytes: Buffer): Point {
  const read = z.safeParse(shape, JSON.parse(bytes.toString()))
  if (!read.success) throw new Told('这份备份是另一个版本的程序做的，这里读不了。')
  return read.data
}

/** A name to sort by, in UTC: 20261128T183000000Z. */
export const pointNameOf = (at: number): string => new Date(at).toISOString().replaceAll(/[-:.]/g, '')
