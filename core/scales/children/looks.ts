import { milestones } from './milestones'
import { warningSigns } from './warning-signs'

/** What a parent looks at in a child again and again, at the ages the issuers name. */
const looks = [warningSigns, milestones]

/** The blocks of ages of each. */
export const lookBlocks = looks.map(({ groups }) => groups ?? [])

export const isLook = (scaleId: string): boolean => looks.some(({ id }) => id === scaleId)
