import type { PieceText } from '#core/domain/publishing/piece'
import { audiences } from '../../wording/codes'
import { fullDateText } from '../../wording/dates'

/** What there is to a text, a paragraph each, for whoever compares two of them. `titles`: of shelves, doors and series. */
export function paragraphsOf(text: PieceText, titles: ReadonlyMap<string, string>): readonly string[] {
  const { title, summary, audience, author, authorRole, words, sources, reviewBy, placements } = text
  const places = placements.map(({ collectionId }) => titles.get(collectionId) ?? '不在名单里的一处')
  return [
    `标题：${title}`,
    `摘要：${summary}`,
    ...text.markdown.split(/\n\s*\n/).map((part) => part.trim()),
    `读者：${audiences[audience]}`,
    `作者：${author}（${authorRole}）`,
    `搜索用的词：${words.join('、')}`,
    ...sources.map((source) => `来源：${[source.publisher, source.title, source.url].filter(Boolean).join('，')}`),
    `放在：${places.join('、')}`,
    `最晚 ${fullDateText(reviewBy)} 重新核对`,
    text.aboutIllness ? '写到了疾病或者危险' : '',
    text.leavesNoTrace ? '不自动留在手机上' : '',
  ].filter((paragraph) => paragraph !== '')
}
