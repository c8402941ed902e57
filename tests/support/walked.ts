import type { Phone } from './browser'

/**
 * Seconds of somebody practised, by the keystroke-level model (Card, Moran, Newell 1980): to think of it, to point, to press;
 * before what is written the hands move to the keys, and there and back afterwards.
 */
const THINK = 1.35
const POINT = 1.1
const PRESS = 0.28
const MOVE = 0.4
/** Keys that a Chinese character takes by its sound, with the choice among those that sound so. */
const KEYS_OF_A_CHARACTER = 4

const keysOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? KEYS_OF_A_CHARACTER : 1), 0)

export interface Walked {
  readonly steps: number
  /** As the model has them: what a person does, without what they read or wait for. */
  readonly minutes: number
}

/** How many steps somebody took, and what those take a person; counted where the steps are taken. */
export function aWalk() {
  let steps = 0
  let seconds = 0
  const took = (more: number) => {
    steps += 1
    seconds += THINK + POINT + PRESS + more
  }
  return {
    async tap(on: Phone, id: string): Promise<void> {
      took(0)
      await on.tap(id)
    },
    async write(on: Phone, id: string, text: string): Promise<void> {
      took(2 * MOVE + PRESS * keysOf(text))
      await on.el(id).fill(text)
    },
    /** Something else that is one step, as a file that is chosen. */
    async step(done: Promise<unknown>): Promise<void> {
      took(0)
      await done
    },
    told: (): Walked => ({ steps, minutes: Math.round(seconds / 6) / 10 }),
  }
}
