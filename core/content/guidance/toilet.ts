import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { toiletBradford, toiletVisitor } from './sources/little-ones'

export const toilet: GuidanceCard = {
  id: 'g13',
  title: '尿在窗帘后头',
  summary: '等他准备好，再教；湿了平平常常换掉。',
  months: { from: 18, to: 47 },
  worry: 'sleep-food',
  topic: 'parenting',
  signs: ['ws-30m-3'],
  urgent: false,
  parts: [
    { kind: 'scene', text: '隔壁孩子两岁就不用尿不湿了。你家这个，问他“要尿吗”，摇头，一转身，尿在窗帘后头。' },
    {
      kind: 'meaning',
      text: '会不会上厕所，要等身子和心思都准备好，多数孩子在一岁半到三岁之间，早几个月、晚几个月都不算什么。家里正搬家、添弟妹的时候，先缓一缓。',
    },
    {
      kind: 'week',
      steps: [
        '看他能不能一两个小时不湿、湿了知不知道，有了再开始。',
        '小马桶摆在看得见的地方，起床后、饭后坐一坐，坐了就夸，有没有都行。',
        '尿湿了平平常常换掉，让他自己把湿裤子放进盆里。',
      ],
    },
    { kind: 'avoid', text: '“羞不羞”“再尿裤子不要你了”。' },
    { kind: 'say', text: '“想尿了，就来叫我。”' },
    {
      kind: 'seek',
      text: '两岁半以后还不会用任何办法告诉人，或者小便疼，大便几天一次又硬，去儿科或妇幼保健院。会了一阵忽然又常尿裤子，先想想家里最近的变化，两周不好也去问。',
    },
  ],
  sources: [toiletBradford, toiletVisitor],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
