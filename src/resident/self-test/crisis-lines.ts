import type { Hotline } from '#core/domain/risk/hotline'
import { type HotlineEntry, orderHotlines } from '#core/domain/risk/order'
import type { Instant } from '#core/domain/time'

/** The one support line most likely to be answered now: a list to choose from is too much in such a moment. */
export function supportLine(hotlines: readonly Hotline[], now: Instant): HotlineEntry[] {
  return orderHotlines(hotlines, now)
    .filter(({ hotline }) => hotline.kind === 'support')
    .slice(0, 1)
}

/** That line, then ambulance and police. */
export function crisisLines(hotlines: readonly Hotline[], now: Instant): HotlineEntry[] {
  const emergencies = orderHotlines(hotlines, now).filter(({ hotline }) => hotline.kind === 'emergency')
  return [...supportLine(hotlines, now), ...emergencies]
}
