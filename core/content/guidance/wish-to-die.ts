import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { todayNotAlone } from '../today-not-alone'
import { lifeAap, lifeUcla } from './sources/teenagers'

export const wishToDie: GuidanceCard = {
  id: 'g60',
  title: '他说：我不在了你们会轻松点',
  summary: '今天就当真。一步也别离开，打 12356。',
  months: { from: 72, to: 215 },
  worry: 'safety',
  topic: 'youth',
  signs: [],
  urgent: true,
  parts: [
    {
      kind: 'help',
      text: `${todayNotAlone.child}收好药、农药、刀、绳，锁好窗。`,
    },
    {
      kind: 'scene',
      text: '碗筷的声音里，他忽然说：“我要是不在了，你们会轻松点吧。”桌上静了一下，有人说：“小孩子别瞎讲。”',
    },
    {
      kind: 'say',
      text: '“你是不是想过死？”问一句，等他答。他说是，再问一句：“想过怎么做吗？”听完说：“谢谢你告诉我。我陪着你。”',
    },
    { kind: 'avoid', text: '“别说傻话”“你才多大”“你死了我怎么办”；也别答应替他保密。' },
    {
      kind: 'meaning',
      text: '说出来，是还想有人听见。还没上中学的孩子也会这样想，未必懂死是什么，难受是真的。问，不会把念头放进他心里。',
    },
    {
      kind: 'week',
      steps: [
        '今晚有人陪他睡，这几天不上学也行。',
        '他说想过办法、定过日子、写过东西，今天就去医院急诊或精神科，别等周一。',
        '告诉学校一个能管事的人，请他们也看住；过后每天问一句“今天怎么样”。',
      ],
    },
    {
      kind: 'seek',
      text: '医院的急诊、精神科、心理门诊都可以；他自己也能打 12355、12356。好一点了也要接着去，头几周最要当心。你怕得发抖，也打 12356，让别的大人来换你。',
    },
  ],
  sources: [lifeAap, lifeUcla],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
