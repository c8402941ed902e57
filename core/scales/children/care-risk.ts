import { defineScale } from '#core/domain/assessment/define'
import type { Item } from '#core/domain/assessment/scale'
import { earlyYearsGuide } from './passports'

const atOnce = { critical: { atLeast: 1 } } as const

/** Word for word from the guide's body. Two answers lead to help at once: what may hurt a child, and what weighs on whoever cares. */
const items: readonly [Item, ...Item[]] = [
  { id: 'cr-1', group: 'doing', stem: '养育人是否很少恰当及时回应婴幼儿的声音和口头表达' },
  { id: 'cr-2', group: 'doing', stem: '养育人是否很少与婴幼儿说话、逗笑、讲故事或玩耍' },
  { id: 'cr-3', group: 'doing', stem: '父亲母亲是否很少参与照护，或者养育人是否频繁更换' },
  { id: 'cr-4', group: 'doing', stem: '家庭成员是否养育原则不一致，是否存在养育冲突' },
  {
    id: 'cr-5',
    group: 'doing',
    stem: '养育人是否很少采用拥抱依偎、表扬鼓励的方式表达对婴幼儿的爱，是否经常对婴幼儿发脾气或使用暴力',
    ...atOnce,
  },
  { id: 'cr-6', group: 'home', stem: '家庭中适合婴幼儿的玩具和图书是否很少或没有' },
  { id: 'cr-7', group: 'home', stem: '是否给婴幼儿使用视屏类电子产品，2岁以上是否超过1小时' },
  { id: 'cr-8', group: 'home', stem: '养育人是否很少带婴幼儿接触大自然，很少带孩子与同龄人玩耍' },
  {
    id: 'cr-9',
    group: 'home',
    stem: '养育人是否很少获得家庭成员、亲戚、朋友等在情感、经济和照顾孩子方面的支持',
  },
  { id: 'cr-10', group: 'home', stem: '家庭是否遭遇经济困难、夫妻离异、家人重病等不幸事件' },
  {
    id: 'cr-11',
    group: 'carer',
    stem: '婴幼儿养育人是否经常出现情绪低落、哭泣、过度担心或焦虑的情况',
    ...atOnce,
  },
]

/**
 * 3岁以下婴幼儿养育风险评价. Staff ask it one to one; that somebody answers alone on a phone is our adaptation. The printed
 * table has fewer questions an age and was not read. No sum: any one calls for advice and for a second look in one to two months.
 */
export const careRisk = defineScale({
  id: 'care-risk',
  version: 1,
  title: '3岁以下婴幼儿养育风险评价',
  englishTitle: 'Caregiving-risk questions under three, early years guide',
  abbreviation: '养育风险评价',
  plainTitle: '带孩子的这一个月',
  about: '和你聊聊这一个月带孩子的事，也问问你自己累不累。没有分数，不评判谁。',
  minutes: 3,
  respondents: ['guardian'],
  ages: { unit: 'months', from: 1, until: 35 },
  timeFrame: { days: 30, words: '过去一个月' },
  lead: '了解养育人过去1个月内的养育行为、家庭的养育环境和养育人心理健康状况',
  parameters: [],
  options: [
    { value: 1, label: '是，是这样' },
    { value: 0, label: '否，不是这样' },
  ],
  groups: [
    { id: 'doing', title: '养育行为' },
    { id: 'home', title: '养育环境' },
    { id: 'carer', title: '养育人心理健康' },
  ],
  items,
  scores: [],
  bandSets: [],
  patterns: [
    {
      id: 'risks',
      source: '婴幼儿早期发展服务指南（试行），国卫办妇幼函〔2024〕467号',
      levels: [
        {
          id: 'some',
          when: { any: items.map(({ id }) => ({ item: id, atLeast: 1 })) },
          headline: '有些地方，可以请人一起想办法',
          meaning:
            '带孩子累，有这样的时候，不是谁的错。指南的做法是，请儿童保健的医生按你家的情况给些建议，一到两个月以后再看一次。它不是诊断，也不给谁打分。',
          nextStep: 'talk',
        },
      ],
      otherwise: {
        id: 'none',
        headline: '这一个月，问到的这些都还好',
        meaning: '指南里说，这样就继续保持。它只问了这几样，不是诊断。哪天累了、心里难受了，随时可以找人说说。',
        nextStep: 'read',
      },
    },
  ],
  shows: { pattern: 'risks' },
  direction: 'higher-is-heavier',
  retestAfterDays: 30,
  passport: earlyYearsGuide,
})
