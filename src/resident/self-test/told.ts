import type { Parameters } from '#core/domain/assessment/condition'
import type { Scale } from '#core/domain/assessment/scale'

/** In memory alone until the first answer: then it lies with the answers on this phone, and ends with them. */
let told: { readonly scaleId: string; readonly parameters: Parameters } | null = null

/** What somebody said of themselves before the first question, for this questionnaire alone. */
export function tellOf({ id }: Pick<Scale, 'id'>, parameters: Parameters): void {
  told = { scaleId: id, parameters }
}

export const toldOf = ({ id }: Pick<Scale, 'id'>): Parameters => (told?.scaleId === id ? told.parameters : {})
