import type { FaultChance } from '../../cloud/console/contract'

export interface ChanceDraft {
  way: 'next' | 'probability'
  /** How many, or the percentage; as it is being written. */
  amount: string
}

export const onceNext: ChanceDraft = { way: 'next', amount: '1' }
export const oneInTen: ChanceDraft = { way: 'probability', amount: '10' }

/** Null while the amount is none. */
export function chanceOf({ way, amount }: ChanceDraft): FaultChance | null {
  const number = Number(amount)
  if (!(number > 0)) return null
  if (way === 'next') return Number.isInteger(number) ? { next: number } : null
  return number <= 100 ? { probability: number / 100 } : null
}
