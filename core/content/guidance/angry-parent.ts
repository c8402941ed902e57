import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { calmFinland, calmNspcc } from './sources/family'
import { minorsLaw } from './sources/state'

export const angryParent: GuidanceCard = {
  id: 'g28',
  title: '巴掌举起来的那一刻',
  summary: '打能让他停，学会的却是怕和躲。先停下的是我。',
  months: { from: 0, to: 215 },
  worry: 'parent',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '讲到第四遍，他还是把“6”写反。你听见自己的声音变了，手已经扬起来，他缩了一下脖子。' },
    {
      kind: 'meaning',
      text: '火多半不是从那个“6”来的，是从一天的累、别处的气、怕他将来吃亏里来的。打着打着，手会越来越重。对孩子动手，法律也写明不许。',
    },
    {
      kind: 'week',
      steps: [
        '找到自己的信号，耳朵发热、声音变高，一来就说“我要停一下”，走到另一间屋喝口水。',
        '最容易着火的那件事换个时间、换个人，作业先不由你教。',
        '发过火，当天找他说清楚，大人也可以道歉。',
      ],
    },
    { kind: 'avoid', text: '“都是你逼我的”“再这样我不要你了”。' },
    { kind: 'say', text: '“刚才我吼你、吓着你了，是我没管住自己。错题我们明天再看。”' },
    {
      kind: 'seek',
      text: '一周里好几回，或者动过手，后悔了又再来，约一位咨询师，打 12356；孩子有伤，先带去医院。有人正在打孩子，打 110，也可以在上班时间打妇联 12338。',
    },
  ],
  sources: [calmFinland, calmNspcc, minorsLaw],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
