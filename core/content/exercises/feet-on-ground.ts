import type { Exercise } from '#core/domain/calm/exercise'

export const feetOnGround: Exercise = {
  id: 'e8',
  title: '把脚踩实',
  summary: '一分钟，站着坐着都能做',
  minutes: 1,
  drawing: 'tree',
  when: '气一下子冲上来要吵起来了，接到一个坏消息，进考场、进诊室之前腿发软。',
  guided: 'steps',
  steps: [
    { text: '两只脚平放，慢慢往下踩，像要在地上印出脚印。', seconds: 10 },
    { text: '留意脚底：是凉是热，鞋里哪儿挤着，地是软是硬。', seconds: 15 },
    { text: '伸伸手，转转肩，两只手掌互相推一推。', seconds: 10 },
    { text: '慢慢呼出一口长气，再呼一口。', seconds: 15 },
    { text: '抬眼看看：这是哪儿，旁边有谁，我正在做什么。', seconds: 10 },
  ],
  after: '烧水、等车、排队的时候顺手练一练，急的时候脚自己就会踩。',
  stop: '站着头晕就坐下。脚疼、站不稳的，坐着把手按在桌上，一样有用。',
  see: '火气上来动了手，或者怕自己伤了谁，先离开那个地方，打 12356 说说；有人在打你、吓唬你，打 110。',
  sources: [
    {
      title: 'Doing What Matters in Times of Stress（2020）：Grounding',
      publisher: '世界卫生组织',
      url: 'https://www.who.int/publications/i/item/9789240003927',
    },
    {
      title: 'Look after yourself – simple grounding technique',
      publisher: '英国国家医疗服务体系（NHS）Our NHS People',
      url: 'https://people.nhs.uk/guides/looking-after-yourself/steps/look-after-yourself-simple-grounding-technique/',
    },
  ],
}
