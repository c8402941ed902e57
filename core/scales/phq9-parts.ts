import type { Band, BandSet, Item, Option, Pattern, Scale } from '#core/domain/assessment/scale'
import { itemsOf } from './terms'

/**
 * What versions 1 and 2 share; read 2026-11-22.
 *
 * - Scoring: nine items 0 to 3, plain sum 0 to 27, core items 1 and 2 (Kroenke, Spitzer, Williams 2001). LOINC panel 44249-1,
 *   items in the order below, total 44261-6 (HL7 us-behavioral-health-profiles; LHNCBC lforms).
 * - Band cut-offs 0 5 10 15 20: the same paper. The paper's names for the bands are clinical; headlines and meanings
 *   here are ours, plain, and say nothing the instrument cannot say. The screening cut-off 10 is the third band.
 *   A Chinese community cut-off of 7 (Shanghai, 2014) is quoted in the literature; it could not be re-read and is not used.
 * - Missing answers: the manual's tradition of filling up to two with the mean is not followed; all nine are asked for,
 *   and the ninth is never guessed.
 * - The functional question that often follows ("how difficult…") is left out: no Chinese wording of it was sourced.
 * - The algorithm (camcops phq9.py is_mds, is_ods): symptoms count at "more than half the days", the ninth at "several days".
 * - Known traps: HL7's own example stores 13 for answers that sum to 10; several Chinese pages carry invented items.
 */
export const phqOptions: readonly Option[] = [
  { value: 0, label: '完全不会', loinc: 'LA6568-5' },
  { value: 1, label: '好几天', loinc: 'LA6569-3' },
  { value: 2, label: '一半以上的天数', loinc: 'LA6570-1' },
  { value: 3, label: '几乎每天', loinc: 'LA6571-9' },
]

export const phq9Loinc: readonly string[] = [
  '44250-9',
  '44255-8',
  '44259-0',
  '44254-1',
  '44251-7',
  '44258-2',
  '44252-5',
  '44253-3',
  '44260-8',
]

export const phq9Scores: Scale['scores'] = [
  {
    id: 'total',
    title: '总分',
    role: 'total',
    rule: { kind: 'sum', of: itemsOf('phq9', 1, 9), missing: { rule: 'none' } },
    loinc: '44261-6',
  },
]

const bands: readonly [Band, ...Band[]] = [
  {
    id: 'calm',
    from: 0,
    headline: '这两周，这些困扰不多',
    meaning:
      '这次回答提示，过去两周里这些情况很少出现。它只看这两周，不是诊断，也说不出原因。如果其中哪一题让你难受，总分再低也值得找人说一说。',
    nextStep: 'read',
  },
  {
    id: 'some',
    from: 5,
    headline: '这两周，有一些困扰',
    meaning:
      '这次回答提示，过去两周里有些情况时不时出现。这在累的时候、遇到事情的时候并不少见。它不是诊断。照顾好睡觉、吃饭和走动，两周以后可以再看一次；不想等，也可以随时找人聊聊。',
    nextStep: 'retest',
  },
  {
    id: 'noticeable',
    from: 10,
    headline: '这两周，困扰比较多，值得找人聊聊',
    meaning:
      '这次回答提示，过去两周里这些情况出现得比较多，可能已经影响到你的日子。它不是诊断，也说不出原因，但值得和专业的人当面谈一谈。',
    nextStep: 'talk',
  },
  {
    id: 'heavy',
    from: 15,
    headline: '这两周，你承受了不少',
    meaning:
      '这次回答提示，过去两周里很多情况经常出现，一个人扛着会很累。它不是诊断。建议这几天就找专业的人谈谈，也可以去医院的心理门诊看看，请一位信任的人陪你去也很好。',
    nextStep: 'talk-soon',
  },
  {
    id: 'very-heavy',
    from: 20,
    headline: '这两周，你过得很不容易',
    meaning:
      '这次回答提示，过去两周里这些情况几乎天天都在。它不是诊断，但请认真对待自己的难受：今天就告诉一位信任的人，尽快去医院的心理门诊看看。在那之前，尽量让身边有人。',
    nextStep: 'talk-soon',
  },
]

export const phq9BandSets: readonly [BandSet, ...BandSet[]] = [
  {
    id: 'kroenke-2001',
    score: 'total',
    source: 'Kroenke K, Spitzer RL, Williams JBW. J Gen Intern Med. 2001;16(9):606–613.',
    evidence: 'read',
    bands,
  },
]

const atLeastHalf = (number: number) => ({ item: `phq9-${number}`, atLeast: number === 9 ? 1 : 2 })
const all = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(atLeastHalf)
const core = { any: [atLeastHalf(1), atLeastHalf(2)] }

/** For whoever reads a result with the person; its levels are never shown by themselves. */
export const phq9Patterns: readonly Pattern[] = [
  {
    id: 'algorithm',
    source: 'Spitzer 1999, as in CamCOPS phq9.py',
    levels: [
      {
        id: 'five-or-more',
        when: { all: [core, { count: all, atLeast: 5 }] },
        headline: '有五种以上的困扰占了一半以上的日子',
        meaning:
          '这次回答里，五种以上的困扰在一半以上的日子里出现，其中有前两题。它不是诊断，值得和专业的人当面谈一谈。',
        nextStep: 'talk',
      },
      {
        id: 'two-to-four',
        when: { all: [core, { count: all, atLeast: 2 }] },
        headline: '有几种困扰占了一半以上的日子',
        meaning: '这次回答里，有两到四种困扰在一半以上的日子里出现，其中有前两题。它不是诊断，想谈一谈的话，随时可以。',
        nextStep: 'talk',
      },
    ],
    otherwise: {
      id: 'fewer',
      headline: '占了一半以上日子的困扰不多',
      meaning: '这次回答里，在一半以上的日子里出现的困扰不到两种，或者前两题都不在里面。它不是诊断。',
      nextStep: 'read',
    },
  },
]

export const phqOwners =
  'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc.'

export const phq9Citation = `Kroenke K, Spitzer RL, Williams JBW. The PHQ-9: validity of a brief depression severity measure. J Gen Intern Med. 2001;16(9):606–613. ${phqOwners}`

/** The owners' statement on all PHQ and GAD screeners and their translations. */
export const phqLicence = {
  licence: {
    summary: '可免费使用，复制、翻译、展示和分发均无需另行许可。',
    words: 'No permission required to reproduce, translate, display or distribute.',
    readAt:
      'phqscreeners.com 的声明，见于 omspace2u.com/psychological-test/depression-scale 上的署名行，并转引自 CamCOPS 项目文档 docs/source/tasks/phq9.rst（其读取日期 2012-09-04）。',
  },
  territory: '声明没有限定地区。',
  electronicUse: { allowed: true, words: 'display or distribute：在屏幕上展示和分发包括在内。' },
} as const

/** The nine in their order; an answer above 0 to the ninth calls for support at once. */
export function phq9Items(stems: readonly string[]): [Item, ...Item[]] {
  const [first = '', ...others] = stems
  const item = (stem: string, at: number): Item => ({
    id: `phq9-${at + 1}`,
    stem,
    loinc: phq9Loinc[at] ?? '',
    ...(at === 8 ? { critical: { atLeast: 1 } } : {}),
  })
  return [item(first, 0), ...others.map((stem, at) => item(stem, at + 1))]
}
