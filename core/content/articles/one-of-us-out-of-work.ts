import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const oneOfUsOutOfWork: Article = {
  id: 'a22',
  title: '四十分钟的饭桌会',
  summary: '家里一个人没了工作，怕的是两个人各自怕。坐下来，一项一项过。',
  audience: 'everyone',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-04-19',
  words: ['失业', '丈夫没工作', '爱人下岗', '裁员', '家里没收入', '家庭会议'],
  sources: [
    {
      title: 'The toll of job loss（2020 年 10 月）',
      publisher: '美国心理学会（APA）Monitor on Psychology',
      url: 'https://www.apa.org/monitor/2020/10/toll-job-loss',
    },
    {
      title: 'Surviving Job Loss Stress: Examining Dyadic Coping Process across Time',
      publisher: 'Journal of Couple & Relationship Therapy（孟菲斯大学收录，读的是摘要）',
      url: 'https://digitalcommons.memphis.edu/facpubs/10400/',
    },
    {
      title: 'Coping Well with Unemployment',
      publisher: '科罗拉多州立大学推广部',
      url: 'http://www.ext.colostate.edu/emptrans/feature0209.html',
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
      text: '他照样背着电脑包出门，坐两站地铁，在图书馆门口等开门。裁员通知是上上周五发的。妻子早就知道了，同事的老婆告诉她的。她等着他说，他等着找到新的再说。晚上两个人都说“今天还行”。',
    },
    {
      kind: 'paragraph',
      text: '没了工作，没的不光是工资，还有钟点、同事，和一个说得出口的身份，不缺钱的人也难受。再加上瞒，就更磨人。下面这张议程，孩子睡了以后用，四十分钟，倒两杯热水，手机扣过来。',
    },
    { kind: 'heading', text: '第一项，五分钟：谁先说一句真话' },
    { kind: 'paragraph', text: '没了工作的那个说：“我两个礼拜前就没班上了。我怕你看不起我。”' },
    {
      kind: 'paragraph',
      text: '另一个只回一句：“你这些天一个人扛着，难受坏了吧。”先不问“怎么偏偏是你”，也先不说“没事，再找呗”。有人跟了三百五十七对这样的伴侣，前后一年光景：日子一长，两边互相打的气都一点点少下去。所以趁早说，隔些天再说一回。',
    },
    { kind: 'heading', text: '第二项，十分钟：算账，只算三个月' },
    {
      kind: 'paragraph',
      text: '两个人的手机并排放着，余额、工资尾款、下个月要扣的，一笔一笔念给对方听，念完，两个人心里是同一个数。再挑三样能停的停掉，会员、团购、外卖都行，先不碰房、药和孩子。数字念出声，两个人才好一起打算；只买最要紧的，也先说定。补偿金、失业保险、社保怎么接，写下“明天谁去问”，问人社窗口或者街道的社保所。借钱、动孩子的学费、抵房子，今晚不定。',
    },
    { kind: 'heading', text: '第三项，十分钟：排一天' },
    {
      kind: 'paragraph',
      text: '找工作是一份活，有上班，也要有下班。比如上午九点到十二点投简历、打电话，下午学一样、走一圈，五点以后不谈。家务可以多分一些，说清是哪几样，但不等于从此全归他，灯泡、水管、擦窗，也别攒着一起砸过来。',
    },
    { kind: 'heading', text: '第四项，五分钟：怎么问，不怎么问' },
    {
      kind: 'paragraph',
      text: '说好几天问一次，谁开口。比如只在周三和周六，由他自己讲。别的日子，她忍住不问“有消息吗”，他也别把自己关起来。投出去没回音的那天，给个暗号，把帽子挂在门把手上，看见的人就去煮碗馄饨。',
    },
    { kind: 'heading', text: '第五项，五分钟：跟谁说，怎么说' },
    {
      kind: 'paragraph',
      text: '孩子：“家里这一阵紧一点，爸爸在找新工作。我们一家人一起，能过去。”老人要不要告诉、谁去说，两个人口径一样。',
    },
    { kind: 'heading', text: '第六项，五分钟：留一样不省的' },
    { kind: 'paragraph', text: '周日下午的羽毛球，或者十块钱的豆花。两个人要有一样，跟钱和工作都没关系。' },
    { kind: 'heading', text: '今天只说第一项里那一句' },
    { kind: 'paragraph', text: '不必等四十分钟。说完那一句真话，再定哪天开会。' },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '没了班上，又没人可见，人容易往下沉。一连两周睡不好、不出门、酒越喝越多、总说自己没用，或者两个人一谈就吵、有人动手，约社区的咨询师，去心理门诊也行。他若交代后事、说“我的保险还值点钱”，当真，别离开他，马上打下面的电话。有人拿网贷、赌来补窟窿，也趁早说出来，越早越有路。',
    },
    whereToGetHelp,
  ],
}
