import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { illnessNhs, illnessTell } from './sources/family'

export const illnessInTheFamily: GuidanceCard = {
  id: 'g53',
  title: '妈妈的头发掉了',
  summary: '知道一点，比全不知道踏实。',
  months: { from: 36, to: 215 },
  worry: 'family',
  topic: 'youth',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '你戴着帽子回家，说是“出差”。他从门缝里看见了药，看见了爸爸在阳台上抹脸。' },
    {
      kind: 'meaning',
      text: '孩子闻得出家里不对。没人说，他就自己编，编的往往比真的吓人；小的还会以为病是自己气出来的。',
    },
    {
      kind: 'week',
      steps: [
        '用真的名字说：什么病，在哪儿，医生在做什么，接下来家里哪几样会变。',
        '告诉他三件“不是”：不是你弄的，不会传给你，不用你来治。要是真会传人，照医生说的讲。',
        '每天留一样不变的：睡前故事、周五的面；给他一件能帮的小事，做不做都行。',
      ],
    },
    { kind: 'say', text: '“我现在还不知道会怎么样。知道了，我会告诉你。”' },
    { kind: 'avoid', text: '“没事，小孩子别问”“你听话，妈妈病就好了”。' },
    {
      kind: 'seek',
      text: '他夜里守着不睡、不肯离开、成绩掉，或者一个人扛起家务，托老师多看一眼，约学校心理老师。生病的人和照顾的人自己撑不住，打 12356。',
    },
  ],
  sources: [illnessNhs, illnessTell],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
