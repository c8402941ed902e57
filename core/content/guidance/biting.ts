import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { aggression, behaviourNhs } from './sources/little-ones'

export const biting: GuidanceCard = {
  id: 'g18',
  title: '老师说他又咬人了',
  summary: '话还不够用，牙先上了。教他一个替代的办法。',
  months: { from: 12, to: 47 },
  worry: 'temper',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '群里有人发照片，胳膊上一圈牙印。你低着头去接孩子，谁的眼睛都不敢看。' },
    {
      kind: 'meaning',
      text: '三岁以前，咬、抓、推并不少见：话还不够用，人挤着他，玩具被抢，累了饿了，或者太兴奋了。他还不真懂别人会疼。这不说明他是坏孩子，也不说明你没教好。',
    },
    { kind: 'say', text: '“咬会疼。生气了，你跺跺脚。”' },
    {
      kind: 'week',
      steps: [
        '问老师要一张记录：几点，在哪儿，咬之前发生了什么，多半能看出规律。',
        '当场短短一句，先看被咬的孩子，再把他领到一边。',
        '教他替代的办法：跺脚、说“不要”、拉老师的衣角，在家用娃娃演几遍。',
      ],
    },
    { kind: 'avoid', text: '不要咬回去让他尝尝，也别逼他当众认错。' },
    {
      kind: 'seek',
      text: '三岁半以后还常常伤人，或者咬自己、撞头，去妇幼保健院看看，顺便查听力和说话。对方家长那边，先问伤，再道歉，话由大人来说。',
    },
  ],
  sources: [aggression, behaviourNhs],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
