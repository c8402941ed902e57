import type { HandOutDraft } from '#core/domain/reading/hand-out'
import { monday } from './makers'

/** Forty of one kit, at 晨光, on the Monday of the makers. */
export const aHandOut = (change: Partial<HandOutDraft> = {}): HandOutDraft => ({
  siteId: 's-chenguang',
  kitId: 'k02',
  copies: 40,
  on: monday,
  ...change,
})
