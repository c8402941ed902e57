import { defineScale } from '#core/domain/assessment/define'
import { ofCheckUp, yesOrNo } from './state-form'
import { itemsAt } from './terms'

/**
 * 老年人情感状态粗筛方法. The form prints two questions joined by "or"; of the second only the positive answer is printed,
 * so the first is asked. A yes leads, on the form, to a longer scale that is not free to be shown here; here to a person.
 */
export const elderMoodCoarse = defineScale({
  ...ofCheckUp,
  id: 'elder-mood-coarse',
  title: '老年人情感状态粗筛方法',
  englishTitle: 'Coarse mood screen of the national basic public health services',
  abbreviation: '情感状态粗筛',
  plainTitle: '老年人的心情，一个问题',
  about: '老年人每年健康体检里问心情的那一个问题。',
  minutes: 1,
  respondents: ['self', 'staff'],
  lead: '老年人健康体检表里的问题：',
  options: yesOrNo,
  items: [{ id: 'mc-1', stem: '你经常感到伤心或抑郁吗' }],
  scores: [
    {
      id: 'total',
      title: '回答',
      role: 'total',
      rule: { kind: 'sum', of: itemsAt('mc', [1]), missing: { rule: 'none' } },
    },
  ],
  bandSets: [
    {
      id: 'check-up',
      score: 'total',
      source: '《国家基本公共卫生服务规范（第三版）》健康体检表填表说明',
      evidence: 'read',
      bands: [
        {
          id: 'no',
          from: 0,
          headline: '这一次，没有常常觉得难过',
          meaning: '只问了一个问题，它不是诊断。哪天心里不好受了，不用等到下一次体检，随时可以找人说说。',
          nextStep: 'read',
        },
        {
          id: 'yes',
          from: 1,
          headline: '常常觉得难过，值得找人说说',
          meaning:
            '只问了一个问题，它不是诊断。按体检的规定，这样回答的人，医生会再仔细问一问。可以约人聊聊，也可以在下次体检或去社区卫生服务中心时告诉医生。',
          nextStep: 'talk',
        },
      ],
    },
  ],
  shows: { score: 'total', number: false },
})
