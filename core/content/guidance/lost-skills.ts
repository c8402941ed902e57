import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { actEarly, actEarly18 } from './sources/little-ones'
import { childHealth } from './sources/state'

export const lostSkills: GuidanceCard = {
  id: 'g10',
  title: '原来会的，不会了',
  summary: '说话和看人这两样退了，这周就去看。',
  months: { from: 3, to: 83 },
  worry: 'growing',
  topic: 'parenting',
  signs: ['ws-regress'],
  urgent: false,
  parts: [
    { kind: 'scene', text: '“去年生日他还会喊奶奶，我有视频。”你一遍遍翻手机，想确认不是自己记错了。' },
    {
      kind: 'seek',
      text: '这件事不用再观察。会说的话不说了，会看人的眼睛不看了，会做的事做不了了，不管孩子几岁，这周就去县里的妇幼保健院。走路、力气忽然变差，发烧、没精神，当天去儿科急诊；正在抽、叫不醒，打 120。',
    },
    {
      kind: 'meaning',
      text: '换了带的人、弟妹出生、生了一场病、搬了家，孩子有时会退回去一点，过些天又回来。可说话和看人这两样，要让医生看过才能放心。退了不是谁造成的。',
    },
    {
      kind: 'week',
      steps: [
        '以前的视频挑两三段存好，带给医生看。',
        '写一张纸：哪样、从什么时候起、那阵子家里有什么事。',
        '在家照常抱他、跟他玩，别天天考他。',
      ],
    },
    { kind: 'say', text: '对医生说：“他十四个月会叫人，十六个月起不叫了，这是视频。”' },
    { kind: 'avoid', text: '“会说不说，是不是故意的。”' },
  ],
  sources: [actEarly18, actEarly, childHealth],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
