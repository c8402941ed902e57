import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { childHealth, teenTalk } from './sources/state'

export const wordsForFeelings: GuidanceCard = {
  id: 'g25',
  title: '他只会说“没什么”',
  summary: '心里堵着，可没有词。先把词教给他。',
  months: { from: 36, to: 119 },
  worry: 'feelings',
  topic: 'parenting',
  signs: ['ws-72m-1'],
  urgent: false,
  parts: [
    { kind: 'scene', text: '放学路上嘴撅着，问怎么了，“没什么”。到家为一根铅笔大哭一场。' },
    { kind: 'meaning', text: '六七岁的孩子，能分清的往往只有高兴和不高兴，剩下的都用脸、用肚子疼、用发火来说。' },
    {
      kind: 'week',
      steps: [
        '你先说自己的：“今天被堵在路上，我有点烦，还有点着急。”一天一句。',
        '画四张脸，高兴、生气、难过、害怕，贴在冰箱上，晚饭时各指一张，说一句为什么。',
        '讲故事时停一停：“他现在心里是什么？”',
      ],
    },
    { kind: 'avoid', text: '“男孩子哭什么”“这有什么好气的”。' },
    { kind: 'say', text: '“是有点委屈，还是有点生气？都不是也行。”' },
    {
      kind: 'seek',
      text: '到了六岁还几乎说不出自己的感受和想法，又常用打、摔来代替；或者连着两周闷闷的，原来爱玩的也不玩了，找学校心理老师，或去妇幼保健院、医院的心理门诊。',
    },
  ],
  sources: [teenTalk, childHealth],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
