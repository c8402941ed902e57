import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const jobLost: Article = {
  id: 'a46',
  title: '没了工作的头三个月，常被问到的几句话',
  summary: '要不要告诉家里、白天怎么过、没有回音怎么办。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-05-05',
  words: ['失业', '找不到工作', '没工作', '裁员', '下岗', '投简历', '求职'],
  sources: [
    {
      title: 'The toll of job loss（2020 年 10 月）',
      publisher: '美国心理学会（APA）Monitor on Psychology',
      url: 'https://www.apa.org/monitor/2020/10/toll-job-loss',
    },
    {
      title: 'Good mental health while unemployed',
      publisher: '英国佩奈恩 NHS 信托（Pennine Care）',
      url: 'https://penninecare.nhs.uk/about-us/latest-news/good-mental-health-while-unemployed',
    },
    {
      title: 'How to look after your mental health when you’re unemployed',
      publisher: 'Shout（英国文字心理援助机构）',
      url: 'https://giveusashout.org/latest/how-look-after-your-mental-health-when-youre-unemployed/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '门禁卡刷不开了。他站在闸机外头，手里提着给同事带的包子。保安认得他，小声说：“要不，我帮你打个电话上去？”他说不用，转身走了六站路回家，进门只说今天下班早。',
    },
    {
      kind: 'paragraph',
      text: '一天的钟点、一块吃午饭的人、别人问“干什么的”时你答的那句话，一下都没了。难受得像家里出了事，是平常的。',
    },
    { kind: 'heading', text: '“要不要跟家里说？”' },
    {
      kind: 'paragraph',
      text: '要，越早越轻。不用讲全，三句就够：“我上个月底离开公司了。钱能撑到几月。我想先歇一周，再开始找。”瞒着，最累的是每天得记住自己说过什么。对孩子也可以说：“爸爸在换工作，这阵子我接你放学。”',
    },
    { kind: 'heading', text: '“钱的事，一想就慌。”' },
    {
      kind: 'paragraph',
      text: '慌，是因为它没有边。给它画个边，一张纸三行：手里有多少，每月非花不可的有多少，除一除，能撑几个月。失业登记、失业保险金、医保怎么接、有没有培训，各地办法不同，到街道的就业服务窗口或社区问一次。房贷要还不上了，在逾期之前给银行打电话，话好说些。',
    },
    { kind: 'heading', text: '“不上班，白天怎么过？”' },
    {
      kind: 'paragraph',
      text: '照原来的点起，换掉睡衣。上午给找工作，两三个钟头，到点就收，不然它会把人整个吃进去。下午给身体和家里：走路，买菜，修坏了半年的水龙头。每天出一趟门，绕楼走一圈也算。',
    },
    { kind: 'heading', text: '“投了四十份，没有回音。”' },
    {
      kind: 'paragraph',
      text: '把管得着的和管不着的分开。今天联系一位老同事，管得着；人家回不回，管不着。邮箱刷新二十遍，回信也不会早来。每天只数管得着的那一栏，做了几样，就记几样。',
    },
    { kind: 'heading', text: '“看见别人上班，心里酸。”' },
    {
      kind: 'paragraph',
      text: '朋友圈关几周没人会怪你。怕聚会上被问，先备好一句：“在看新的，最近歇一歇。”说完问问他家的事。',
    },
    { kind: 'heading', text: '“家里人天天催。”' },
    { kind: 'paragraph', text: '跟他们说定：礼拜天晚饭后我自己讲一次进展，别的日子不问。催你的人，多半也在害怕。' },
    { kind: 'heading', text: '“要不，先随便干一个？”' },
    {
      kind: 'paragraph',
      text: '可以。算算它给你什么：钱，钟点，说话的人；再算它占掉多少找工作的工夫。给它定个期限，比如三个月。要你先交押金、培训费，或者拿你的证件去办卡的，别去。',
    },
    { kind: 'heading', text: '今天只写三行' },
    { kind: 'paragraph', text: '把手里、每月、几个月，这三行写下来。写完合上，下楼走二十分钟。' },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '连着两周睡不着，不想见人，白天就开始喝酒，想借钱赌一把翻本，或者总觉得自己在家里是多余的，来约一位咨询师，或去医院的心理门诊。冒出“没有我，他们更轻松”这样的念头，今天就告诉一个人，请他陪着你，打 12356。',
    },
    whereToGetHelp,
  ],
}
