import type { Scale } from '#core/domain/assessment/scale'
import type { PictureWords } from '../../resident/pages/result/result-picture'
import { monthsText } from './age-words'
import type { Draft } from './draft'
import { answeredOn } from './parts'
import type { Told } from './result-words'

/**
 * A page for whoever looks again: what was seen and when. A name only where somebody typed one; nothing concluded. The
 * number of the notice is left out: its title names an illness, and a number is looked up at night.
 */
export function paperWords(scale: Scale, draft: Draft, told: Told, name: string, date: string): PictureWords {
  const called = name.trim() === '' ? '' : `孩子：${name.trim()}。`
  const age = `${draft.corrected ? '矫正月龄' : '年龄'}：满 ${monthsText(draft.ageInMonths)}。`
  return {
    heading: '家长看到的，请医生再看一看',
    total: null,
    paragraphs: [
      `${called}${age}`,
      answeredOn(scale, draft, date),
      ...told.signs.map(({ stem, answer }) => `· ${stem}（家长答：${answer}）`),
    ],
    limits: [`用的是《${scale.title}》，家长在手机上自己答的，没有人当面看过，不是诊断。`],
    foot: '心邻，社区心理服务。',
  }
}
