import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { speechFlow, speechFlowParents } from './sources/little-ones'

export const stammer: GuidanceCard = {
  id: 'g23',
  title: '我、我、我想——',
  summary: '你慢下来，他就不赶了。',
  months: { from: 24, to: 107 },
  worry: 'growing',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '“妈、妈、妈妈，我今、今天……”他急得眼睛直眨，你比他还急，脱口就是：“慢点说。”' },
    {
      kind: 'meaning',
      text: '两岁到五岁，话多起来，嘴赶不上脑子，重几个音的孩子很多，大多数过些日子自己就顺了。累了、抢着说、被催了，会重一些。不是学来的，也不是谁吓出来的。',
    },
    {
      kind: 'week',
      steps: [
        '你自己先慢下来：说话放慢，他说完，停一拍再接。',
        '少问，多说自己看见的；家里定下一个一个说。',
        '每天五分钟只陪他，跟着他玩，不纠正任何一个音。',
      ],
    },
    { kind: 'avoid', text: '“重说一遍”“想好再说”“别学结巴”。' },
    { kind: 'say', text: '“我听着呢，不着急。”然后看着他的脸，等他说完。' },
    {
      kind: 'seek',
      text: '半年还不见好，说的时候憋气、皱眉、跺脚，开始躲着不说话，或者家里有大人也这样，去医院的儿童保健科、康复科，问有没有言语治疗师。早去，不必等他自己好。',
    },
  ],
  sources: [speechFlow, speechFlowParents],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
