import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { bullyingDoer, bullyingOnline } from './sources/school-age'

export const bullyingOthers: GuidanceCard = {
  id: 'g40',
  title: '老师打电话来：你家孩子先动的手',
  summary: '护短和痛打，都让他学不到东西。',
  months: { from: 72, to: 215 },
  worry: 'others',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '你第一句想说的是“不可能”。第二句，是想把他揪过来打一顿。' },
    {
      kind: 'meaning',
      text: '推人、嘲笑、带头不理谁，有的是想在一群人里站住脚，有的是自己也挨过，有的真没想到别人会那么难受。他做的事不对，他这个人还有路走。',
    },
    {
      kind: 'week',
      steps: [
        '先听学校讲，再听他讲，问“然后呢”，不替他找理由。',
        '说清楚：这件事必须停；损坏的赔，该道歉的，想好怎么说再去。',
        '每天多知道一点：跟谁，在哪儿，群里聊什么；给他一件能做好的正经事。',
      ],
    },
    { kind: 'avoid', text: '“打得好”“谁让他先惹你”；也别说“我没你这样的儿子”。' },
    { kind: 'say', text: '“你做的那件事伤了人。我还是你爸，所以这件事我陪你去补。”' },
    {
      kind: 'seek',
      text: '停不下来，下手越来越重，伤小动物，或者家里也有人这样对他，约学校心理老师或咨询师，一家人一起谈。',
    },
  ],
  sources: [bullyingDoer, bullyingOnline],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
