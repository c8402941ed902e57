import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { goodbyes, goodbyesHabit } from './sources/little-ones'

export const separation: GuidanceCard = {
  id: 'g19',
  title: '上个厕所他都要哭',
  summary: '黏，是认准了你。走开说一声，回来也说一声。',
  months: { from: 8, to: 35 },
  worry: 'feelings',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '你一起身，他就抱住你的腿。厕所门关着，外面有一只小手从门缝里伸进来。' },
    {
      kind: 'meaning',
      text: '快一岁的时候，他知道你走了还在别处，可还不知道你会回来。一天几个小时，对他像没有头。半岁到三岁都常见，以后会慢慢松。',
    },
    { kind: 'say', text: '“妈妈去倒水，数到十就回来。”' },
    { kind: 'avoid', text: '“再哭妈妈不要你了”“没出息”。' },
    {
      kind: 'week',
      steps: [
        '玩“没了——在这儿”，把布蒙上又拿开，从一秒玩到十秒。',
        '每次走开都说一声，再短也说，回来也说，不偷偷溜。',
        '让另一个亲近的人，每天单独陪他一段固定的时间。',
      ],
    },
    {
      kind: 'seek',
      text: '快三岁了，在熟人身边也一刻离不开，吃不下、睡不好，过了一两个月不见松，找儿童保健医生，或约咨询师聊聊。你累了，先让自己被替一会儿。',
    },
  ],
  sources: [goodbyes, goodbyesHabit],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
