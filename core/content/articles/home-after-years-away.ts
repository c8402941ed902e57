import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const homeAfterYearsAway: Article = {
  id: 'a29',
  title: '回家要过的三扇门',
  summary: '走了很久才回来的那个人，和开门的家里人，头一个月怎么过。',
  audience: 'everyone',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-04-21',
  words: ['出狱', '戒毒', '刑满释放', '回家', '社区矫正', '吸毒', '坐牢'],
  leavesNoTrace: true,
  sources: [
    {
      title: 'Eight Ways to Prepare for a Loved One’s Reentry',
      publisher: 'Prison Fellowship',
      url: 'https://www.prisonfellowship.org/2017/05/eight-ways-prepare-loved-ones-reentry/',
    },
    {
      title: '广州市刑满释放人员安置帮教工作规定',
      publisher: '广州市政府办公厅（2019）',
      url: 'https://credit.gz.gov.cn/cxwhn/zcfg/gz/content/post_5538341.html',
    },
    {
      title: '广州市刑满释放人员安置帮教工作规定（穗府规〔2020〕11号，接上一份之后的新版）',
      publisher: '广州市人民政府，hdjy.gd.gov.cn 转载',
      url: 'http://hdjy.gd.gov.cn/ztlm/zzfw/xxgk/jyxw/content/post_4063282.html',
    },
    {
      title: 'Risks for Relapse, Overdose and What You Can Do',
      publisher: 'Partnership to End Addiction（drugfree.org）',
      url: 'https://drugfree.org/article/relapse-overdose/',
    },
    {
      title: '家庭自主戒毒制度建设亟待加强',
      publisher: '法制日报，司法部网站（2019）',
      url: 'http://www.moj.gov.cn/subject/content/2019-06/26/958_3226632.html',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '六年零四个月。他站在单元门口，不知道现在开门要刷脸。手里一个编织袋，装着两件毛衣、一沓信。弟弟在里头按了开门键，门“嘀”一声，他往后退了一步。',
    },
    { kind: 'heading', text: '第一扇：单元门' },
    {
      kind: 'paragraph',
      text: '外面变得快。付钱不掏钱包，看病先取号，路改了，孩子高出一头。在里头什么都有人安排，几点起、吃什么；出来头一天，光是超市里挑一支牙膏就能站十分钟。慌、睡不着、不想见人，很多人都有。',
    },
    {
      kind: 'paragraph',
      text: '陪着走一遍就行：办手机卡，坐一趟地铁，在早点铺自己付一次钱。不要说“这都不会”。他慢下来的那十分钟，你看看别处。',
    },
    { kind: 'paragraph', text: '邻居问起，两个人先商量好一句：“回来了，正找活呢。”多的不用答。' },
    { kind: 'heading', text: '第二扇：家门' },
    {
      kind: 'paragraph',
      text: '都以为团圆了就好了。其实头几个礼拜最容易磕碰：他变了，你们也变了，六年里家里自有一套过法。想让他歇的、催他挣钱的、半夜起来看他还在不在的，都是怕。',
    },
    {
      kind: 'list',
      items: [
        '说过的做到。几点回来，就几点回来；回不来，先打个电话。准点回来一回，信就攒下一回。',
        '翻旧账，翻一次就够，说完“那几年我们怎么过的”，也听他说那几年他怎么过的。别在孩子面前，也别用“你们那种地方”。',
        '钱讲明白：每月给多少，给到几月，为的是找活这段路。该他交的伙食费，哪怕五十块，让他交。',
        '家里也可以有几条，人人都守：不动手，不借网贷，喝了酒不谈事；从前一起出事的人，不往家里带。说一次，写下来。',
        '给孩子讲真话，讲短一点。坐过牢的：“爸爸做错了事，受了罚，现在回来了。不怪你。”戒毒回来的：“爸爸碰了不该碰的东西，身子管不住自己，去治了一阵，现在回来了。不怪你。”',
      ],
    },
    { kind: 'paragraph', text: '今天先做一件：给他腾一样属于他的东西，一把钥匙，一只杯子，墙上一个挂钩。' },
    { kind: 'heading', text: '第三扇：司法所的门' },
    {
      kind: 'paragraph',
      text: '这扇门许多人绕着走，怕丢脸。司法所管安置帮教，是引导和帮扶，不是再关一回：户口身份证、社保医保、临时救助、学手艺找活，都可以从那儿问起。接受社区戒毒、社区康复的，有禁毒社工，社工也上门教家里人怎么相处。家里人可以陪着去第一回。',
    },
    { kind: 'heading', text: '要是他又碰了，或者又去见了从前那些人' },
    {
      kind: 'paragraph',
      text: '上海有一位女士，来来回回好几次，父亲拄着拐去看过她；后来她走出来，自己当了禁毒社工。她说，是家里人没扔下她。',
    },
    {
      kind: 'paragraph',
      text: '走回头路，不等于前面白走。不替他瞒，不替他还赌债毒债，也不把他一脚踢出门。跟他说：“我不帮你骗人，我陪你去找社工。”停了一阵再用，身子受不了从前的量，人叫不醒、喘气不对，马上打 120，让他侧着躺，用了什么照实告诉急救的人，先保命。',
    },
    { kind: 'heading', text: '写给回来的人' },
    {
      kind: 'paragraph',
      text: '你已经把该担的担了。求职被退回来，不等于往后都没路。一天只做三件：按时起，出一趟门，跟一个让你踏实的人说说话。',
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '他说了不想活，今晚家里留一个人守着，收好药和刀，打 12356；拦不住，打 120 或 110。整夜睡不着、一听门响就跳、躲在屋里不出来、觉得不如回里头去，或者家里人为他天天吵，约社区的咨询师，在那间屋里，你不想说的可以不说。有人动手，先离开，打 110。',
    },
    whereToGetHelp,
  ],
}
