import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { todayNotAlone } from '../today-not-alone'
import { griefCharity, griefHospice } from './sources/family'

export const grief: GuidanceCard = {
  id: 'g52',
  title: '外婆去哪儿了',
  summary: '用真的词说，说短一点，问了再答。',
  months: { from: 36, to: 215 },
  worry: 'feelings',
  topic: 'youth',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '葬礼那天，大人都在哭，没人跟他说话。晚上他给外婆的碗里盛了饭，问：“她什么时候睡醒？”' },
    {
      kind: 'meaning',
      text: '小孩子多半不懂“再也不回来”，会反反复复问。大的可能不哭，过几天为一件小事大哭一场。“睡着了”“出远门了”是好心，可他会怕睡觉，怕谁出门。',
    },
    {
      kind: 'week',
      steps: [
        '用真的词说：“外婆死了，身体停了，不会再醒了。”',
        '丧事让他选：去不去，做什么，放一朵花也行，有一个大人专门陪着他。',
        '留一件东西、一个日子来想她；吃饭、睡觉、上学照旧。',
      ],
    },
    { kind: 'avoid', text: '“别哭了，外婆看了会难过”“你现在是男子汉了”。' },
    { kind: 'say', text: '“我也很想她，所以我哭了。你可以哭，也可以去玩。”' },
    {
      kind: 'seek',
      text: `两三周吃不下、睡不好，不肯去学校，总怕你也死，或者觉得是自己害的，约咨询师或学校心理老师。小的说想去找外婆，多半是想她：告诉他去不了，见不到了。上学以后说这话，或者一直说，直接问是不是想死。他说是：${todayNotAlone.child}亲人是自己结束生命的，更早一点找人陪。`,
    },
  ],
  sources: [griefCharity, griefHospice],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
