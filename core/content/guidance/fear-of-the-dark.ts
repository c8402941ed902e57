import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { darkCwk, darkDoctor } from './sources/little-ones'

export const fearOfTheDark: GuidanceCard = {
  id: 'g22',
  title: '衣柜里有东西',
  summary: '怕是真的，怪物不是真的，两句他都要听见。',
  months: { from: 30, to: 131 },
  worry: 'feelings',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '灯一关，他就喊：衣柜门动了。你打开给他看，只有衣服。关上灯，他又喊。' },
    {
      kind: 'meaning',
      text: '三四岁起，脑子里会编故事了，黑地方正好用来放怪物。笑他、吓他、硬关门，多半更怕。大一点，怕的会换成小偷、死、火。',
    },
    { kind: 'say', text: '“你害怕了，我信。这里很安全，我就在隔壁。”' },
    {
      kind: 'week',
      steps: [
        '白天一起去看那个衣柜，让他自己开，自己关，给它起个名字。',
        '留一盏小夜灯，或者给他一个手电自己管；过几周问他要不要调暗一点。',
        '睡前别看吓人的，动画也算；让他抱一样“值班”的玩具。',
      ],
    },
    { kind: 'avoid', text: '“这么大了还怕黑”“再不睡鬼来了”。' },
    {
      kind: 'seek',
      text: '怕得天天睡不成，白天也不敢一个人待在屋里，过了一个月不见好，或者是出了某件事以后忽然怕起来的，找儿科、妇幼保健院，或约一位咨询师。',
    },
  ],
  sources: [darkDoctor, darkCwk],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
