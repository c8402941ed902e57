import type { Passport } from '#core/domain/assessment/passport'
import type { Item, Option, Scale } from '#core/domain/assessment/scale'

/**
 * Annexes of notices of the health authority. Copyright Law art. 5(1) leaves documents of a state organ free; that an
 * annex of such a notice is one is our reading of it, no ruling was read. A recommended standard (WS/T) is not.
 */
export const stateDocument: Pick<Passport, 'licence' | 'territory' | 'electronicUse'> = {
  licence: {
    summary: '国家机关文件的附件，不受著作权法限制；照原文引用并写明出处。附件属于这一条是本项目的理解。',
    words:
      '著作权法第五条：“本法不适用于：（一）法律、法规，国家机关的决议、决定、命令和其他具有立法、行政、司法性质的文件，及其官方正式译文；（二）单纯事实消息；（三）历法、通用数表、通用表格和公式。”',
    readAt: 'http://uianet.net/dictionary/b3387976.html',
  },
  territory: '中国境内；读到的条文没有别的限制。',
  electronicUse: { allowed: true, words: '读到的条文没有限制电子使用。' },
}

/** 国家基本公共卫生服务规范（第三版）, the yearly check-up of people over 65; no fourth edition was found. */
export const checkUpForm: Passport = {
  citation: '国家卫生计生委.《国家基本公共卫生服务规范（第三版）》，老年人健康管理服务规范及健康体检表填表说明. 2017.',
  translation: '中文原文，引自东莞市公开的规范全文，并与另一份公开抄录比对过；没有由专业人员与正式印本逐字核对。',
  ...stateDocument,
  evidence: [{ what: 'http://dghb.dg.gov.cn/attachment/0/229/229312/4128171.pdf', on: '2026-11-25' }],
  normSample: '规范里没有写分界依据的人群。',
  review: null,
}

/** 阿尔茨海默病预防与干预核心信息, 国卫办老龄函〔2019〕738号. */
export const coreMessages: Passport = {
  citation: '国家卫生健康委办公厅.《阿尔茨海默病预防与干预核心信息》，国卫办老龄函〔2019〕738号. 2019.',
  translation: '中文原文，引自公开的转载页；逐条用是和否来答是本项目的排法。没有由专业人员与正式文件逐字核对。',
  ...stateDocument,
  evidence: [{ what: 'https://www.crsi.com.cn/Html/News/Articles/642.html', on: '2026-11-25' }],
  normSample: '这是一份提醒，没有分数，也没有分界依据的人群。',
  review: null,
}

export const yesOrNo: readonly Option[] = [
  { value: 1, label: '是' },
  { value: 0, label: '否' },
]

/** What all of the check-up's forms share. */
export const ofCheckUp = {
  version: 1,
  ages: { unit: 'years', from: 65, until: null },
  timeFrame: { days: null, words: '眼下' },
  parameters: [],
  patterns: [],
  direction: 'higher-is-heavier',
  retestAfterDays: 365,
  passport: checkUpForm,
} as const satisfies Partial<Scale>

/** The plain sum of all items. */
export function sumOfAll(items: readonly Item[]): Scale['scores'] {
  const of = items.map(({ id }) => ({ item: id }))
  return [{ id: 'total', title: '总分', role: 'total', rule: { kind: 'sum', of, missing: { rule: 'none' } } }]
}
