import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { siblingHse, siblingTakai } from './sources/little-ones'

export const newSibling: GuidanceCard = {
  id: 'g24',
  title: '有了弟弟，她又要奶瓶',
  summary: '她在问：我这样，你还要我吗。',
  months: { from: 12, to: 107 },
  worry: 'family',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    {
      kind: 'scene',
      text: '弟弟出生第三周，早就不用尿不湿的姐姐又尿了床。客人进门都往小床走，她站在中间，把玩具摔在地上。',
    },
    { kind: 'say', text: '“弟弟来了，你还是我的老大。你可以不喜欢他，但不能打他。”' },
    {
      kind: 'meaning',
      text: '她原来有整个你，现在只剩一半。退回去当小宝宝，是在看看自己还在不在你心里。过些日子，多半会自己走回来。',
    },
    {
      kind: 'week',
      steps: [
        '每天给她十来分钟，只有你们两个，手机和弟弟都交给别人，时间定死。',
        '让她有事做：拿尿布，选衣服，给弟弟唱歌，做不做随她。',
        '她的床、她的碗、她睡前的故事，尽量不动。',
      ],
    },
    { kind: 'avoid', text: '“你是姐姐，让着点”“再闹，弟弟都笑话你”。' },
    {
      kind: 'seek',
      text: '过了两三个月，还常常下重手，或者不吃不睡、整天发呆，约咨询师，或去妇幼保健院谈谈。弟弟小的时候，别让两个孩子单独在一处。',
    },
  ],
  sources: [siblingHse, siblingTakai],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
