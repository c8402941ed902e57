import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { habits, habitsNovant } from './sources/school-age'

export const smallHabits: GuidanceCard = {
  id: 'g45',
  title: '不停地眨眼、清嗓子',
  summary: '看见当没看见，减一样压力。',
  months: { from: 48, to: 155 },
  worry: 'body',
  topic: 'sleep-and-body',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '先是眨眼，眼药水滴了两瓶；后来变成耸肩、吭吭。你说“别眨了”，他眨得更凶。' },
    {
      kind: 'meaning',
      text: '学龄孩子里，一阵一阵地眨眼、耸肩、清嗓子、咬指甲，很多见。紧张、累的时候会多。大半是他自己管不住的，几个月后常常自己淡下去。',
    },
    {
      kind: 'week',
      steps: [
        '全家约好：看见当没看见，也不跟别人讲。',
        '减一样压力：停一个班，早睡半小时，屏幕之间歇歇眼。',
        '咬指甲的，指甲剪短，手边放个捏的；好一阵没咬了，夸一句。',
      ],
    },
    { kind: 'avoid', text: '“再眨一下试试”“丢人”。' },
    { kind: 'say', text: '“你要是觉得难受就跟我说，平时不用管它。”' },
    {
      kind: 'seek',
      text: '几样一起来、声音大得影响上课、疼，或者一年了还有，去儿科或神经内科；先看看眼睛、鼻子也行。忽然很厉害，伴着发烧、走不稳，当天去。',
    },
  ],
  sources: [habits, habitsNovant],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
