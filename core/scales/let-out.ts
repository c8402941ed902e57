import { publish } from '#core/domain/assessment/published'
import type { Scale } from '#core/domain/assessment/scale'

/** The program does not start with a scale whose passport has a gap. */
export function letOut(scales: readonly Scale[]): readonly Scale[] {
  return scales.map((scale) => {
    const decision = publish(scale)
    if (!decision.ok) throw new Error(`${scale.id}: ${decision.refusal}`)
    return decision.value
  })
}
