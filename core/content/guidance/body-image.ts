import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { bodyAap, bodyWomen } from './sources/teenagers'

export const bodyImage: GuidanceCard = {
  id: 'g56',
  title: '她只吃了三口',
  summary: '一句“胖了”，能记好几年。',
  months: { from: 108, to: 215 },
  worry: 'body',
  topic: 'youth',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '“妈，我不饿。”体重秤摆在床底，一天称四回。从前最爱的糖醋排骨，她一块一块数着热量。' },
    {
      kind: 'meaning',
      text: '这个年纪，镜子和手机天天说她不够好。少吃、吐、猛练，起先只想瘦一点，后来停不下来，吃亏的是身子。男孩也会。',
    },
    { kind: 'avoid', text: '“不吃就瘦死你”“再吃就没人要了”。' },
    {
      kind: 'week',
      steps: [
        '全家停三样：不说谁胖谁瘦，不劝谁节食，也不拿自己的肚子开玩笑。',
        '每天至少一顿一起吃，聊别的。',
        '夸她做的事、她的眼光、她对朋友的好，不夸瘦。',
      ],
    },
    { kind: 'say', text: '“我注意到你最近吃得少，总去称。我不是要你吃，是担心你难受。”' },
    {
      kind: 'seek',
      text: '一两个月瘦了很多，来月经的停了，饭后总去厕所，头晕、怕冷、手脚发凉，这周就去医院的儿科或心理门诊，先查身子，别等她自己说“我病了”。晕倒、心慌、几天不吃，当天去急诊。',
    },
  ],
  sources: [bodyAap, bodyWomen],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
