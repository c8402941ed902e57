import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const afterShouting: Article = {
  id: 'a65',
  title: '碗碎了以后',
  summary: '火发过了，怎么把话捡回来：对孩子，对爱人，对自己。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-26',
  reviewBy: '2027-11-26',
  words: ['发火', '吼孩子', '打了孩子', '后悔', '脾气大', '吵架', '控制不住'],
  sources: [
    {
      title: 'Losing Your Parental Cool: How to Respond After an Angry Outburst',
      publisher: 'Smart Love Family（美国）',
      url: 'https://www.smartlovefamily.org/post/losing-your-parental-cool-how-to-respond-after-an-angry-outburst',
    },
    {
      title: 'Staying calm with kids',
      publisher: 'SKIP（新西兰）',
      url: 'https://whanau.skip.org.nz/conscious-parenting/staying-calm-with-kids/',
    },
    {
      title: 'Regulating your own feelings as a parent',
      publisher: 'Yhdessä selviydytään（芬兰）',
      url: 'https://yhdessaselviydytaan.fi/en/app/link-modal-dialog/5097',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '碗碎在厨房地上。起头是一句“你就不能早点说”，后来说到三年前，后来他听见自己的声音大得不像自己。现在屋里没有声音。孩子的门关着，爱人蹲着捡瓷片，手背划了一道。他站在那儿，想说对不起，嗓子像堵了一团棉花。',
    },
    { kind: 'paragraph', text: '火发过了，不能当没发；东西一摔，家里人是真怕了。可也不是翻不了身的账，一块一块捡。' },
    { kind: 'heading', text: '先捡地上的' },
    {
      kind: 'paragraph',
      text: '先看有没有人伤着：手上的口子冲净，拿干净的布压住，包好，伤得深、血止不住，就去医院。碎瓷由没伤的人扫。别急着讲话，开一扇窗。手里有活，心跳才下得来。这会儿讲的话，多半还带着火星。',
    },
    { kind: 'heading', text: '再捡孩子那一块' },
    { kind: 'paragraph', text: '等自己气喘匀了再去，最好别拖过今晚。敲门，坐低一点，比他矮。四句就够，不用长：' },
    {
      kind: 'list',
      items: [
        '做了什么：“我刚才吼得很响，还摔了碗。”',
        '认下来：“那样不对，不是因为你。”',
        '他怎么样：“你吓着了吧？”然后停，听。他不说，也行。',
        '往后：“下回我要炸的时候，会先出去走一圈。”',
      ],
    },
    {
      kind: 'paragraph',
      text: '有一句后半截别说：“要不是你……”这半句一出来，前面的都作废。孩子不用马上原谅你，他可以再气一会儿。大人肯认错，他学到的是：做错了，人还可以回来。',
    },
    { kind: 'heading', text: '再捡爱人那一块' },
    {
      kind: 'paragraph',
      text: '再问一遍手疼不疼。然后说自己那份，只说自己那份：“碗是我摔的。提三年前的事，是我不该。”本来要吵的那件事，约个钟点，明晚九点，坐着说，一人说三分钟，另一人不插嘴。说不下去，就停。',
    },
    { kind: 'heading', text: '最后捡自己这一块' },
    {
      kind: 'paragraph',
      text: '躺下以后，别骂自己“我就是个混账”，这话听着像认错，其实是躲开不看。换三个问号写下来：火起来之前，我饿着，还是困着？身上哪儿先知道的，耳朵热，还是牙关紧？在哪一句上，我还来得及走开？',
    },
    {
      kind: 'paragraph',
      text: '下回就认那个信号。牙一咬紧，先说“我要停一下”，去阳台，凉水洗脸，走两圈，一定回来把话说完。走开是换气，不是摔门。',
    },
    { kind: 'heading', text: '今天先还一句' },
    { kind: 'paragraph', text: '就在今天，挑一个你欠着一句的人，说头两句：做了什么，认下来。不加“但是”。' },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '挨打的人不用等他道歉：先离开，打 110；被家里人打骂，上班时间也可以打妇联 12338。怕自己今晚会伤人，现在就出门，到有人的地方去，打 110。一个月里有好几回，或者摔东西、推了人、打了人，后悔了又来一回，光靠道歉补不上了，约一位咨询师，去医院的心理门诊也行。酒后才这样的，连酒一起说。',
    },
    whereToGetHelp,
  ],
}
