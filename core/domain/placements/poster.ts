import type { SpecialHours } from '../organisation/special-hours'
import { addDays, type CivilDate } from '../time'

/** What a poster may be printed as. */
export const posterFormats = ['a4', 'a3', 'roll-up', 'card'] as const
export type PosterFormat = (typeof posterFormats)[number]

/** For a printer, for a screen, and a small one to look at first. */
export const posterFiles = ['pdf', 'png', 'preview'] as const
export type PosterFile = (typeof posterFiles)[number]

/** `wechat`: the round code only WeChat reads. `web`: one any camera reads, to the same place on the web. */
export const codeKinds = ['wechat', 'web'] as const
export type CodeKind = (typeof codeKinds)[number]

/** In millimetres. */
export const posterSizes: Readonly<Record<PosterFormat, { readonly width: number; readonly height: number }>> = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  'roll-up': { width: 800, height: 2000 },
  card: { width: 90, height: 54 },
}

/** Pixels an inch of a picture for print: the farther away it is read from, the fewer. */
export const printResolution: Readonly<Record<PosterFormat, number>> = { a4: 200, a3: 150, 'roll-up': 60, card: 300 }

/** How wide the picture is that is looked at before, in pixels: WeChat hands a page no more than 256 KB at once. */
export const previewWidth: Readonly<Record<PosterFormat, number>> = { a4: 480, a3: 480, 'roll-up': 320, card: 480 }

/** So far ahead days off may be printed; more of them, the latest, are left to the program. */
const DAYS_PRINTED = 30
export const MOST_PRINTED = 4

/** Of days that do not go as their weekdays do those that may be printed today: they begin within thirty days. */
export function printedDays(special: readonly SpecialHours[], today: CivilDate): SpecialHours[] {
  const last = addDays(today, DAYS_PRINTED - 1)
  return special.filter(({ from, until }) => from <= last && until >= today).slice(0, MOST_PRINTED)
}
