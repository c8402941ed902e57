import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { takingAllChildrens, takingMinnesota } from './sources/school-age'

export const takingMoney: GuidanceCard = {
  id: 'g36',
  title: '钱包里少了五十块',
  summary: '先弄清他拿去做什么，比打一顿要紧。',
  months: { from: 72, to: 191 },
  worry: 'temper',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '你数了两遍。他的书包里有三盒卡片，说是同学送的。' },
    {
      kind: 'meaning',
      text: '小的看见就想要，还管不住手；大一点，有的想请客、想合群，有的是被人逼着交钱，也有的是想让家里看他一眼。',
    },
    { kind: 'avoid', text: '“小偷。”也别当着亲戚讲。' },
    {
      kind: 'week',
      steps: [
        '等自己的气过去，单独说，先说你知道的事，不审。',
        '能退的退，退不了的，用零花钱和家务慢慢还，账写在纸上。',
        '定一份零花钱，多少、哪天给、他自己管；家里的钱收好。',
      ],
    },
    { kind: 'say', text: '“我知道钱是你拿的。我不会打你。告诉我，那会儿你想用它做什么？”' },
    {
      kind: 'seek',
      text: '有人逼他要钱，当天找班主任和学校，情况重就打 110。一而再，或者拿别人家、店里的东西，约学校心理老师或咨询师，一起想办法。',
    },
  ],
  sources: [takingAllChildrens, takingMinnesota],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
