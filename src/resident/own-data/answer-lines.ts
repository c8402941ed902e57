import { optionsOf } from '#core/domain/assessment/range'
import type { Responses, Scale } from '#core/domain/assessment/scale'
import { findScaleForChildren } from '#core/scales/children/index'
import { findScale } from '#core/scales/index'

interface Asked {
  readonly scaleId: string
  readonly scaleVersion: number
}

/** The questions as they were asked; undefined where only the cloud has them. */
export const scaleOf = ({ scaleId, scaleVersion }: Asked): Scale | undefined =>
  findScale(scaleId, scaleVersion) ?? findScaleForChildren(scaleId, scaleVersion)

/** `题目：选的那一项`, in the order of the questions; by their numbers where nobody here knows the words. */
export function answerLines(asked: Asked, responses: Responses): string[] {
  const scale = scaleOf(asked)
  if (!scale) return Object.entries(responses).map(([id, value]) => `第 ${/\d+$/.exec(id)?.[0] ?? id} 题：${value}`)
  return scale.items.flatMap((item) => {
    const value = responses[item.id]
    if (value === undefined) return []
    const chosen = optionsOf(scale, item).find((option) => option.value === value)
    return [`${item.stem}：${chosen?.label ?? value}`]
  })
}
