import type { Scale } from '#core/domain/assessment/scale'
import { findScale } from '#core/scales/index'
import { currentTest } from '../../device/current-test'

/** The scale chosen on the list before; null when none was, or it is no longer offered. */
export function chosenScale(): Scale | null {
  const id = currentTest()
  return (id === null ? undefined : findScale(id)) ?? null
}
