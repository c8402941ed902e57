import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const worriesThatGoRound: Article = {
  id: 'a51',
  title: '脑子不肯下班的时候',
  summary: '一张纸分两栏，再给“万一”留一刻钟。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-05-10',
  words: ['焦虑', '胡思乱想', '想太多', '担心', '停不下来', '紧张', '心里乱', '脑子停不下来'],
  sources: [
    {
      title: 'Tackling Your Worries',
      publisher: '北爱尔兰教育局员工健康网',
      url: 'https://healthwell.eani.org.uk/news/mental-health/tackling-your-worries?type_1=3',
    },
    {
      title: 'Patient’s guide: Postponing worries',
      publisher: '英国皇家国立骨科医院（NHS）',
      url: 'https://www.rnoh.nhs.uk/patients-and-visitors/patient-information-guides/patients-guide-postponing-worries',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '她把明天要交的材料在脑子里过了四遍，又过到孩子的近视，又过到母亲上回拍的片子，医生那句只说了一半的话。被子踢开，又拉上。环卫车从窗外开过去，她想：完了，明天又废了。',
    },
    {
      kind: 'paragraph',
      text: '担心是人人都有的本事，本来是拿来防着出错的。难办的是它不下班。下面这张纸，就是给它排班用的。',
    },
    { kind: 'heading', text: '中间画一道' },
    {
      kind: 'paragraph',
      text: '左边写：现在就有、我能动手的。右边写：还没来、我管不了的“万一”。她那晚要是写下来，大概是这样：',
    },
    {
      kind: 'list',
      items: [
        '材料第三页的数没核。左边，早上到了先核。',
        '孩子的度数会不会一直涨。右边。能切一小块到左边：这周约个眼科。',
        '母亲的片子到底怎么样。右边。也切一小块：礼拜一打电话，问结果出来没有。',
      ],
    },
    { kind: 'paragraph', text: '看着是一整团的事，往往能切下一小块来做。切不动的，就让它留在右边。' },
    { kind: 'heading', text: '右边那栏，给它一刻钟' },
    {
      kind: 'paragraph',
      text: '每天定一刻钟，专门用来担心。地方也定死，比如阳台的小板凳。白天念头冒出来，不赶它，记一个词，跟自己说“七点一刻再想”，手上的事接着做。到了点，坐下来，照着单子一条条想，使劲想。常常有几条，到那时候已经没劲了。',
    },
    {
      kind: 'paragraph',
      text: '铃一响就起身，做一样费手的或者高兴的事：剥蒜，听一段戏，下楼倒垃圾绕远路。夜里爱想的人，这一刻钟往前挪，别挨着睡觉。先做两个礼拜，再看有没有用。',
    },
    { kind: 'heading', text: '已经半夜了' },
    {
      kind: 'paragraph',
      text: '床头放纸笔，不放手机。念头来了，摸黑写一个词，明天七点一刻归它。越躺越清醒，就到另一间屋坐坐，叠几件衣服，困了再回来。不算还能睡几个钟头。',
    },
    { kind: 'heading', text: '“我是不是想太多？”' },
    {
      kind: 'paragraph',
      text: '这句话听着像怪罪。换个问法：想完这一圈，有没有多出一个办法？多出来了，那是在想事。又回到原处了，那是在磨。磨的时候，脚比脑子管用，下楼走一圈。',
    },
    { kind: 'heading', text: '今天只试这一刻钟' },
    { kind: 'paragraph', text: '现在就设一个十五分钟的闹钟，起什么名字都行。今天只担心这一回。' },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '几乎天天停不下来，有好几周了，人乏，肩膀发紧，睡不着，坐不住，上班、照顾家都受拖累；或者同一件可怕的事来来回回，非得做点什么才安心，去医院的心理门诊问问，医生见得多，问了不吃亏。心里沉得不想活了，不用等到天亮，现在就叫醒一个人。',
    },
    whereToGetHelp,
  ],
}
