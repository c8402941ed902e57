import type { Kit } from '#core/domain/reading/kit'
import { always, byUs } from './by-whom'

export const newInTown: Kit = {
  id: 'k03',
  title: '刚到一个新地方',
  summary: '来打工、来读书、跟着儿女搬来，头三个月先顾哪几样',
  lines: null,
  lead: '头一个礼拜，连哪个路口右拐都要想一想，回到屋里一个字也不想说。这不是你不行，是每一样小事都比老家多费一份力气。先不急着“融入”，把吃、睡、路、人四样安下来，别的会跟上。',
  read: [
    { kind: 'article', id: 'a14' },
    { kind: 'article', id: 'a67' },
    { kind: 'article', id: 'a47' },
    { kind: 'article', id: 'a41' },
    { kind: 'article', id: 'a50' },
    { kind: 'card', id: 'g50' },
  ],
  week: [
    '认下三个人：门口小店的、同一层楼的、一起干活的。叫得出名字，就算认下了。',
    '走熟三条路：去上班的、去医院的、去一个能坐着不花钱的地方。',
    '做一样老家的饭，照老家的做法，味道会让人踏实。',
    '跟老家约一个固定的钟点说话，报喜也报一点忧。',
    '合同、工资、房租的条子拍下来，存在两个地方。',
  ],
  practise: [
    { kind: 'exercise', id: 'e7' },
    { kind: 'exercise', id: 'e6' },
  ],
  ask: [
    { who: '社区、居委会', about: '居住登记、孩子上学、看病报销、附近有什么活动，头一个礼拜就去问一趟。' },
    { who: '劳动监察、工会', about: '工钱拖着不给、受了伤没人管，带上条子去问，不用一个人跟老板吵。' },
    ...always,
  ],
  urgent:
    '证件被扣着、人被关着、有人动手，打 110；不方便说话，可以给当地的 12110 发短信。一连几夜睡不着，觉得撑不下去了，打 12356；马上有危险，打 120 或 110。',
  sheet: {
    heading: '刚到这里，头三个月',
    lines: [
      '先认三个人，叫得出名字。',
      '先走熟三条路：上班、医院、歇脚处。',
      '每周做一顿老家的饭。',
      '每周一个钟点，跟老家说说话。',
      '合同和条子，拍下来存两份。',
      '有难处，先到居委会问一问。',
    ],
  },
  ...byUs,
  sources: [
    {
      title: 'How to cope with loneliness',
      publisher: 'One You Surrey（英国萨里郡）',
      url: 'https://oneyousurrey.org.uk/how-to-cope-with-loneliness/',
    },
    {
      title: 'Homesickness: tips on adjusting to life living away from home',
      publisher: '英国约克圣约翰大学',
      url: 'https://blog.yorksj.ac.uk/ysjlife/2024/05/20/homesickness-tips-on-adjusting-to-life-living-away-from-home',
    },
  ],
}
