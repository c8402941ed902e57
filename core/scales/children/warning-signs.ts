import type { Condition } from '#core/domain/assessment/condition'
import { defineScale } from '#core/domain/assessment/define'
import { ageGroups } from './age-groups'
import { warningSignForm } from './passports'
import { warningSignAges, warningSignItems } from './warning-sign-items'

const ticked = (id: string): Condition => ({ item: id, atLeast: 1 })

/**
 * 儿童心理行为发育问题预警征象筛查表: eleven ages of four signs, and at every age the question about what was lost. No sum:
 * any one sign calls for the second look, and what was lost calls for it whatever the age.
 */
export const warningSigns = defineScale({
  id: 'warning-signs',
  version: 1,
  title: '儿童心理行为发育问题预警征象筛查表',
  englishTitle: "Warning Sign checklist for Children's Psycho-behavioural Development",
  abbreviation: '预警征象',
  plainTitle: '这个年龄要留意的几件事',
  about: '按孩子现在的年龄，看四件事和一个问题，一两分钟。没有分数。',
  minutes: 1,
  respondents: ['guardian'],
  ages: { unit: 'months', from: 3, until: 83 },
  timeFrame: { days: null, words: '孩子现在' },
  lead: '检查有无相应月龄的预警征象，发现相应情况在“□”内打“√”。',
  parameters: ['age'],
  options: [],
  groups: ageGroups(warningSignAges, { yearly: true }),
  items: warningSignItems,
  scores: [],
  bandSets: [],
  patterns: [
    {
      id: 'signs',
      source: '国卫办妇幼发〔2022〕12号 三（二）1（3）及附件1注',
      levels: [
        {
          id: 'lost',
          when: ticked('ws-regress'),
          headline: '请尽快带孩子去复查',
          meaning:
            '最后那个问题你答了“是”。不管孩子多大，国家的规范都建议尽快转诊，到县级妇幼保健机构复筛。复筛就是请专业的人再仔细看一次。这次的回答不是诊断。早一点去，早一点有办法。',
          nextStep: 'doctor',
        },
        {
          id: 'some',
          when: { any: warningSignItems.map(({ id }) => ticked(id)) },
          headline: '有要留意的地方，请带孩子去复查',
          meaning:
            '规范里说，这个年龄的几条里，有任何一条是这样，就“提示有发育偏异的可能”。意思是：值得请专业的人再看一次。它不是诊断。请尽快带孩子到县级妇幼保健机构复筛，不用等到下一次体检。',
          nextStep: 'doctor',
        },
      ],
      otherwise: {
        id: 'none',
        headline: '这几条，孩子都没有',
        meaning:
          '这次没有看到要留意的地方。它只看这几条，不是诊断，也不能保证什么。照常按时带孩子去做儿童保健，到了下一个年龄再看一次。你自己不放心，随时可以去问医生。',
        nextStep: 'read',
      },
    },
  ],
  shows: { pattern: 'signs' },
  direction: 'higher-is-heavier',
  retestAfterDays: null,
  passport: warningSignForm,
})
