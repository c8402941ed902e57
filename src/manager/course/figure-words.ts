import type { readFigures } from '#core/contracts/courses'
import type { OutputOf } from '#core/contracts/operation'

type Place = OutputOf<typeof readFigures>['places'][number]
export type Figure = Place['all']

/** `2.05%`, from hundredths of a percent. */
const percentText = (share: number) => `${Math.floor(share / 100)}.${`${share % 100}`.padStart(2, '0')}%`

/** How often; of a small number only that it is one. */
export function playsText({ plays, atLeast }: Figure): string {
  if (plays === null) return atLeast ? '数太小，合起来也不显示' : '不到 10 次，不显示'
  return `${atLeast ? '至少 ' : ''}${plays} 次`
}

/** What that is of the residents; nothing where the number is not told, or nobody wrote how many live there. */
export const shareText = ({ plays, share }: Figure): string =>
  plays === null || share === null ? '' : percentText(share)

/** Whether it is what was meant to be reached. */
export const goalText = ({ plays, share, reached }: Figure, percent: number): string =>
  plays === null || share === null || reached === null ? '' : reached ? `达到 ${percent}%` : `还没到 ${percent}%`

/** All of it in one line. */
export function figureText(figure: Figure, percent: number | null): string {
  const share = percent === null ? '' : shareText(figure)
  if (share === '' || percent === null) return playsText(figure)
  const goal = goalText(figure, percent)
  return `${playsText(figure)}，占常住人口 ${share}${goal === '' ? '' : `，${goal}`}`
}
