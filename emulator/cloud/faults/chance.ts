import { randomFrom } from './random'

/** Which of the coming occasions a fault strikes: the next few, or each with a probability, the same for the same seed. */
export type Chance = { next: number } | { probability: number; seed: number }

/** A chance being taken. */
export interface Striking {
  /** Asked at every occasion; says whether the fault strikes this time. */
  strikes(): boolean
  /** What is left of it; null when it strikes no more. */
  left(): { next: number } | { probability: number } | null
}

export function striking(chance: Chance): Striking {
  if ('next' in chance) {
    let left = chance.next
    return { strikes: () => left > 0 && left-- > 0, left: () => (left > 0 ? { next: left } : null) }
  }
  const { probability, seed } = chance
  const random = randomFrom(seed)
  return { strikes: () => random() < probability, left: () => ({ probability }) }
}
