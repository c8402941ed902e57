import type { Tally } from './tally'

/**
 * Things a job deals with one after the other, each by itself: one that cannot be read or written is set aside, counted and
 * told, and the others go on. `end` throws the first of what was thrown when all were looked at: the run failed, and is made
 * again.
 */
export function oneByOne({ saw, settled, failed }: Tally) {
  const thrown: unknown[] = []
  let done = 0
  return {
    /** `most`: as many as are looked at in one go. `deal` answers whether it did something: another may have been quicker. */
    async each<One>(all: readonly One[], most: number, deal: (one: One) => Promise<boolean>): Promise<void> {
      saw(all.length, most)
      for (const one of all) {
        try {
          const did = await deal(one)
          if (did) done += 1
          settled(did)
        } catch (error) {
          thrown.push(error)
          failed(error)
        }
      }
    },
    /** How many were dealt with. */
    end(): number {
      if (thrown.length > 0) throw thrown[0]
      return done
    },
  }
}
