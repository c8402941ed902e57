import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { silentAtSchool, slowToWarm, slowToWarmHow } from './sources/little-ones'

export const slowToWarmUp: GuidanceCard = {
  id: 'g21',
  title: '躲在你腿后面的那个',
  summary: '先看，再动。这是脾性，不是毛病。',
  months: { from: 18, to: 143 },
  worry: 'others',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    {
      kind: 'scene',
      text: '生日会上，别的孩子一窝蜂去抢气球，他站在门边，攥着你的衣角，看了四十分钟。刚放松一点，散场了。',
    },
    {
      kind: 'meaning',
      text: '有些孩子天生要先看、再动，生人、生地方都要多花时间。被推一把，往往缩得更久；有人陪着慢慢来，他们也会玩得很好，还常常看得仔细、交得长久。',
    },
    {
      kind: 'week',
      steps: [
        '早到十分钟，人少的时候先熟悉地方。',
        '先约一个小朋友到家里，玩他拿手的，再到人多的场合。',
        '提前在家演一遍：进门说什么，不想说的时候怎么办，挥挥手也算打招呼。',
      ],
    },
    { kind: 'avoid', text: '“叫人呀”“这孩子就是胆小”。当着他说多了，他就照着做了。' },
    { kind: 'say', text: '“你可以先看看，想去的时候告诉我。”' },
    {
      kind: 'seek',
      text: '刚入园、刚开学的头一个月不算，再过一个月，在学校里还是一句话也不说，在家却有说有笑；或者因为怕，什么都不肯去，去妇幼保健院，或约一位咨询师。',
    },
  ],
  sources: [slowToWarm, slowToWarmHow, silentAtSchool],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
