import { fittingCards } from '#core/domain/reading/fitting-cards'
import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { guidanceCards } from './index'

/** The cards for a child of so many completed months, those that answer a sign that was seen first. */
export const cardsFor = (ageInMonths: number, signs: readonly string[] = []): GuidanceCard[] =>
  fittingCards(guidanceCards, ageInMonths, signs)

export const cardWith = (id: string): GuidanceCard | undefined => guidanceCards.find((card) => card.id === id)
