import type { Scale } from '#core/domain/assessment/scale'
import type { PictureWords } from '../../resident/pages/result/result-picture'
import { monthsText } from './age-words'
import type { Draft } from './draft'
import { answeredOn } from './parts'
import type { Told } from './result-words'

/** A page for whoever looks again: what was seen and when. A name only where somebody typed one; nothing concluded. */
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
    limits: [
      `用的是《${scale.title}》，家长在手机上自己答的，没有人当面看过，不是诊断。`,
      ...(scale.passport.citation ? [`出处：${sourceOf(scale)}`] : []),
    ],
    foot: '心邻，社区心理服务。',
  }
}

const sourceOf = (scale: Scale): string => scale.patterns[0]?.source ?? scale.bandSets[0]?.source ?? ''
