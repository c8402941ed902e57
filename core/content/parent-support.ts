import { crisisCard } from './crisis'
import { todayNotAlone } from './today-not-alone'

/**
 * In the place of the crisis card's words, where somebody who cares for a small child says that it is often too much, or
 * that a child is shouted at or hurt. Written from what core/content/crisis.ts is written from. Not reviewed yet.
 */
export const parentSupport = {
  ...crisisCard,
  title: '先缓一缓，你和孩子都要紧',
  lead: '现在就可以打电话，有人听你说。',
  paragraphs: [
    '谢谢你如实回答。带孩子久了，累、急、想哭、忍不住发火，很多时候是一个人撑得太久，说出来就是第一步。',
    '这不是在评判你。需要有人搭把手的时候，越早开口越好。',
  ],
  steps: [
    '快要忍不住的时候，先把孩子放在安全的地方，自己走开几分钟，喝口水，慢慢呼吸。',
    '请一个信得过的人今天就来帮你带一会儿，你去睡一觉。',
    '打这里的电话。不用想好怎么说，说一句“我带孩子快撑不住了”就够了。',
  ],
  danger: `孩子受了伤、叫不醒，打 120。有人打你或孩子，打 110。有过伤害自己、伤害孩子的念头，先让别人接手孩子。${todayNotAlone.oneself}`,
} as const
