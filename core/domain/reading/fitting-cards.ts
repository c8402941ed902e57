import type { GuidanceCard } from './guidance-card'

type Fitting = Pick<GuidanceCard, 'months' | 'signs'>

export const fitsMonths = ({ months }: Pick<GuidanceCard, 'months'>, age: number): boolean =>
  age >= months.from && age <= months.to

/**
 * Those that answer one of the signs first, the most signs before fewer and whatever their age, then all others of this
 * age; each as it stood in the list otherwise. `age` in completed months; ids of no card's signs change nothing.
 */
export function fittingCards<Card extends Fitting>(
  cards: readonly Card[],
  age: number,
  signs: readonly string[],
): Card[] {
  const answered = (card: Card) => card.signs.filter((sign) => signs.includes(sign)).length
  const forSigns = cards.filter((card) => answered(card) > 0)
  const forAge = cards.filter((card) => answered(card) === 0 && fitsMonths(card, age))
  return [...forSigns.sort((one, other) => answered(other) - answered(one)), ...forAge]
}
