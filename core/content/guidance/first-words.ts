import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { actEarly } from './sources/little-ones'
import { childHealth, earlyService } from './sources/state'

export const firstWords: GuidanceCard = {
  id: 'g05',
  title: '两岁了，还不开口',
  summary: '少考他，多等他。听力先查一查。',
  months: { from: 12, to: 29 },
  worry: 'growing',
  topic: 'parenting',
  signs: ['ws-18m-1', 'ws-24m-1', 'ws-24m-2'],
  urgent: false,
  parts: [
    {
      kind: 'scene',
      text: '年夜饭上，亲戚都来逗：“叫姑姑。”他抿着嘴。有人说贵人语迟，有人说该去看看，你夹在中间，一顿饭没吃出味。',
    },
    { kind: 'say', text: '“要——”停住，看着他，等他把后半截补上。' },
    {
      kind: 'meaning',
      text: '开口有早晚，相差几个月很常见。更要紧的是他听不听得懂、会不会用手势、爱不爱和人来往。“等大了自己就会”这句话不一定靠得住，看一看不吃亏。',
    },
    {
      kind: 'week',
      steps: [
        '少问“这是什么”，多说他正在看、正在做的事，一句三五个字。',
        '他说“车”，你接“红车车”，只加一个词。',
        '每天十分钟翻一本图画书，指一页，等一会儿，电视和手机关掉。',
      ],
    },
    { kind: 'avoid', text: '当着他的面说“这孩子笨，不会说”。' },
    {
      kind: 'seek',
      text: '一岁半不会有意识地叫爸爸妈妈，两岁说不出三样东西的名字、听不懂简单的吩咐，去妇幼保健院，先查听力。以前会说的话不说了，不管几岁，都尽快去。',
    },
  ],
  sources: [earlyService, childHealth, actEarly],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
