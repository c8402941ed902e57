import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { todayNotAlone } from '../today-not-alone'
import { marksNspcc } from './sources/school-age'
import { teenTalk } from './sources/state'

export const marks: GuidanceCard = {
  id: 'g41',
  title: '卷子折成了很小的一块',
  summary: '他怕的不一定是分，是你看见分以后的脸。',
  months: { from: 72, to: 215 },
  worry: 'school',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '七十三分。他把卷子折到火柴盒那么大，夹在字典里。你是收拾桌子时看见的。' },
    { kind: 'meaning', text: '分数说的是这几周哪里没学会，说不了他将来怎么样，更说不了他值不值得喜欢。' },
    { kind: 'avoid', text: '“花了那么多钱就考这点”“人家怎么考的”“还有那一分呢”。' },
    {
      kind: 'week',
      steps: [
        '看到分，先不评，饭照吃，等他肯说了再谈。',
        '一起把错的分成三堆：不会的，会了做错的，没看懂题的，只挑一堆管。',
        '考得好也说具体的：“步骤写得清楚”，不只说聪明。',
      ],
    },
    { kind: 'say', text: '“看到这个分，你自己怎么想？要我帮哪一块？”' },
    {
      kind: 'seek',
      text: `每次发卷都吐、发抖、撕卷子，或者成绩在一两个月里忽然掉下来，先想睡觉、朋友、眼睛和家里的事，约班主任和学校心理老师。他说“考不好就不活了”：${todayNotAlone.child}`,
    },
  ],
  sources: [marksNspcc, teenTalk],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
