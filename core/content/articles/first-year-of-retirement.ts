import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const firstYearOfRetirement: Article = {
  id: 'a07',
  title: '退休后的头一年',
  summary: '头几个月像放假，后来心里空。别人怎么叫他，他怎么一点点答上来。',
  audience: 'elders',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-04-08',
  words: ['退休', '没事做', '失落', '空落落', '老年', '闲下来', '没用了'],
  sources: [
    {
      title: 'So now what? Effects of retirement on civic engagement',
      publisher: 'Ageing & Society（2013，荷兰跨学科人口研究所等）',
      url: 'https://doi.org/10.1017/S0144686X13000019',
    },
    {
      title: 'Monitor on Psychology（2004 年 11 月，封面文章，谈退休）',
      publisher: '美国心理学会',
      url: 'http://www.apa.org/monitor/nov04/retirement.aspx',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '老陈照旧醒了，照旧刮脸。刮到一半停住：今天不用去。工牌还挂在门后，他摸了摸，又挂回去。老伴在厨房问：“你穿这么整齐上哪儿去？”他说：“下楼转转。”',
    },
    {
      kind: 'paragraph',
      text: '很多人退休以后都有这样一个早上。盼了那么久的清闲，真来了，手却不知道往哪儿放。许多人先像放长假，后来空落落的，再一点点适应，各人有各人的快慢。老陈这一年，可以从别人怎么叫他讲起。',
    },
    { kind: 'heading', text: '“陈师傅”' },
    {
      kind: 'paragraph',
      text: '头两个月，他睡到自然醒，去看老同学，把阳台修了。有人请他合伙做买卖，有人叫他一口气报六个班，他都回“让我想想”。先歇够，这一步没走错。',
    },
    {
      kind: 'paragraph',
      text: '阳台修完了，电话也少了。有一天在公交上听见有人喊“师傅”，他应了一声，人家叫的是司机。班上的那些年给过他的，有几点出门，有一路的熟人，还有一句“陈师傅，这个怎么弄”。对许多人来说，那是“我是谁”的一半。一下子没了，心里失落，看谁都不顺眼，觉得自己没用，是常有的，跟送走一位老朋友差不多。',
    },
    { kind: 'heading', text: '“你挡着我了”' },
    {
      kind: 'paragraph',
      text: '从前一天见三个钟头，现在见一整天。厨房是她的天下，他进去指点，她就回这一句。后来两个人在饭桌上说开：上午各忙各的，中午一起吃，谁做饭谁说了算；她跳舞的那两个钟头，他不打电话。管钱的事也趁早摊开，一个月进多少、出多少，写在一张纸上，两个人心里都踏实。',
    },
    { kind: 'heading', text: '“爸，你这礼拜干吗了”' },
    {
      kind: 'paragraph',
      text: '儿子礼拜天问，他答不上来。儿子没说“你找点事做”，翻开一张日历，说下礼拜咱只填三格。今天你也可以填一张：',
    },
    {
      kind: 'list',
      items: [
        '一格，要见的人。老陈写的是：周二上午，老厂门口吃碗面，叫上老周。',
        '一格，要出门去的地方。他写：周六，河边公园走一圈。',
        '一格，要动手做的活。他写：周四，教隔壁小伙子换水龙头。',
      ],
    },
    { kind: 'paragraph', text: '三格就够，做完打个勾。起床和吃饭的钟点尽量不变，睡得有规律，心就有了着落。' },
    { kind: 'heading', text: '“修锁的那位”' },
    {
      kind: 'paragraph',
      text: '水龙头换好了，隔壁又问会不会修锁，一传二，二传三，楼里就这么叫他了。荷兰有人比过退了休的和还在上班的：退下来的人，做志愿、帮亲友的事多了起来。有人成了合唱队的男低音，有人什么队也没进，只是每天把小花坛浇了。再有人问“你是做什么的”，答得上来，这一年就算过去了。答得慢一点也不要紧。',
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '要是一连两周，几乎天天打不起精神，吃得少，半夜醒了就睡不着，或者酒一天比一天喝得早，先去社区卫生服务中心，或者挂心理门诊的号。家里人听见他说“我这人没用了”，不要只劝他想开，坐下来问一句“这话你想了多久了”，陪他一起去。他要是说到不想活，今天就别留他一个人，打下面的电话。',
    },
    whereToGetHelp,
  ],
}
