import { openPage } from '../../navigation/door'

/** Completed months of the child that the cards are wanted for. In memory: an address says nothing about a person. */
let months: number | null = null

export const wantedMonths = (): number | null => months

/** The cards for a child of this age; for no child in particular when null. */
export function openGuidance(ageInMonths: number | null): Promise<void> {
  months = ageInMonths
  return openPage('/child/pages/guidance/index')
}

export const openCard = (id: string): Promise<void> => openPage('/child/pages/card/index', { id })

/** What to look at in a school child or a teenager. */
export function openGuide(ageInMonths: number | null): Promise<void> {
  months = ageInMonths
  return openPage('/child/pages/guide/index')
}
