import type { readFigures } from '#core/contracts/courses'
import type { OutputOf } from '#core/contracts/operation'

type Place = OutputOf<typeof readFigures>['places'][number]
export type Figure = Place['all']

/** `2.05%`, from hundredths of a percent. */
const percentText = (share: number) => `${Math.floor(share / 100)}.${`${share % 100}`.padStart(2, '0')}%`

/** How often, what that is of the residents, and whether it is what was meant to be reached. */
export function figureText({ plays, atLeast, share, reached }: Figure, percent: number | null): string {
  if (plays === null) return atLeast ? '数太小，合起来也不显示' : '不到 10 次，不显示'
  const times = `${atLeast ? '至少 ' : ''}${plays} 次`
  if (share === null || percent === null) return times
  const goal = reached === null ? '' : reached ? `，达到 ${percent}%` : `，还没到 ${percent}%`
  return `${times}，占常住人口 ${percentText(share)}${goal}`
}
