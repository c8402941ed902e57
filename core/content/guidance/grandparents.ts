import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { grandparentsPoll, grandparentsTool } from './sources/little-ones'
import { earlyService } from './sources/state'

export const grandparents: GuidanceCard = {
  id: 'g29',
  title: '爷爷奶奶带孩子',
  summary: '老人出了最多的力。规矩背着孩子商量。',
  months: { from: 0, to: 155 },
  worry: 'family',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '你说不能喂糖，奶奶说：“吃一块怎么了。”孩子看看你，看看奶奶，走到奶奶那边去了。' },
    { kind: 'meaning', text: '老人用的是带大你的那套法子，疼是真疼。两套规矩当面顶起来，孩子才不知道听谁的。' },
    {
      kind: 'week',
      steps: [
        '定死的几条：仰着睡、坐车、水火、药、会噎的东西、屏幕；别的，谁带听谁的。',
        '有话背着孩子说，先谢一句，再说一件，不翻旧账。',
        '每周给老人放半天假，也问问他们腰和觉怎么样。',
      ],
    },
    { kind: 'say', text: '“妈，要不是你在，我这班上不成。有一件事想跟你商量。”' },
    { kind: 'avoid', text: '当着孩子说“奶奶不懂”；老人也别说“你妈不要你，我要你”。' },
    {
      kind: 'seek',
      text: '吵到孩子躲起来、尿床，或者老人自己累得病了，约社区的咨询师，一家人一起谈一次。带养上的事，儿童保健门诊可以当面讲给老人听。',
    },
  ],
  sources: [grandparentsPoll, grandparentsTool, earlyService],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
