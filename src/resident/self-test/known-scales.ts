import { definition } from '#core/contracts/shapes/definition'
import { isBrought } from '#core/domain/assessment/edition'
import type { Scale } from '#core/domain/assessment/scale'
import type { Instant } from '#core/domain/time'
import { findScale } from '#core/scales/index'
import { now } from '../../cloud/clock'
import { lookAtWhole } from '../../cloud/look'
import { type BroughtRow, broughtRows, isOpenOn } from './brought-rows'

/** What came over the wire is looked at as the program's own is. A published version never changes: once is enough. */
const parsed = new Map<string, { readonly text: string; readonly scale: Scale | null }>()

function parse({ id, scaleId, version, definition: text }: BroughtRow): Scale | null {
  const before = parsed.get(id)
  if (before?.text === text) return before.scale
  const scale = lookAtWhole(definition, text, 'definition')
  const fits = scale?.id === scaleId && scale.version === version ? scale : null
  parsed.set(id, { text, scale: fits })
  return fits
}

/** The row of what was brought, whether or not its last day is over; without a version the newest. */
export function broughtRow(scaleId: string, version?: number): BroughtRow | undefined {
  return broughtRows()
    .filter((row) => row.scaleId === scaleId && (version === undefined || row.version === version))
    .sort((one, other) => other.version - one.version)[0]
}

function broughtScale(scaleId: string, version?: number): Scale | undefined {
  const row = broughtRow(scaleId, version)
  return row && isOpenOn(row, now()) ? (parse(row) ?? undefined) : undefined
}

/** The program's own, in every version; else one that was brought, while it may be answered. */
export function findKnown(scaleId: string, version?: number): Scale | undefined {
  return findScale(scaleId, version) ?? broughtScale(scaleId, version)
}

/** Whether the last day of what was brought is over. What the program has itself has none. */
export function isOver({ id, version }: Pick<Scale, 'id' | 'version'>, at: Instant): boolean {
  const row = isBrought(version) ? broughtRow(id, version) : undefined
  return row !== undefined && !isOpenOn(row, at)
}
