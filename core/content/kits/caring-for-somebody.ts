import type { Kit } from '#core/domain/reading/kit'
import { always, byUs } from './by-whom'

export const caringForSomebody: Kit = {
  id: 'k04',
  title: '照顾生病的家人',
  summary: '一天到晚围着一个人转的你，怎么歇，怎么分，怎么开口',
  lines: null,
  lead: '药是几点，尿垫还剩几片，他昨晚翻了几次身，你都记得。有人问你自己吃了没有，你要想一想。歇一会儿不等于丢下他，是为了明天还有力气。这一包先顾你，再说怎么顾他。',
  read: [
    { kind: 'article', id: 'a05' },
    { kind: 'article', id: 'a27' },
    { kind: 'article', id: 'a10' },
    { kind: 'article', id: 'a55' },
    { kind: 'article', id: 'a33' },
    { kind: 'article', id: 'a18' },
  ],
  week: [
    '今天找两个十五分钟，他睡着的时候，你也坐下，不洗不擦。',
    '拿张纸写下你做的每一样事，圈出两样，这个礼拜交给别人。',
    '对家里人说一句整话：“星期六下午我要歇三个钟头，谁来？”',
    '药单、就诊卡、医生电话放在一个袋子里，挂在门后，谁接手都找得到。',
    '自己的药、自己的体检，别再往后推。',
  ],
  practise: [
    { kind: 'exercise', id: 'e3' },
    { kind: 'exercise', id: 'e6' },
    { kind: 'exercise', id: 'e1' },
  ],
  ask: [
    { who: '社区、居委会', about: '问清楚有没有日间照料、上门护理、短期托养，要办哪些手续。' },
    { who: '管床医生、家庭医生', about: '哪些变化要马上送去，哪些可以在家看，请他写成几条。' },
    ...always,
  ],
  urgent:
    '想摔东西、想动手，先把他放稳，走到另一间屋，关上门，打给一个人。自己几天没睡，觉得活着没意思，不要等，打 12356；马上有危险，打 120 或 110。',
  sheet: {
    heading: '照顾家人的你，也要歇',
    lines: [
      '每天两个十五分钟，坐下不动。',
      '写下所有的活，分两样出去。',
      '开口要整段的歇：哪天，几个钟头。',
      '药单和电话，放一个袋子里。',
      '自己的病，自己也要看。',
      '火上来了，先把他放稳，你走开。',
    ],
  },
  ...byUs,
  sources: [
    {
      title: 'Getting support and looking after yourself',
      publisher: 'Age UK Northern Ireland',
      url: 'https://www.ageuk.org.uk/northern-ireland/information-advice/care/helping-a-loved-one/getting-support-and-looking-after-yourself/',
    },
    {
      title: 'Why carers need a break',
      publisher: 'Short Breaks for Carers（英国）',
      url: 'http://shortbreaksforcarers.org.uk/why-carers-need-a-break/',
    },
  ],
}
