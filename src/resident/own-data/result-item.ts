import { outcomeOf } from '#core/domain/assessment/score'
import { answerLines, scaleOf } from './answer-lines'
import type { Copy } from './gather'
import { atText, type Item, lineIf } from './item'

type Kept = Copy['assessments'][number]

export function resultItem(kept: Kept): Item {
  const scale = scaleOf(kept)
  const { total } = kept.score
  return {
    title: `${scale?.plainTitle ?? kept.words?.title ?? '以前的一份问卷'}，${atText(kept.completedAt)}`,
    lines: [
      ...lineIf(total !== null && `总分 ${total}`),
      ...lineIf(scale ? outcomeOf(scale, kept.score)?.headline : kept.words?.headline),
      `${atText(kept.keptAt)} 保存，同意书第 ${kept.consentVersion} 版`,
      ...shareLines(kept.share),
      ...answerLines(kept, kept.responses),
    ],
  }
}

function shareLines(share: Kept['share']): readonly string[] {
  if (!share) return []
  const end = share.takenBackAt === null ? `到 ${atText(share.until)} 为止` : `${atText(share.takenBackAt)} 收回`
  return [
    `给 ${share.counsellorName || '已经不在这里的咨询师'} 看过，从 ${atText(share.since)}，${end}`,
    ...lineIf(share.looks.length > 0 && `看了 ${share.looks.length} 次`),
  ]
}
