import type { Scale } from '#core/domain/assessment/scale'
import { findScale } from '#core/scales/index'
import { currentTest } from '../../device/current-test'
import { lyingSheets } from './stored-sheets'

/**
 * The scale chosen on the list before; null when none was, or it is no longer offered. What was begun in an earlier
 * version goes on in that one: its answers are answers to its questions.
 */
export function chosenScale(): Scale | null {
  const id = currentTest()
  if (id === null) return null
  const lying = lyingSheets()[id]
  return (lying && findScale(id, lying.scaleVersion)) ?? findScale(id) ?? null
}
