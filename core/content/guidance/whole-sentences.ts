import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { childHealth, earlyService } from './sources/state'

export const wholeSentences: GuidanceCard = {
  id: 'g06',
  title: '说话一个词一个词往外蹦',
  summary: '从词到句子，再到讲清一件事，要有人等他说完。',
  months: { from: 24, to: 83 },
  worry: 'growing',
  topic: 'parenting',
  signs: ['ws-30m-1', 'ws-36m-1', 'ws-48m-1', 'ws-60m-1'],
  urgent: false,
  parts: [
    {
      kind: 'scene',
      text: '幼儿园老师问“周末去哪儿了”，别的孩子说了一大串。他想了半天：“公园……滑。”老师没听清，他就不说了。',
    },
    { kind: 'say', text: '“我没听清，你慢慢说，我等着。”' },
    {
      kind: 'meaning',
      text: '从词到句子，再到把一件事讲清楚，要走两三年。词少、发音不清、没人等他说完，都会让他干脆不讲。',
    },
    {
      kind: 'week',
      steps: [
        '还只说一个词的：接长一点点，他说“滑”，你说“滑滑梯”，等他学。',
        '会连着说的：睡前三句话，今天先做了什么，后来呢，最高兴的是哪件。',
        '一起看照片，叫名字说是谁、在做什么；会讲的，让他当讲解员，你问“然后呢”。',
      ],
    },
    { kind: 'avoid', text: '别学他的错音逗乐，也别抢着替他说。' },
    {
      kind: 'seek',
      text: '两岁半还不会把两三个字连起来说，三岁说不出自己的名字，四岁句子里没有“大”“红”“好吃”这样的词，五岁讲不出一件简单的事，去妇幼保健院的儿童保健科。老师说过什么，记下来带去。',
    },
  ],
  sources: [childHealth, earlyService],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
