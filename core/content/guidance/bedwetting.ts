import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { wetBedNhs, wetBedTerritory } from './sources/school-age'

export const bedwetting: GuidanceCard = {
  id: 'g34',
  title: '早上的湿床单',
  summary: '他不是懒，也不是故意。家里谁也不拿这个开玩笑。',
  months: { from: 60, to: 155 },
  worry: 'sleep-food',
  topic: 'sleep-and-body',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '他七点就醒了，自己把床单团起来塞进柜子。学校要出去住两晚，他说肚子疼不去。' },
    {
      kind: 'meaning',
      text: '睡得沉，憋着尿也醒不来，常常就是这样；家里大人小时候也这样的，不少。十岁以前，十个孩子里大约有一个会尿床，大了多数会好。',
    },
    { kind: 'avoid', text: '“多大了还尿床。”晒被子时嚷给邻居听。' },
    { kind: 'say', text: '“你身子还在学，不是你的错。”' },
    {
      kind: 'week',
      steps: [
        '白天喝够水，临睡前别猛喝，上一次厕所再躺下。',
        '床上垫隔水垫，床头放干净裤子，让他自己换，换了就谢谢他。',
        '记两周：哪晚湿，哪晚干，白天有什么事；睡前上了厕所、自己换了裤子，贴个星，湿不湿都不说他。',
      ],
    },
    {
      kind: 'seek',
      text: '过了六岁还一周好几次，他又在意，去儿科；白天也尿、小便疼、便秘，或者干了半年以上又尿起来，尽快去；口渴得厉害、人瘦了，当天去。要出去住，提前悄悄跟老师说一声。',
    },
  ],
  sources: [wetBedNhs, wetBedTerritory],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
