import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const toddlerNo: Article = {
  id: 'a35',
  title: '两岁半，一早上说了二十三个“不”',
  summary: '少问“要不要”，给两样挑；大人的“不”也省着用。',
  audience: 'parents',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-04-24',
  words: ['两岁', '叛逆', '说不', '发脾气', '倔', '可怕的两岁', '幼儿'],
  sources: [
    {
      title: 'Tantrums',
      publisher: '英国西约克郡 NHS（Healthier Together）',
      url: 'https://wyhealthiertogether.nhs.uk/parentscarers/your-childs-development/tantrums',
    },
    {
      title: 'Toddlers: behaviour and tantrums',
      publisher: '肯特社区 NHS 基金会信托，健康访视团队',
      url: 'https://family.kentcht.nhs.uk/?p=33409',
    },
    {
      title: 'Giving Toddlers Choice',
      publisher: 'The Informed Parent（美国加州 Pediatric Medical Center 儿科门诊）',
      url: 'http://informedparent.com/articles/view/giving-toddlers-choice',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '鞋架边。问穿不穿袜子，“不”。问穿红的好不好，“不”。把袜子拿走，他又哭着要。楼下的车按了两回喇叭，姥姥在电话里说：“这孩子，主意大。”',
    },
    {
      kind: 'paragraph',
      text: '两岁前后，孩子刚弄明白一件大事：我是我，你是你，我可以跟你想的不一样。“不”是他拿到手的第一件工具，拿到了就要到处敲一敲，试试好不好使。想要的多，说得清的少，累了、饿了、太兴奋了，就容易炸。发脾气在两岁上下最多，不是谁惯出来的。',
    },
    { kind: 'heading', text: '少问“要不要”' },
    {
      kind: 'paragraph',
      text: '他一天里的“不”，不少是我们问出来的。能用“要不要”答的话，他多半答不要。换成两样都行得通的，让他挑：',
    },
    {
      kind: 'list',
      items: [
        '“穿不穿袜子？”换成“小汽车的，还是条纹的？”',
        '“吃不吃饭？”换成“先来一口蛋，还是先来一口饭？”',
        '“回不回家？”换成“再滑两次，还是再滑三次？”',
        '“刷不刷牙？”换成“你先刷，还是小熊先刷？”',
      ],
    },
    { kind: 'paragraph', text: '挑了就算数，不再改。只给两样，三样他就乱了。' },
    { kind: 'heading', text: '三件不商量的事' },
    {
      kind: 'paragraph',
      text: '家里先说好哪几件没得挑，比如过马路牵手、不碰火和电、不打人。这几件，大人开了口就照办，不问，不求，也不吼，抱起来就走。定得少，才守得住。老人也照这几条来，不然他会挑着人闹。剩下的，鞋穿反了、先吃馒头后吃菜，随他去。',
    },
    { kind: 'heading', text: '他已经躺在地上了' },
    {
      kind: 'paragraph',
      text: '这时候讲的道理，是讲给旁边的人听的。先看地上有没有尖的硬的，把他挪开一点。蹲下，和他一样高，说一句短的：“你想自己按电梯，姥爷先按了，你气坏了。”说完就停，在旁边等。哭声小下去，再问：“要抱，还是自己待一会儿？”过去就过去了，不翻账，刚才不肯给的，现在也不补给。',
    },
    { kind: 'paragraph', text: '你自己快炸的时候，可以跟他说：“妈妈去喝口水，一分钟就回来。”说了一分钟，就是一分钟。' },
    { kind: 'heading', text: '今天先换两句' },
    {
      kind: 'paragraph',
      text: '数一数你今天对他说了几个“不”：不许、不行、别、不能。晚上挑两个，换成“可以，等……以后”。“不许玩水”换成“可以，洗澡的时候玩”。明天先用这两句。',
    },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '头一回憋到脸发紫、人发软，当天去儿科看；叫不应，抽起来，或者喘不上来，打 120。两岁多了还说不出几样东西的名字，叫他不大理人；常用头撞墙、咬自己；或者天天闹到一家人都过不下去，去社区卫生服务中心的儿童保健门诊或妇幼保健院问一问。你为他发火动过手，或者老觉得快要动手了，来找人说说：这时候缺的是搭把手的人。手已经抬起来了，先把他放在摔不着的地方，走开几步，叫人来替你。',
    },
    whereToGetHelp,
  ],
}
