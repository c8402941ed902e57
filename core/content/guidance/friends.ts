import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { friendsFaq } from './sources/school-age'
import { teenTalk } from './sources/state'

export const friends: GuidanceCard = {
  id: 'g38',
  title: '“没人跟我玩”',
  summary: '有一个能说话的，就够。',
  months: { from: 72, to: 191 },
  worry: 'others',
  topic: 'youth',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '春游分组，四个人一车，他是被老师塞进去的那个。回来说不好玩，晚上蒙着被子不出声。' },
    {
      kind: 'meaning',
      text: '孩子之间的冷热，一周能变三回。有的不会加入，站在旁边等人叫；有的总要按自己的来；也有的只是还没遇上合得来的。',
    },
    { kind: 'say', text: '“没人叫你那会儿，你站在哪儿？心里是什么滋味？”' },
    {
      kind: 'week',
      steps: [
        '听完再说，先不出主意，也先不骂别人。',
        '约一个同学来家里，一次一个，玩有规则的：下棋、打球、拼东西。',
        '在家练两句：“能算我一个吗？”“这次你先，下次我先？”',
      ],
    },
    { kind: 'avoid', text: '“你是不是哪儿得罪人家了”“不稀罕跟他们玩”。' },
    {
      kind: 'seek',
      text: '好几周一个人，怕课间、怕上学，或者是有人约好了不理他，这就不只是闹别扭，找班主任和学校心理老师。原来合群，忽然谁也不见，也去问。',
    },
  ],
  sources: [friendsFaq, teenTalk],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
