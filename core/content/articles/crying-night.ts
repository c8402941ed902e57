import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const cryingNight: Article = {
  id: 'a34',
  title: '哭闹的夜里，大人怎么轮班',
  summary: '到头了就先放下；夜切成两段，换人只说四样。',
  audience: 'parents',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-03-25',
  words: ['婴儿哭', '宝宝哭闹', '夜醒', '带娃睡不够', '新生儿', '轮班', '肠绞痛'],
  sources: [
    {
      title: 'Crying',
      publisher: '温哥华沿海卫生局（Vancouver Coastal Health）',
      url: 'http://parenting.vch.ca/new-parents-and-baby/first-days/crying/',
    },
    {
      title: 'Helping New Parents Cope With Normal Infant Crying',
      publisher: '西雅图儿童医院',
      url: 'https://pulse.seattlechildrens.org/helping-new-parents-cope-with-normal-infant-crying/',
    },
    {
      title: 'Why Is My Baby Crying for No Reason?',
      publisher: 'Children’s Home Society of Florida',
      url: 'https://chsfl.org/updates/tips-for-parents/why-is-my-baby-crying-for-no-reason/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '奶喂了，嗝拍了，尿布是干的。当爸的抱着五周大的儿子，从门口到阳台走了四十个来回，孩子还是哭。他觉得胳膊里有股劲往上冲，想晃，想把孩子往床上一摔。他站住了，自己也吓了一跳。',
    },
    {
      kind: 'paragraph',
      text: '不少父母有过这一刻。有这个念头，不等于你会做，它是在告诉你：到头了，先放下。',
    },
    { kind: 'heading', text: '放下孩子，照这个次序' },
    {
      kind: 'list',
      items: [
        '把他仰面放进小床，围栏拉好，床里不放枕头、厚被、毛绒玩具。他这样在床里哭几分钟，是安全的。困得坐不住的时候也这样放，别抱着他在沙发上睡。',
        '走到另一间屋，带上门，喝半杯水，慢慢出几口长气。',
        '隔五到十分钟去看一眼，看完再走开，心平了再抱。',
        '还是不行，把家里另一个推醒，或者给说好的那个人打电话，几点都可以打。家里没别人，电话没人接，手已经要动了：让他在小床里，你走到门外去，敲邻居的门；拦不住自己，打 110。',
      ],
    },
    {
      kind: 'paragraph',
      text: '任何时候都不摇孩子。摇几下，可能伤到眼睛和脑子，甚至要命。这句话，家里每个要抱他的人都该听过一遍，老人也要。',
    },
    { kind: 'heading', text: '“你怎么哄的？”' },
    {
      kind: 'paragraph',
      text: '这家人为这一句吵过两回。其实小婴儿的哭，从两周大前后多起来，快两个月时最多，到三四个月才落下去，傍晚和夜里最凶，有的一天加起来能哭好几个钟头，抱着也不停。许多孩子都要过这一段，多半不是谁没带好。要紧的是大人怎么熬过去，谁也别垮。',
    },
    { kind: 'heading', text: '他们后来定下的三条' },
    {
      kind: 'paragraph',
      text: '谁抱，听谁的。孩子爱闹的傍晚，大人也正饿，没轮到的先坐下吃十分钟饭，不在旁边指挥。',
    },
    {
      kind: 'paragraph',
      text: '夜切成两段，一人一段。换人时只说四样：几点吃的，吃了多少，尿布换过没有，有没有发热。不说“我怎么一抱就好”。下班的人去另一间屋，关门，戴上耳塞，真的睡，听见哭也不出来；值班的要叫人，不敲门，直接进来推醒。刚生完的人，夜班少排，整觉先给她。',
    },
    {
      kind: 'paragraph',
      text: '天亮不算账，不评夜里谁好谁坏。接手的奶奶只说：“昨晚你撑过来了，去睡。”',
    },
    { kind: 'heading', text: '今天天黑以前，打一个电话' },
    {
      kind: 'paragraph',
      text: '挑一个夜里肯接电话的人，姐妹、老同学、楼上的邻居都行，趁白天跟他说好：“我可能半夜打给你，你听我说五分钟就行，不用出主意。”一个人带孩子的，更要有这样一个号码，放在最上头。',
    },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '叫不醒，脸色发青，喘气费力，抽起来，打 120。哭声变得又尖又细，发热，不肯吃，一直吐，马上去儿科急诊。已经摇过、摔过，看着没事也要立刻送急诊，照实告诉医生。大人这边，两周里几乎天天想哭，能睡的时候也睡不着，觉得自己不配当爸妈，挂一个妇幼保健院的号，心理门诊也行。不想活了，现在就推醒一个人。脑子里老有伤到孩子、伤到自己的画面，不用等两周，今天就告诉家里人，请人来接手、陪着你，再去门诊；说出来，不等于你是坏爸妈。',
    },
    whereToGetHelp,
  ],
}
