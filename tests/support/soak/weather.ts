import { setTimeout as sleep } from 'node:timers/promises'
import type { World } from '../world'

/** So long a fault lasts, and so long all is well after it, ms. */
const LASTS = 1500
const RESTS = 4500

/** What goes wrong, one at a time: never for long, and never all of it. */
const kinds: readonly (readonly [name: string, begin: (world: World, seed: number) => void])[] = [
  ['slow', ({ cloud }) => cloud.faults.latency(250)],
  ['requests lost', ({ cloud }, seed) => cloud.faults.loseRequests({ probability: 0.1, seed })],
  ['replies lost', ({ cloud }, seed) => cloud.faults.loseReplies({ probability: 0.1, seed })],
  ['conflicts', ({ cloud }, seed) => cloud.faults.conflict({ probability: 0.3, seed })],
  ['conflicts at the end', ({ cloud }, seed) => cloud.faults.conflict({ probability: 0.3, seed }, 'commit')],
  ['disk full', ({ cloud }) => cloud.faults.fillDisk()],
]

export interface Weather {
  /** How often each fault was there. */
  readonly had: ReadonlyMap<string, number>
  /** Ends the fault there is; none begins until it is let on. */
  readonly hold: () => void
  readonly letOn: () => void
  readonly stop: () => Promise<void>
}

/** Faults in turn, bounded in time and number: about ten a minute. */
export function weatherOf(world: World, seed: number): Weather {
  const had = new Map<string, number>()
  let [goes, holds, turn] = [true, false, 0]
  const run = (async () => {
    while (goes) {
      const [name = '', begin] = kinds[turn % kinds.length] ?? []
      if (!holds && begin) {
        begin(world, seed + turn)
        had.set(name, (had.get(name) ?? 0) + 1)
        turn += 1
        await sleep(LASTS)
        world.cloud.faults.clear()
      }
      await sleep(RESTS)
    }
  })()
  return {
    had,
    hold() {
      holds = true
      world.cloud.faults.clear()
    },
    letOn() {
      holds = false
    },
    async stop() {
      goes = false
      await run
      world.cloud.faults.clear()
    },
  }
}
