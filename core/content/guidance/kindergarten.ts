import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { goodbyesHabit, preschoolGoodbye } from './sources/little-ones'

export const kindergarten: GuidanceCard = {
  id: 'g20',
  title: '幼儿园门口的那只手',
  summary: '告别短一点，接得准一点。',
  months: { from: 30, to: 71 },
  worry: 'school',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    {
      kind: 'scene',
      text: '九月第一周，老师一根一根掰开他抓着你衣服的手指。你走到拐角站住，听里面的哭声有没有小下去。',
    },
    {
      kind: 'meaning',
      text: '陌生的屋子，陌生的大人，你又走了，哭是应该的。你走了以后，孩子多半很快就能缓过来；过几天又哭一场也平常，周一、病后最难。',
    },
    { kind: 'avoid', text: '“再哭把你送幼儿园”；天天盘问“有没有人欺负你”，他会真的怕起来。' },
    {
      kind: 'week',
      steps: [
        '告别做成一套：抱一下，说一句，挥手走，不折回去，也不偷偷溜。',
        '告诉他什么时候来接，用他懂的钟：“睡完午觉吃完点心。”说了就准时到。',
        '书包里放一样家里的东西，小照片、小手帕都行；放学先问玩了什么。',
      ],
    },
    { kind: 'say', text: '“你可以想我，我下午来接你。”' },
    {
      kind: 'seek',
      text: '一个月以后还整天哭、不吃不睡，或者一提上学就吐、肚子疼，先和老师约个时间细谈，再去妇幼保健院。身上有说不清的伤，或者忽然怕某个人，当天带他看医生，打 110 问怎么办，别反复盘问他。',
    },
  ],
  sources: [preschoolGoodbye, goodbyesHabit],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
