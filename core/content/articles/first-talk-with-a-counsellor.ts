import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const firstTalkWithACounsellor: Article = {
  id: 'a06',
  title: '第一次和心理咨询师谈话，会发生什么',
  summary: '不用准备，不用一次讲完，不合适可以换人。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-04-07',
  words: ['心理咨询', '第一次咨询', '心理医生', '谈话', '保密', '咨询师', '要不要去'],
  sources: [
    {
      title: '中华人民共和国精神卫生法（第二十三条）',
      publisher: '全国人民代表大会常务委员会（国家法律法规数据库，按名字查）',
      url: 'https://flk.npc.gov.cn/',
    },
    {
      title: '中国心理学会临床与咨询心理学工作伦理守则（第二版）',
      publisher: '中国心理学会，《心理学报》2018 年第 11 期',
      url: 'https://journal.psych.ac.cn/xlxb/article/2018/0439-755X/0439-755X-50-11-1314.shtml',
    },
    {
      title: 'What happens in therapy?',
      publisher: 'Mind（英国心理健康慈善机构）',
      url: 'https://www.mind.org.uk/information-support/drugs-and-treatments/talking-therapy-and-counselling/what-happens-in-therapy/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '站点的门半开着，里头有烧水的声音。他在门外把预约码又看了一遍，其实早背下来了，手搭在门把上，没推。',
    },
    {
      kind: 'paragraph',
      text: '第一次去见咨询师，紧张是很平常的。怕被看穿，怕说不清楚，怕遇到熟人，怕别人觉得自己“有毛病”。其实来谈话的人，多半和你一样：工作、家里、孩子、睡眠，有一件事压在心上，想找个人一起理一理。',
    },
    { kind: 'heading', text: '去之前' },
    {
      kind: 'paragraph',
      text: '不用准备材料，也不用想好怎么说。愿意的话，今天在手机里记一行：最近最让我难受的是什么，我希望有什么不一样。到了站点，报四位预约码就行，不用在门口说名字和来意。穿得舒服一点，给路上多留几分钟。',
    },
    { kind: 'heading', text: '坐下来以后' },
    {
      kind: 'list',
      items: [
        '咨询师会先介绍自己，说清楚保密的约定，还有哪些情况例外。没听明白就问。',
        '他可能会问：是什么让你今天来的，这样有多久了，吃饭睡觉怎么样，身边有谁。也可能问你有没有想过伤害自己，很多人都会被问到，照实说就好。',
        '一次大约五十分钟。你可以慢慢说，可以停下来，可以哭，也可以说“这个我今天不想谈”。',
        '快结束时，你们会商量要不要再谈、怎么谈。',
      ],
    },
    { kind: 'heading', text: '关于保密' },
    {
      kind: 'paragraph',
      text: '谈的内容，咨询师有责任替你保密。例外主要是：你或别人的生命安全正受到威胁，孩子等护不住自己的人正在受到侵害、虐待，或者法律要求提供。遇到这些情况，他会尽量先告诉你，只让必须知道的人知道。',
    },
    { kind: 'heading', text: '他能做什么，不能做什么' },
    {
      kind: 'paragraph',
      text: '社区的心理咨询师会听你说，陪你把事情看得清楚一些，一起找可以试的办法。他不做诊断，不做治疗，不开药；如果觉得你更需要医生，会建议你去合适的医院。他一般也不会替你拿主意。',
    },
    {
      kind: 'paragraph',
      text: '谈一次不一定马上轻松，有时说起伤心事，当天反而更累，给自己留一点缓的时间。如果谈了觉得不合适，可以直接说，也可以换一位，他不会怪你。',
    },
    { kind: 'heading', text: '如果等不到预约的那天' },
    {
      kind: 'paragraph',
      text: '预约是为可以等一等的事准备的。要是难受得熬不住，或者冒出了伤害自己的念头，就别等。',
    },
    whereToGetHelp,
  ],
}
