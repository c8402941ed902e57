import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const aboutThePills: Article = {
  id: 'a58',
  title: '药盒上的疑问，该问谁',
  summary: '哪个问题问医生，哪个问药师，哪个谁也别问。',
  audience: 'everyone',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-04-02',
  words: ['吃药', '药', '副作用', '停药', '安眠药', '精神科药', '依赖'],
  sources: [
    {
      title: 'Psychotropic Medications: What You Should Ask Your Doctor',
      publisher: '美国焦虑与抑郁协会（ADAA）',
      url: 'https://www.adaa.org/blogs/psychotropic-medications',
    },
    {
      title: 'Mental Health Medications',
      publisher: '美国国家精神卫生研究所（NIMH）',
      url: 'https://www.nimh.nih.gov/health/topics/mental-health-medications',
    },
    {
      title: 'How should antidepressants be discontinued?',
      publisher: '英国 NHS，维多利亚诊所网站',
      url: 'https://www.meddygfavictoriasurgery.co.uk/Library/CHQ/139-mental-health/1392-antidepressants/869-how-should-antidepressants-be-discontinued',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '他把药盒藏在茶叶罐里。说明书摊开来，正反两面小字，一半讲的是吃了会怎么不舒服。第六天，他觉得好些了，想停；邻居说“那药一吃就下不来”；女儿在电话里念网上的帖子。',
    },
    {
      kind: 'paragraph',
      text: '这一篇不告诉你吃什么、吃多少，只说一件事：哪个问题，拿去问谁。起疹子、脸肿、喘不上气、叫不醒，或者药吃多了，这些急的不在这里问，马上打 120，别的看最后一段。',
    },
    { kind: 'heading', text: '问开药的医生' },
    {
      kind: 'list',
      items: [
        '这个药叫什么，给我吃，是想管住什么？',
        '大概多久看得出来？到什么时候还没动静，我该回来？有的药要好几周才显。',
        '漏了一顿怎么办？',
        '我还吃着降压药、避孕药、保健品，喝酒，开车，打算要孩子，碍不碍事？',
        '准备吃多久，将来怎么停？',
      ],
    },
    { kind: 'paragraph', text: '问题写在纸上，坐下就递过去：“我记性不好，麻烦大夫写两个字。”没听明白，当场再问一遍。' },
    { kind: 'heading', text: '问药师' },
    {
      kind: 'paragraph',
      text: '饭前还是饭后，能不能掰开，和别的药打不打架，怎么存放，医院药房的窗口就能问，社区卫生服务中心也有人答，常常不用再挂号。',
    },
    { kind: 'heading', text: '问家庭医生' },
    {
      kind: 'paragraph',
      text: '不急的、分不清是药闹的还是别的毛病，可以先问社区卫生服务中心的家庭医生，没签约也能问。他能量血压，看化验单，说得清要不要回大医院。',
    },
    { kind: 'heading', text: '问咨询师' },
    {
      kind: 'paragraph',
      text: '药怎么吃，咨询师答不了，也不该答。可“吃药是不是说明我没用”“怎么跟对象说”，正是可以和他谈的。',
    },
    { kind: 'heading', text: '不问谁' },
    {
      kind: 'paragraph',
      text: '不问群里，不问直播间，也不问和你吃同一种药的人该加还是该减。他的年纪、他的肝、他别的药，都跟你不一样。别人的药不吃，自己的药不送人。',
    },
    { kind: 'heading', text: '想停的那一天' },
    {
      kind: 'paragraph',
      text: '好了想停，没用想停，难受了想停，三种都一样，先挂个号或打个电话，别自己先停。突然停，身上可能难受，原来的毛病也可能回头。能不能停、停得多慢，都可以商量，只是要有医生带着。不放心这位，带上全部药盒，另找一位看看。',
    },
    { kind: 'heading', text: '给家里人' },
    {
      kind: 'paragraph',
      text: '别拿“吃药了没”当招呼，也别偷偷拌在饭里。和他商量一个记法：七格的药盒，或者跟刷牙绑在一起。家里有人心里正难、说过不想活的，全家的药，感冒药、降压药也算，先由另一个人锁起来；他自己的按天给，跟他明说。',
    },
    { kind: 'heading', text: '今天写三个问题' },
    { kind: 'paragraph', text: '最想问的三个，写下来，和药盒一起拍张照。下回复诊，照着念。' },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '多吃了，不管是不是有意，看着没事也马上打 120 或去急诊，带上药盒。嘴唇和脸肿，喘不上气，起疹子又发高热，抽搐，走不稳，叫不醒，马上打 120，带上药盒。只起了几颗疹子，当天打给医生。吃上以后坐立不安，脾气大变，当天就联系医生，不等下次复诊；联系不上，就去急诊。冒出不想活的念头，也一样当天去，今晚别一个人待着，药交给身边的人。',
    },
    whereToGetHelp,
  ],
}
