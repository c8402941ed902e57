import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { readingAloud, readingRoutine } from './sources/school-age'

export const reading: GuidanceCard = {
  id: 'g32',
  title: '读课文像爬山',
  summary: '不是懒，是认字这条路对他陡一些。',
  months: { from: 72, to: 155 },
  worry: 'school',
  topic: 'youth',
  signs: [],
  urgent: false,
  parts: [
    {
      kind: 'scene',
      text: '一行字，他用手指着，念一个漏一个。听你讲，他什么都懂；自己看题，就不会做了。生字昨天抄了十遍，今天又不认得。',
    },
    {
      kind: 'meaning',
      text: '有些聪明的孩子，偏偏在认字、写字上特别费劲。越挨骂，越躲；越躲，差得越多。早点有人帮，他能少躲几回。',
    },
    {
      kind: 'week',
      steps: [
        '你念一句，他跟一句，一天十分钟，念他喜欢的书，不考。',
        '题目读给他听，先让他把会的做出来，字的账另算。',
        '抄写减半，换成拆字、摆笔画，手指在米里写。',
      ],
    },
    { kind: 'avoid', text: '“抄一百遍就会了”“上课听什么去了”。' },
    {
      kind: 'seek',
      text: '到了二年级，认字、听写还是远远跟不上，别的都好，先查视力、听力，再和老师商量；去儿童医院或妇幼保健院的发育行为门诊问问。别等到他说“我笨”。',
    },
    { kind: 'say', text: '“这些字对你难，你还在读，不容易。”' },
  ],
  sources: [readingRoutine, readingAloud],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
