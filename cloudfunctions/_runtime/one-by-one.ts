import type { Tally } from './tally'

/** So many that cannot be dealt with are gone past in one run: a list of the database ends at a thousand. */
const MOST_BEHIND = 700

/**
 * Things a job deals with one after the other, each by itself: one that cannot be read or written is set aside, counted and
 * told, and the others go on. `end` throws the first of what was thrown when all were looked at: the run failed, and is made
 * again.
 */
export function oneByOne({ saw, settled, failed }: Tally) {
  const thrown: unknown[] = []
  let done = 0
  /** False where it threw. */
  async function dealtWith<One>(one: One, deal: (one: One) => Promise<boolean>): Promise<boolean> {
    try {
      const did = await deal(one)
      if (did) done += 1
      settled(did)
      return true
    } catch (error) {
      thrown.push(error)
      failed(error)
      return false
    }
  }
  return {
    /** `most`: as many as are looked at in one go. `deal` answers whether it did something: another may have been quicker. */
    async each<One>(all: readonly One[], most: number, deal: (one: One) => Promise<boolean>): Promise<void> {
      saw(all.length, most)
      for (const one of all) await dealtWith(one, deal)
    },
    /**
     * Those that `list` has first, by their ids; what is dealt with is on it no more. Where some are set aside and lie there
     * before all others, as many are looked at behind them, up to `MOST_BEHIND`: they block nothing.
     */
    async eachListed(
      list: (most: number) => Promise<readonly string[]>,
      most: number,
      deal: (id: string) => Promise<boolean>,
    ): Promise<void> {
      const aside = new Set<string>()
      const seen = new Set<string>()
      let left = most
      while (left > 0 && aside.size <= MOST_BEHIND) {
        const asked = left + aside.size
        const found = await list(asked)
        const fresh = found.filter((id) => !seen.has(id)).slice(0, left)
        saw(fresh.length, left)
        for (const id of fresh) {
          seen.add(id)
          if (await dealtWith(id, deal)) left -= 1
          else aside.add(id)
        }
        if (fresh.length === 0 || found.length < asked) return
      }
    },
    /** How many were dealt with. */
    end(): number {
      if (thrown.length > 0) throw thrown[0]
      return done
    },
  }
}
