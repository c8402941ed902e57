import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const theFirstDaysOfGrief: Article = {
  id: 'a31',
  title: '悄悄想问的七句话',
  summary: '没哭出来，是不是不对？衣服什么时候收？一句一句答。',
  audience: 'everyone',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-03-23',
  words: ['亲人去世', '刚失去亲人', '丧亲', '亲人走了', '悲伤', '葬礼', '办丧事', '想念'],
  sources: [
    {
      title: '丧亲（Bereavement，中文译本）',
      publisher: '英国皇家精神科医学院（RCPsych）',
      url: 'https://www.rcpsych.ac.uk/mental-health/translations/chinese/bereavement',
    },
    {
      title: 'Bereavement support',
      publisher: 'Northern Devon NHS（nwknowledgenow.nhs.uk）',
      url: 'https://nwknowledgenow.nhs.uk/?p=8770',
    },
    {
      title: '失去亲人的痛，该如何疗愈？',
      publisher: '北京大学第六医院精神康复中心',
      url: 'https://www.pkuh6.cn/Html/News/Articles/6836.html',
    },
    {
      title: '中华人民共和国户口登记条例（第八条）',
      publisher: '全国人民代表大会常务委员会（国家法律法规数据库，按名字查）',
      url: 'https://flk.npc.gov.cn/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '殡仪馆的人问：“骨灰盒要哪一种？”她看了一会儿价目表，说：“要个带盖的。”说完自己愣住了，哪有不带盖的。回家路上，她在副驾驶上把安全带扣了三回。',
    },
    { kind: 'paragraph', text: '这几天的人，多半是这样。有些话不好意思问人，写在这里。' },
    { kind: 'heading', text: '“我没有哭，是不是不对？”' },
    {
      kind: 'paragraph',
      text: '没什么不对。头几个钟头、头几天，好多人是木的，像隔着一层玻璃，办起事来还挺利索。那层玻璃是身子在护着你。哪天它碎了，可能是在超市里看见他爱吃的那种饼干。',
    },
    { kind: 'heading', text: '“我怎么还生气？”' },
    {
      kind: 'paragraph',
      text: '气医生，气兄弟，气自己那天没接电话，气他走得这样急。还有人松了一口气，因为他终于不疼了，松完又骂自己。难过、气、悔、怕、松快，会一起来，来的次序也没有一定。都不是坏心。',
    },
    { kind: 'heading', text: '“我老在想，那天要是早点送他去呢？”' },
    {
      kind: 'paragraph',
      text: '夜里一个人，这句话会一遍一遍回来。今天的你知道的事，那天的你并不知道。想弄明白的，约医生问一回，问清楚。问过了它还在转，就说给一个肯听的人，不用他评理。',
    },
    { kind: 'heading', text: '“一堆事，从哪儿下手？”' },
    {
      kind: 'paragraph',
      text: '拿张纸写两栏。左边是这几天非办不可的：证明、殡仪、通知谁、请几天假；户口和养老金要在哪天以前去报，问一声派出所和街道。右边是可以等的：存款、房子、他的手机号、他的衣服。左边找一个稳当的亲戚一件件办，让他拿着那张纸。右边的，先不动。',
    },
    { kind: 'heading', text: '“别人说帮忙，我该叫他做什么？”' },
    {
      kind: 'paragraph',
      text: '叫具体的：接两天孩子，每天傍晚送一锅粥，替我回那些电话，晚上来坐坐、不用说话。他不知道怎么帮，你说了，他也松一口气。',
    },
    { kind: 'heading', text: '“该不该让孩子、让老人知道？”' },
    {
      kind: 'paragraph',
      text: '多半该。用真的词，说短一点。老人正病着、身子弱的，先问医生怎么说、什么时候说，说的时候身边有人。八十岁的母亲，七岁的孩子，早晚要知道，由你慢慢说，比从别人嘴里听到好。告别要不要去，让他们自己挑。',
    },
    { kind: 'heading', text: '“什么时候能好？”' },
    {
      kind: 'paragraph',
      text: '没有一个日子。起先像整天泡在水里，后来像浪，一阵一阵的，中间有能喘气的空当。清明、生日、他的那个座位，浪会忽然高起来，又退下去。到后来还是会想，想起来的时候，人站得住。',
    },
    { kind: 'heading', text: '今天，半碗粥' },
    {
      kind: 'paragraph',
      text: '喝一杯温水，吃半碗粥，躺下，哪怕睡不着。把手机交给一个人，请他替你接两个钟头的电话。药照旧吃，打胰岛素、吃降糖药又吃不下饭的，先问医生；酒今晚不喝，车这几天请别人开。',
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '走得突然、让人不敢回想的，或者是自己结束生命的，留下的人更难，早些找咨询师或心理门诊，不用等。过了几个月，还是吃睡不成、上不了班、一点不敢碰跟他有关的东西，也去谈谈。心里闪过“跟他去”，今晚就请一个人住过来，打下面的电话。',
    },
    whereToGetHelp,
  ],
}
