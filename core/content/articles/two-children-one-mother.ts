import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const twoChildrenOneMother: Article = {
  id: 'a26',
  title: '二宝妈妈的一本账',
  summary: '先划掉可以不干的，再把别人看不见的念出来。',
  audience: 'parents',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-04-20',
  words: ['二胎', '二宝', '妈妈太累', '老大老二', '家务分工', '带娃', '崩溃'],
  sources: [
    {
      title: 'Cognitive household labor: gender disparities and consequences for maternal mental health and wellbeing',
      publisher: 'Archives of Women’s Mental Health（2024，读的是摘要）',
      url: 'https://doi.org/10.1007/s00737-024-01490-w',
    },
    {
      title: 'Gendered Mental Labor: A Systematic Literature Review',
      publisher: 'Sex Roles（2023，PMC10148620）',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10148620',
    },
    {
      title: 'Preparing older children',
      publisher: '爱尔兰卫生服务署（HSE）',
      url: 'https://www2.hse.ie/pregnancy-birth/preparing-for-a-new-baby/preparing-older-children',
    },
    {
      title: 'Having another baby',
      publisher: '澳大利亚北领地政府',
      url: 'https://nt.gov.au/community/parents-and-families/having-another-baby',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '电梯口。左手的推车里，小的在嚎；右手牵着的大的说：“妈妈，我的手工要带三个鸡蛋盒，明天。”电梯门开了，满的。里头有人笑着说：“一儿一女，好福气呀。”她也笑了一下，等下一趟。',
    },
    {
      kind: 'paragraph',
      text: '生第一个时学过的本事都还在，可是不够用。一个要睡，一个要讲故事；抱起这个，那个就在看你。好像心给分成了两半，哪一半都觉得亏着他。夜里躺下，丈夫问：“你今天做什么了？”她一样也说不上来。',
    },
    { kind: 'paragraph', text: '那就记一本账。找一个晚上，两个人坐下来，分三栏写。' },
    { kind: 'heading', text: '第一栏：可以不干的' },
    {
      kind: 'paragraph',
      text: '这一栏最容易漏，所以先写。天天拖地，隔天拖也行；辅食摆成小熊，他三口就扒烂了；袜子一双双叠好，倒进抽屉也找得着；亲戚群里条条都回，先不回。谁心疼哪一样，谁留着自己干。今晚就划掉一样，拿笔真的划掉，往后谁也不许把它捡回来。',
    },
    { kind: 'heading', text: '第二栏：看不见的活' },
    {
      kind: 'paragraph',
      text: '谁记得鸡蛋盒，谁记得疫苗，谁想着奶粉只剩一罐，谁发觉大的这几天话少了，谁去挑、去问、去盯着办完。这一栏的活在脑子里，收不了工，也没人道谢。有人拿三十样家务去问三百多位妈妈：动手的活她们干得多，动脑子的这一份，偏得更厉害；担得越偏的，越常累垮、发闷，两口子也处得越不顺。写出来看看，你家的名字是怎么分的。',
    },
    {
      kind: 'paragraph',
      text: '写完先不分，请他从头念一遍，念出声。好些爸爸念到一半就慢下来了。念完再问：“这里头，哪三行你愿意连‘想着’一起拿走？”由他挑。挑了学校的事，群就由他看，鸡蛋盒由他攒，忘了也由他去跟老师说。',
    },
    { kind: 'heading', text: '第三栏：进账' },
    {
      kind: 'paragraph',
      text: '这一栏常常是空的。每个礼拜要有两笔记在妈妈名下，写明几点到几点：周二晚上一个人去走一圈，周六早上睡到八点。不是“有空再说”，跟打疫苗一样，到日子就去。',
    },
    { kind: 'heading', text: '两个孩子的账，不用平' },
    {
      kind: 'paragraph',
      text: '一碗水端平，谁也做不到。大的要的，是“只有我”的那一会儿。每天哪怕十分钟，关上门，小的交给别人，他说玩什么就玩什么。小的在别人怀里哭几分钟，不要紧。大的忽然要奶瓶、尿裤子、发脾气，是常有的，不是学坏了，先抱一抱，不急着讲道理。',
    },
    {
      kind: 'paragraph',
      text: '难免有一天，你会偏心，会吼，会有一瞬间后悔生了两个。那是你自己空了，该有人给你添一点。',
    },
    { kind: 'heading', text: '外头还能借一点' },
    {
      kind: 'paragraph',
      text: '楼上楼下的二宝妈妈，轮流看一个小时；社区的托育、儿童活动室，问一问哪天开。老人能来几天就是几天，来之前说好干哪几样，几点下班。',
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '想过丢下孩子、带着孩子一起走，现在就别一个人跟孩子待着，叫人来接手，把这句话照实说出来；已经想到怎么做了，打 110 或 120。两周了，一天要哭几回、孩子睡了你还睁着眼、对什么都没劲，或者怕自己失手，去看妇幼保健院、心理门诊，或者先跟社区的咨询师约一次；能不能带孩子来，约的时候先问一声，不能就约电话的。产后一年里，这样的事尤其该说。',
    },
    whereToGetHelp,
  ],
}
