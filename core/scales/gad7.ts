import { defineScale } from '#core/domain/assessment/define'
import type { BandSet } from '#core/domain/assessment/scale'
import { phqLicence, phqOwners } from './phq9-parts'
import { itemsOf } from './terms'

/**
 * GAD-7 in the words of WS/T 802—2022 annex B.3 as transcribed; the same seven in two other public forms. What lets us print
 * them is the owners' leave, translations included, not the standard, which is protected. The standard's annex itself was
 * not read. The labels are that form's; 完全不会/几天/… of other prints is another translation and is not mixed in.
 * Cut-offs 5, 10 and 15 (Spitzer 2006). LOINC: HL7 personal-health-record-format-ig.
 * Anchor 0 is "not at all", not "not at all sure" (Zorowitz 2021). Said to be usable from 12 on; asked here from 18 on.
 */
const bandSet: BandSet = {
  id: 'spitzer-2006',
  score: 'total',
  source: 'Spitzer RL, Kroenke K, Williams JBW, Löwe B. Arch Intern Med. 2006;166(10):1092–1097.',
  evidence: 'read',
  bands: [
    {
      id: 'calm',
      from: 0,
      headline: '这两周，担心和紧张不多',
      meaning:
        '这次回答提示，过去两周里这些情况很少出现。它只看这两周，不是诊断。如果有一件事让你放不下，分数再低也值得找人说一说。',
      nextStep: 'read',
    },
    {
      id: 'some',
      from: 5,
      headline: '这两周，有一些担心和紧张',
      meaning:
        '这次回答提示，过去两周里有些情况时不时出现，遇到事情的时候这并不少见。它不是诊断。慢慢呼吸、走一走、少看一会儿手机，两周以后可以再看一次；不想等，也可以随时找人聊聊。',
      nextStep: 'retest',
    },
    {
      id: 'noticeable',
      from: 10,
      headline: '这两周，担心和紧张比较多，值得找人聊聊',
      meaning:
        '这次回答提示，过去两周里这些情况出现得比较多，可能已经影响到你的日子。它不是诊断，也说不出原因，但值得和专业的人当面谈一谈。',
      nextStep: 'talk',
    },
    {
      id: 'heavy',
      from: 15,
      headline: '这两周，你绷得很紧',
      meaning:
        '这次回答提示，过去两周里这些情况几乎天天都在，一个人撑着会很累。它不是诊断。建议这几天就找专业的人谈谈，也可以去医院的心理门诊看看，请一位信任的人陪着去也很好。',
      nextStep: 'talk-soon',
    },
  ],
}

export const gad7 = defineScale({
  id: 'gad7',
  version: 1,
  title: '广泛性焦虑障碍量表',
  englishTitle: 'Generalized Anxiety Disorder-7',
  abbreviation: 'GAD-7',
  plainTitle: '最近两周的担心和紧张',
  about: '问的是过去两周里担心、紧张、坐不住这些情况出现得多不多。',
  minutes: 2,
  respondents: ['self'],
  ages: { unit: 'years', from: 18, until: null },
  timeFrame: { days: 14, words: '过去两周' },
  lead: '请根据过去两星期内的情况回答。',
  parameters: [],
  options: [
    { value: 0, label: '无' },
    { value: 1, label: '7天以内' },
    { value: 2, label: '一半以上日子' },
    { value: 3, label: '几乎每天' },
  ],
  items: [
    { id: 'gad7-1', stem: '感觉紧张、焦虑或急切', loinc: '69725-0' },
    { id: 'gad7-2', stem: '不能够停止或控制担忧', loinc: '68509-9' },
    { id: 'gad7-3', stem: '对各种各样的事情担忧过多', loinc: '69733-4' },
    { id: 'gad7-4', stem: '很难放松下来', loinc: '69734-2' },
    { id: 'gad7-5', stem: '由于不安而无法静坐', loinc: '69735-9' },
    { id: 'gad7-6', stem: '变得容易烦恼或急躁', loinc: '69689-8' },
    { id: 'gad7-7', stem: '感到似乎将有可怕的事情发生而害怕', loinc: '69736-7' },
  ],
  scores: [
    {
      id: 'total',
      title: '总分',
      role: 'total',
      rule: { kind: 'sum', of: itemsOf('gad7', 1, 7), missing: { rule: 'none' } },
      loinc: '70274-6',
    },
  ],
  bandSets: [bandSet],
  patterns: [],
  shows: { score: 'total', number: true },
  direction: 'higher-is-heavier',
  retestAfterDays: 14,
  loinc: '69737-5',
  passport: {
    ...phqLicence,
    citation: `Spitzer RL, Kroenke K, Williams JBW, Löwe B. A brief measure for assessing generalized anxiety disorder: the GAD-7. Arch Intern Med. 2006;166(10):1092–1097. ${phqOwners}`,
    translation:
      '中文题目和选项与《中国健康老年人标准》（WS/T 802—2022）附录所载一致，引自公开抄录，并与另外两份公开问卷比对过。权利方的中文版文件还没有取得，题目没有由专业人员与它逐字核对。',
    evidence: [
      {
        what: 'WS/T 802—2022 附录 B.3 的公开抄录；https://www.medsci.cn/guideline/show_article.do?id=d75941c002e83570',
        on: '2026-11-25',
      },
    ],
    normSample: '分段来自美国基层医疗门诊的就诊者，不是中国社区居民的常模。',
    review: null,
  },
})
