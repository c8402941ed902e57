import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { breakUpGuide, thinkingSeparation } from './sources/family'
import { minorsLaw } from './sources/state'

export const divorce: GuidanceCard = {
  id: 'g51',
  title: '爸爸的拖鞋不在门口了',
  summary: '不是你的错；我们还都是你的爸妈；明天谁来接。',
  months: { from: 24, to: 215 },
  worry: 'family',
  topic: 'partnership',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '鞋柜空了一格。五岁的那个问：“爸爸出差要多久？”十三岁的那个，什么都没问。' },
    {
      kind: 'meaning',
      text: '小的常以为是自己不乖，把爸爸气走的；大的会装作没事，或者忙着照顾你。他们最想知道的是，接下来的日子什么样。',
    },
    { kind: 'say', text: '“爸爸妈妈不住在一起了，这是大人的事，不怪你，你也改变不了。我们都还爱你。”' },
    {
      kind: 'week',
      steps: [
        '两个人商量好同一套话，能一起说就一起说；家里有人动手的，别勉强一起，先问 12338。',
        '把日子画出来：哪几天在谁家，哪天换，贴两份。',
        '吵架、钱、谁对谁错，不在孩子面前说，也不让他传话。',
      ],
    },
    { kind: 'avoid', text: '“你跟谁”“你爸不要我们了”。' },
    {
      kind: 'seek',
      text: '两三个月了，还常做噩梦、尿床、打人、成绩掉，或者大的那个越来越像个小大人，约咨询师。见面、抚养谈不拢，问妇联 12338 或法律援助，别让孩子站在中间。',
    },
  ],
  sources: [breakUpGuide, thinkingSeparation, minorsLaw],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
