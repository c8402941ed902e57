import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { fussyFacts, fussyNhs } from './sources/little-ones'

export const feeding: GuidanceCard = {
  id: 'g15',
  title: '一顿饭喂一个钟头',
  summary: '大人管端什么，孩子管吃多少。',
  months: { from: 12, to: 71 },
  worry: 'sleep-food',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '你举着勺子扮飞机，动画片开着，他张一下嘴。一口饭含到凉。' },
    {
      kind: 'meaning',
      text: '一岁半前后，许多孩子会忽然挑起来，怕没见过的东西，吃多吃少一天一个样。长个子、有精神，多半就是够了。越盯着碗，他越不吃。',
    },
    { kind: 'avoid', text: '“吃完这口给糖”“你看弟弟吃得多好”。' },
    {
      kind: 'week',
      steps: [
        '三餐两点定好时辰，一家人同桌，不开屏幕；他那份少放盐，切小切软，坐着吃，有人看。',
        '端什么上桌大人定，吃不吃、吃多少由他；二三十分钟收碗，不追。',
        '新菜只放一小块，旁边配他爱吃的；见过十来回还不吃，再换。',
      ],
    },
    { kind: 'say', text: '“饱了就放下勺子，下一顿再吃。”' },
    {
      kind: 'seek',
      text: '体重不长或往下掉，来来回回只吃那几样，常呛、常吐、吞咽费劲，去儿科或妇幼保健院查一查生长曲线。饭桌上已经天天哭的，也去问，不必等到瘦了。',
    },
  ],
  sources: [fussyNhs, fussyFacts],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
