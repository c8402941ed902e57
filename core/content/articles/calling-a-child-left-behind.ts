import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const callingAChildLeftBehind: Article = {
  id: 'a41',
  title: '一通二十一分钟的电话',
  summary: '先给他看你的一天，再让他带你走一圈。',
  audience: 'parents',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-04-30',
  words: ['留守', '外出打工', '和孩子打电话', '视频', '老家', '爸妈不在身边'],
  sources: [
    {
      title: 'Mental Health among Left-Behind Children in Rural China in Relation to Parent-Child Communication',
      publisher: '《国际环境研究与公共卫生杂志》（2019，PMC6572381）',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6572381/',
    },
    {
      title: '如何落实农村留守儿童家庭监护责任',
      publisher: '福建省民政厅儿童福利处',
      url: 'http://www.fujian.gov.cn/hdjl/hdjlzsk/mzt/etfl/202408/t20240830_6509080.htm',
    },
    {
      title: '阿保说案：别让“委托”成为责任的真空地带',
      publisher: '中国儿童福利和收养中心，山东省民政厅转载',
      url: 'http://mzt.shandong.gov.cn/art/2025/9/16/art_320397_10332400.html',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '晚上七点十分，工地食堂外的水泥墩上，爸爸把手机支在安全帽里。那头是八岁的儿子，蹲在鸡窝边。以前他们是这样打电话的：“吃了吗？”“吃了。”“作业写了吗？”“写了。”“听奶奶话。”“嗯。”一分四十秒，挂了。',
    },
    { kind: 'paragraph', text: '后来他换了个打法。下面这一通，打了二十一分钟。' },
    { kind: 'heading', text: '头三分钟：先给他看' },
    {
      kind: 'paragraph',
      text: '“看，这是我今天砌的墙。看见歪的那块没有？就它，我重来了三回。”镜头转过去，孩子凑近了看，说：“那块。”',
    },
    {
      kind: 'paragraph',
      text: '大人先交出自己一天里的一件小事，孩子才知道电话里可以说什么。一开头就问作业和成绩，聊着聊着，电话就成了查岗。',
    },
    { kind: 'heading', text: '中间十分钟：让他当向导' },
    {
      kind: 'paragraph',
      text: '“带我去看看你的鸡。”孩子举着手机满院子跑，画面晃得人发晕，爸爸不喊慢点。看了鸡，看了砖缝里的弹珠，看了奶奶腰上新贴的膏药。膏药这件事，他是这样才知道的。想知道家里好不好，与其问，不如让孩子带你走一圈。',
    },
    { kind: 'heading', text: '有一小段没话' },
    {
      kind: 'paragraph',
      text: '孩子低头抠鞋。爸爸不催，剥了个橘子，给镜头看一瓣。过了半分钟，孩子说：“他们说我是没人要的。”',
    },
    {
      kind: 'paragraph',
      text: '爸爸没说“别理他们”，问：“你听了心里怎么样？”“想打他。”“我听了也想。后来呢？”“我没打，去喂兔子了。”“你忍住了，还给自己找了件事做。这件事我来管，明天我给老师打电话，怎么说，先念给你听。”',
    },
    { kind: 'heading', text: '最后三分钟：约下一回' },
    {
      kind: 'paragraph',
      text: '“下回是礼拜天晚上七点。我要是加班，礼拜六就告诉你。”短一点可以，失约不可以。挂之前换奶奶：腰怎么样，药够不够，孩子这周有什么不一样。',
    },
    {
      kind: 'paragraph',
      text: '有项调查问了安徽农村近两千个孩子，多数爸妈在外头，或者在外头待过：跟爸妈说不上话的，心里的难处明显多。民政部门也在村里催着做同一件事：多打电话，多开视频。',
    },
    { kind: 'heading', text: '三句用得上的问话' },
    {
      kind: 'list',
      items: [
        '“今天最想让我看见的是什么？”',
        '“有什么事，你先忍着没跟奶奶说？”',
        '“要是我现在在你旁边，你想让我干什么？”',
      ],
    },
    { kind: 'heading', text: '今晚打过去' },
    {
      kind: 'paragraph',
      text: '电话接通了，先不问吃饭和作业。给他看一样你手边的东西，讲讲它是哪来的，然后说：“该你了。”',
    },
    { kind: 'heading', text: '哪些情况不要再等' },
    {
      kind: 'paragraph',
      text: '他说不想活，马上请老人和一位邻居守在他旁边，一步不离，打 120 或 110 都行，你当天往回赶。身上有说不清的伤，或者有人碰他、打他：先信他，别反复追问，马上打 110，请一位信得过、不是那个人的大人过去守着，你也当天往回赶。他接连几回躲着镜头；老师说他上课发愣，跟人动手；老人讲他半夜抹眼泪；或者老人自己病得顾不过来，都别等过年。请班主任和村里的儿童主任上门看一趟，自己尽早回去。拿不准怎么办，12355 也能帮你想。',
    },
    whereToGetHelp,
  ],
}
