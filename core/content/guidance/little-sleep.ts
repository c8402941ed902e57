import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { sleepHours, sleepToddler } from './sources/little-ones'

export const littleSleep: GuidanceCard = {
  id: 'g14',
  title: '哄睡两小时',
  summary: '孩子认顺序，不认钟。天天一样，慢慢就睡了。',
  months: { from: 6, to: 47 },
  worry: 'sleep-food',
  topic: 'sleep-and-body',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '九点关灯，十点还在要水、要故事、要再抱一次。你先睡着了，他在你身上爬。' },
    { kind: 'meaning', text: '每晚的事不一样，他就要试到最后一样为止。白天睡太晚，睡前看了屏幕，也会让他精神。' },
    { kind: 'say', text: '“故事讲完了，接下来是睡觉。我在外面，过五分钟来看你。”说了就真的来。' },
    {
      kind: 'week',
      steps: [
        '定一个顺序，天天一样：洗澡、刷牙、关大灯、一个故事、亲一下。',
        '睡前一小时不看屏幕，傍晚以后不再补觉。',
        '睡得太晚的，每晚提前十五分钟，一点点挪。',
      ],
    },
    { kind: 'avoid', text: '“再不睡，大灰狼来了。”' },
    {
      kind: 'seek',
      text: '一到两岁，连午觉一天大约要睡十一到十四个小时，三到五岁十到十三个。打鼾很响、睡着时憋气、夜里总惊叫坐起，或者调了三四周还是天天睡不够，去儿科或妇幼保健院。',
    },
  ],
  sources: [sleepToddler, sleepHours],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
