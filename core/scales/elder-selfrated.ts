import { defineScale } from '#core/domain/assessment/define'
import { ofCheckUp } from './state-form'

/** 老年人健康状态自我评估: one line of the check-up form, without a score; only the label is printed, no spoken question. */
export const elderSelfrated = defineScale({
  ...ofCheckUp,
  id: 'elder-selfrated',
  title: '老年人健康状态自我评估',
  englishTitle: 'Self-rated health of the national basic public health services',
  abbreviation: '健康自我评估',
  plainTitle: '老年人觉得自己身体怎样',
  about: '老年人每年健康体检里，请老人自己说说身体怎样的那一项。',
  minutes: 1,
  respondents: ['self', 'staff'],
  lead: '老年人健康体检表里的一项，选最贴近的一个：',
  options: [
    { value: 1, label: '满意' },
    { value: 2, label: '基本满意' },
    { value: 3, label: '说不清楚' },
    { value: 4, label: '不太满意' },
    { value: 5, label: '不满意' },
  ],
  items: [{ id: 'sr-1', stem: '老年人健康状态自我评估' }],
  scores: [],
  bandSets: [],
  patterns: [
    {
      id: 'said',
      source: '《国家基本公共卫生服务规范（第三版）》健康体检表；表里没有分数，文字由本项目编写',
      levels: [
        {
          id: 'worried',
          when: { item: 'sr-1', atLeast: 4 },
          headline: '对自己的身体不太满意',
          meaning:
            '这是自己的感觉，不是诊断。把不满意的地方记下来，下次体检或去社区卫生服务中心时说给医生听。心里放不下的话，也可以约人聊聊。',
          nextStep: 'talk',
        },
        {
          id: 'unsure',
          when: { item: 'sr-1', atLeast: 3 },
          headline: '一时说不清楚，也没关系',
          meaning: '这是自己的感觉，不是诊断。可以想一想是哪里拿不准，下次体检时问问医生。',
          nextStep: 'read',
        },
      ],
      otherwise: {
        id: 'content',
        headline: '对自己的身体还算满意',
        meaning: '这是自己的感觉，不是诊断。每年的健康体检还是要去，有不舒服也不用等到体检。',
        nextStep: 'read',
      },
    },
  ],
  shows: { pattern: 'said' },
})
