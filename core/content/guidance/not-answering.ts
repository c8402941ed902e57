import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { actEarly18, nameAndHearing } from './sources/little-ones'
import { earlyService } from './sources/state'

export const notAnswering: GuidanceCard = {
  id: 'g03',
  title: '叫名字，他不回头',
  summary: '先走到跟前，再叫。叫不应，先查听力。',
  months: { from: 8, to: 47 },
  worry: 'growing',
  topic: 'parenting',
  signs: ['ws-8m-1', 'ws-12m-1', 'ws-18m-3'],
  urgent: false,
  parts: [
    {
      kind: 'scene',
      text: '是奶奶先留意到的：“叫他，怎么不回头？”可零食袋一响，他比谁都快。你叫他名字，五遍六遍，他还是背对着你转车轮。',
    },
    { kind: 'avoid', text: '“你聋了吗”“叫你呢，没听见啊”。' },
    {
      kind: 'meaning',
      text: '玩得入神，孩子是会听不见的。要是在安静的屋里、换了人叫，也多半不应，就别再猜：可能是耳朵的事，也可能是他还不大懂得，人叫他是要和他来往。两样都是越早看越好办。',
    },
    {
      kind: 'week',
      steps: [
        '叫之前先走到他跟前蹲下，碰碰他，等他看你，再叫名字。',
        '名字只用来叫好事：给吃的、抱、玩，别拿来训。',
        '连记三天：叫几次，应几次，屋里吵不吵。',
      ],
    },
    { kind: 'say', text: '“小北，看，给你。”叫完就等，不连着叫。' },
    {
      kind: 'seek',
      text: '满一岁，安静时叫名字大多没反应，或者不和人对看，先去县里的妇幼保健院查听力，再请儿童保健医生看一看。原来会应、现在不应了，这周就去。',
    },
  ],
  sources: [actEarly18, nameAndHearing, earlyService],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
