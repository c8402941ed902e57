import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { todayNotAlone } from '../today-not-alone'
import { datingHhs, datingSandwell } from './sources/teenagers'

export const firstLove: GuidanceCard = {
  id: 'g55',
  title: '她在本子上写了一个名字',
  summary: '要教的不是“不许”，是怎样喜欢人、怎样说不。',
  months: { from: 144, to: 215 },
  worry: 'body',
  topic: 'youth',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '你收拾书桌时看到的，一页，全是同一个名字，最后一个用力划掉了。' },
    {
      kind: 'meaning',
      text: '喜欢一个人，是这个年纪该来的功课，不是学坏。一骂，门就关上了，以后出了事他也不会来找你。',
    },
    { kind: 'avoid', text: '“这么小懂什么”“影响学习我打断你的腿”；偷看了聊天拿来当证据。' },
    {
      kind: 'week',
      steps: [
        '先不揭，不审，找个走路的时候，说说你自己的第一次喜欢。',
        '说清家里的线：几点回家，在哪儿见面，身体的界限，照片不拍不传。',
        '分了手，陪他吃，陪他坐，别说“早就说过”。',
      ],
    },
    { kind: 'say', text: '“有一个人让你这样想着，挺好的，也挺折磨人吧。”' },
    {
      kind: 'seek',
      text: `对方打他、管着不让见朋友、要照片要钱、逼着做不愿意的事，这不是喜欢：告诉他不怪他，报 110，留好记录，受了伤、担心身体，去医院。分手后说不想活：${todayNotAlone.child}`,
    },
  ],
  sources: [datingHhs, datingSandwell],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
