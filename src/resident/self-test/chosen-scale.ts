import type { Scale } from '#core/domain/assessment/scale'
import { findScale } from '#core/scales/index'
import { now } from '../../cloud/clock'
import { currentTest } from '../../device/current-test'
import { isOpenOn } from './brought-rows'
import { broughtRow, findKnown } from './known-scales'
import type { Sheet } from './sheet'
import { lyingSheets } from './stored-sheets'

/**
 * What was chosen on the list before. `closed`: it was brought, and may not be answered any more, or not in the version
 * somebody began; `newer` is what may be. `unknown`: this phone has not heard of it.
 */
export type Chosen =
  | { readonly state: 'nothing' }
  | { readonly state: 'open'; readonly scale: Scale }
  | { readonly state: 'closed'; readonly scaleId: string; readonly sheet: Sheet | null; readonly newer: Scale | null }
  | { readonly state: 'unknown'; readonly scaleId: string; readonly sheet: Sheet | null }

/** What was begun in an earlier version goes on in that one: its answers are answers to its questions. */
export function lookUp(id: string | null): Chosen {
  if (id === null) return { state: 'nothing' }
  const sheet = Object.values(lyingSheets()).find(({ scaleId }) => scaleId === id) ?? null
  const begunIn = sheet?.scaleVersion
  const own = (sheet && findScale(id, sheet.scaleVersion)) ?? findScale(id)
  if (own) return { state: 'open', scale: own }
  const scale = findKnown(id, begunIn)
  if (scale) return { state: 'open', scale }
  const newer = sheet ? (findKnown(id) ?? null) : null
  const row = broughtRow(id, begunIn)
  const isOver = newer !== null || (row !== undefined && !isOpenOn(row, now()))
  return isOver ? { state: 'closed', scaleId: id, sheet, newer } : { state: 'unknown', scaleId: id, sheet }
}

export const chosenTest = (): Chosen => lookUp(currentTest())
