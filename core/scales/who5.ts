import { defineScale } from '#core/domain/assessment/define'
import { itemsOf } from './terms'

/**
 * WHO-5. This file's questions and answers are not under the program's licence: see who5.LICENCE.md beside it.
 * Read in five public transcriptions of WHO's Chinese file, which agree; the file itself was not read. Raw 0–25, the
 * index is raw × 4. Below 13 a closer look is advised (WHO 1998; Topp 2015 has the same point as index 50). Higher is better.
 */
export const who5 = defineScale({
  id: 'who5',
  version: 1,
  title: '世界卫生组织五项身心健康指标（1998年版）',
  englishTitle: 'WHO-5 Well-Being Index',
  abbreviation: 'WHO-5',
  plainTitle: '过得好不好，五句话',
  about: '五句关于快乐、放松和精力的话，看看过去两星期有多少时候是这样。',
  minutes: 1,
  respondents: ['self'],
  ages: { unit: 'years', from: 18, until: null },
  timeFrame: { days: 14, words: '过去两星期' },
  lead: '请在下面五个句子的每个句子（表达）中标出在过去两星期里您最接近的感觉状态。请注意数字越大表明你的身心越健康。',
  parameters: [],
  options: [
    { value: 5, label: '所有时间' },
    { value: 4, label: '大部分时间' },
    { value: 3, label: '超过一半的时间' },
    { value: 2, label: '少于一半的时间' },
    { value: 1, label: '有时候' },
    { value: 0, label: '从未有过' },
  ],
  items: [
    { id: 'who5-1', stem: '我感觉快乐、心情舒畅' },
    { id: 'who5-2', stem: '我感觉宁静和放松' },
    { id: 'who5-3', stem: '我感觉充满活力、精力充沛' },
    { id: 'who5-4', stem: '我睡醒时感到清新、得到了足够休息' },
    { id: 'who5-5', stem: '我每天生活充满了有趣的事情' },
  ],
  scores: [
    {
      id: 'raw',
      title: '总分',
      role: 'total',
      rule: { kind: 'sum', of: itemsOf('who5', 1, 5), missing: { rule: 'none' } },
    },
    {
      id: 'percent',
      title: '百分制分数',
      role: 'subscale',
      rule: { kind: 'standard', of: { score: 'raw' }, times: 4 },
    },
  ],
  bandSets: [
    {
      id: 'who-1998',
      score: 'raw',
      source: 'WHO 1998，见 Topp CW et al. Psychother Psychosom. 2015;84(3):167–176.',
      evidence: 'read',
      bands: [
        {
          id: 'low',
          from: 0,
          headline: '这两星期，好时候不多',
          meaning:
            '这次回答提示，过去两星期里快乐、放松、有精神的时候不多。它不是诊断，也说不出原因，值得和人谈一谈。想看得细一点，也可以做“最近两周的心情”。',
          nextStep: 'talk',
        },
        {
          id: 'well',
          from: 13,
          headline: '这两星期，好时候不少',
          meaning:
            '这次回答提示，过去两星期里快乐、放松、有精神的时候不少。它只看这两星期，不是诊断。哪天觉得不好受，随时可以找人说说。',
          nextStep: 'read',
        },
      ],
    },
  ],
  patterns: [],
  shows: { score: 'raw', number: true },
  direction: 'higher-is-better',
  retestAfterDays: 14,
  passport: {
    citation:
      '© World Health Organization 2024. WHO-5 Well-Being Index (WHO/UCN/MSD/MHE/2024.1). Topp CW, Østergaard SD, Søndergaard S, Bech P. The WHO-5 Well-Being Index: a systematic review of the literature. Psychother Psychosom. 2015;84(3):167–176.',
    translation:
      '中文题目引自世界卫生组织网站所载中文版的公开抄录，五份抄录相同；没有由专业人员与原文件逐字核对。世界卫生组织说明：各语言译本早于它接受本指标的版权，以英文版为准。',
    licence: {
      summary: '注明出处，非商业使用，以相同许可共享。这份题目的许可与程序本身分开，见 core/scales/who5.LICENCE.md。',
      words: 'CC BY-NC-SA 3.0 IGO (WHO/UCN/MSD/MHE/2024.1)',
      readAt:
        '公开抄录，引自 https://www.who.int/publications/m/item/WHO-UCN-MSD-MHE-2024.01；世界卫生组织的页面本身没有读到',
    },
    territory: '许可没有限定地区。',
    electronicUse: { allowed: true, words: '许可没有排除电子使用。' },
    evidence: [{ what: 'WHO-UCN-MSD-MHE-2024.01 及 who5_chinese_pr.pdf 的公开抄录', on: '2026-11-25' }],
    normSample: '分界来自欧洲的研究，不是中国社区居民的常模。',
    review: null,
  },
})
