import { randomFrom } from './random'

/** Which of the coming occasions a fault strikes: the next few, or each with a probability, the same for the same seed. */
export type Chance = { next: number } | { probability: number; seed: number }

/** Asked at every occasion; says whether the fault strikes this time. */
export function strikes(chance: Chance): () => boolean {
  if ('next' in chance) {
    let left = chance.next
    return () => left-- > 0
  }
  const random = randomFrom(chance.seed)
  return () => random() < chance.probability
}
