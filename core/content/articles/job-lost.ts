import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const jobLost: Article = {
  id: 'a46',
  title: '贴在自己家里的一则招聘启事',
  summary: '没了工作的头三个月：跟谁汇报、几点上班、拿什么考核自己。',
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
      text: '一天的钟点、一块吃午饭的人、别人问“干什么的”时你答的那句话，一下都没了。难受得像家里出了事，是平常的。投了十几天简历，他学会了招聘启事的写法，有天夜里给自己也写了一则，贴在门背后。',
    },
    { kind: 'heading', text: '岗位：本户诚聘找工作的人一名' },
    { kind: 'paragraph', text: '试用期三个月。原岗位“好好的人”暂时空缺，不影响本岗位吃饭、睡觉、笑。' },
    { kind: 'heading', text: '汇报对象：全家' },
    {
      kind: 'paragraph',
      text: '头一次汇报，越早越轻，三句就够：“我上个月底离开公司了。钱能撑到几月。我想先歇一周，再开始找。”瞒着最累，天天要记得自己说过什么。往后每个礼拜天晚饭后汇报一次，别的日子请不要问“有消息没有”，催的人多半也是在怕。孩子也算家里人：“爸爸在换工作，这阵子我接你放学。”',
    },
    { kind: 'heading', text: '上班时间' },
    {
      kind: 'paragraph',
      text: '照原来的点起，换掉睡衣。上午找工作，两三个钟头，到点打卡下班，不然它会把人整个吃进去。下午归身体和家：走路，买菜，修坏了半年的水龙头。每天必须出一趟门，绕楼走一圈也算出勤。',
    },
    { kind: 'heading', text: '薪资' },
    {
      kind: 'paragraph',
      text: '面议，和一张纸面议。三行：手里有多少，每月非花不可的有多少，除一除，能撑几个月。慌是因为没有边，写了就有边。失业登记、失业保险金、医保怎么接、有没有培训，各地办法不同，到街道的就业服务窗口问一次。房贷要还不上了，逾期之前给银行打电话，话好说些。',
    },
    { kind: 'heading', text: '考核办法' },
    {
      kind: 'paragraph',
      text: '只考管得着的。今天联系一位老同事，算一分；人家回不回，不算。投出去四十份没有回音，不扣分；邮箱刷新二十遍，不加分。',
    },
    { kind: 'heading', text: '岗位福利' },
    {
      kind: 'list',
      items: [
        '可以关朋友圈几个礼拜，不用说明理由。',
        '聚会上被问，统一答复：“在看新的，最近歇一歇。”然后问问他家的事。',
        '每周一样不花钱又高兴的事，必须休。',
      ],
    },
    { kind: 'heading', text: '可以兼职' },
    {
      kind: 'paragraph',
      text: '“先随便干一个”算不算？算。看它给什么：钱，钟点，说话的人；再看它占掉多少找工作的工夫。期限写明，比如三个月。要先交押金、培训费，或者拿身份证去办卡的，一律不录用他们。',
    },
    { kind: 'heading', text: '今天入职' },
    { kind: 'paragraph', text: '把薪资那三行写下来，就算报到。写完合上，下楼走二十分钟。' },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '连着两周睡不着，不想见人，白天就开始喝酒，想借钱赌一把翻本，或者总觉得自己在家里是多余的，来约一位咨询师，或去医院的心理门诊。冒出“没有我，他们更轻松”这样的念头，今天就告诉一个人，请他陪着你，打 12356。',
    },
    whereToGetHelp,
  ],
}
