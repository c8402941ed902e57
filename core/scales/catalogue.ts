import type { Scale } from '#core/domain/assessment/scale'

/** What somebody comes with, never a name of an illness. In the order of the list. */
export const concerns = ['mood', 'worry', 'wellbeing', 'daily-life', 'memory'] as const
export type Concern = (typeof concerns)[number]

/** What a list shows of a published scale: nothing of its questions, so that the first screen need not load them. */
export interface CatalogueEntry
  extends Pick<Scale, 'id' | 'version' | 'plainTitle' | 'about' | 'minutes' | 'ages' | 'respondents'> {
  readonly questions: number
  readonly concern: Concern
}

/** The newest version of each, as its definition says; `tests/scales/catalogue.test.ts` holds the two together. */
export const catalogue: readonly CatalogueEntry[] = [
  {
    id: 'phq9',
    version: 2,
    plainTitle: '最近两周的心情',
    about: '问的是过去两周里几种常见的困扰出现得多不多，帮你看看自己最近过得怎么样。',
    minutes: 3,
    ages: { unit: 'years', from: 18, until: null },
    respondents: ['self'],
    questions: 9,
    concern: 'mood',
  },
  {
    id: 'phq2',
    version: 1,
    plainTitle: '心情，两个问题',
    about: '问的是过去两周的兴致和心情，很短。想看得细一点，可以接着做长一点的那份。',
    minutes: 1,
    ages: { unit: 'years', from: 18, until: null },
    respondents: ['self'],
    questions: 2,
    concern: 'mood',
  },
  {
    id: 'gad7',
    version: 1,
    plainTitle: '最近两周的担心和紧张',
    about: '问的是过去两周里担心、紧张、坐不住这些情况出现得多不多。',
    minutes: 2,
    ages: { unit: 'years', from: 18, until: null },
    respondents: ['self'],
    questions: 7,
    concern: 'worry',
  },
  {
    id: 'gad2',
    version: 1,
    plainTitle: '担心，两个问题',
    about: '问的是过去两周的紧张和担心，很短。想看得细一点，可以接着做长一点的那份。',
    minutes: 1,
    ages: { unit: 'years', from: 18, until: null },
    respondents: ['self'],
    questions: 2,
    concern: 'worry',
  },
  {
    id: 'who5',
    version: 1,
    plainTitle: '过得好不好，五句话',
    about: '五句关于快乐、放松和精力的话，看看过去两星期有多少时候是这样。',
    minutes: 1,
    ages: { unit: 'years', from: 18, until: null },
    respondents: ['self'],
    questions: 5,
    concern: 'wellbeing',
  },
  {
    id: 'elder-mood-coarse',
    version: 1,
    plainTitle: '老年人的心情，一个问题',
    about: '老年人每年健康体检里问心情的那一个问题。',
    minutes: 1,
    ages: { unit: 'years', from: 65, until: null },
    respondents: ['self', 'staff'],
    questions: 1,
    concern: 'mood',
  },
  {
    id: 'elder-selfrated',
    version: 1,
    plainTitle: '老年人觉得自己身体怎样',
    about: '老年人每年健康体检里，请老人自己说说身体怎样的那一项。',
    minutes: 1,
    ages: { unit: 'years', from: 65, until: null },
    respondents: ['self', 'staff'],
    questions: 1,
    concern: 'daily-life',
  },
  {
    id: 'elder-selfcare',
    version: 1,
    plainTitle: '老年人日常起居能不能自己来',
    about: '吃饭、梳洗、穿衣、上厕所、走动，看看哪些能自己来，哪些要人帮一把。',
    minutes: 3,
    ages: { unit: 'years', from: 65, until: null },
    respondents: ['self', 'family', 'staff'],
    questions: 5,
    concern: 'daily-life',
  },
  {
    id: 'elder-cog-coarse',
    version: 1,
    plainTitle: '陪老人记三样东西',
    about: '由家人或工作人员念，老人复述三样东西的名字。不能自己给自己做。',
    minutes: 3,
    ages: { unit: 'years', from: 65, until: null },
    respondents: ['staff', 'family'],
    questions: 2,
    concern: 'memory',
  },
  {
    id: 'ad-early-signs',
    version: 1,
    plainTitle: '记性和平常做事的变化',
    about: '家里的老人最近有没有这些变化，一条条看一看。没有分数。',
    minutes: 2,
    ages: { unit: 'years', from: 60, until: null },
    respondents: ['self', 'family', 'staff'],
    questions: 6,
    concern: 'memory',
  },
]
