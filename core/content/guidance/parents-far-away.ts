import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { todayNotAlone } from '../today-not-alone'
import { awayUnicef } from './sources/family'
import { minorsLaw } from './sources/state'

export const parentsFarAway: GuidanceCard = {
  id: 'g48',
  title: '视频里，他只说“嗯”',
  summary: '定死一个时间，换一种聊法。',
  months: { from: 24, to: 215 },
  worry: 'family',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    {
      kind: 'scene',
      text: '工地下了班，你蹲在走廊里打视频。“吃了吗？”“嗯。”“作业写了吗？”“嗯。”屏幕里的脸往旁边看，看奶奶手里的菜。',
    },
    {
      kind: 'meaning',
      text: '不是跟你不亲。问来问去都是吃饭、作业、听话，他答完就没有了。他想要的，是你知道他今天过的是什么样的一天。法律写着，外出的父母至少每周和孩子联系一次。',
    },
    {
      kind: 'week',
      steps: [
        '定死一个时间，比如周三、周日晚七点，宁可短，不要失约；来不了，提前说。',
        '换着聊：给他看你的床、你的饭、你的工友；让他带你看小狗、看作业本；一起念同一本书，一人一页。',
        '带他的老人：到点叫他来接，别在旁边催；哪天回来，画在日历上。',
      ],
    },
    { kind: 'say', text: '“我今天看见一只狗，跟咱家的一样，就想你了。你今天最高兴的是哪一会儿？”' },
    { kind: 'avoid', text: '“我在外面这么苦都是为了你”“再不听话我不回来了”。' },
    {
      kind: 'seek',
      text: `他接连几次不肯接，成绩掉了、常打架，老人说他夜里哭，托班主任、村里或社区的儿童主任去看看，自己尽早回来一趟。有人打他、摸他的身子，打 110。他说想死，你在外地：请老人、班主任马上过去守着。${todayNotAlone.child}`,
    },
  ],
  sources: [minorsLaw, awayUnicef],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
