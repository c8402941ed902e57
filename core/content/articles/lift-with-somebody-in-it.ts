import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const liftWithSomebodyInIt: Article = {
  id: 'a67',
  title: '电梯里有人，他退回了屋里',
  summary: '怕见人的，不用变成爱热闹的人；把楼里的日子分成十级。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-26',
  reviewBy: '2027-11-26',
  words: ['社恐', '怕见人', '不敢出门', '害羞', '不敢说话', '躲人', '宅'],
  sources: [
    {
      title: 'Social anxiety: self-help guide',
      publisher: '英国 CNTW NHS 基金会信托',
      url: 'https://selfhelp.cntw.nhs.uk/self-help-guides/social-anxiety/print/399',
    },
    {
      title: 'Stepping Out of Social Anxiety, Module 3: Overcoming Avoidance',
      publisher: '西澳大利亚卫生局临床干预中心（CCI）',
      url: 'https://www.cci.health.wa.gov.au/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '他拎着垃圾袋，手搭在门把上，听。对门有钥匙响。他等。钥匙不响了，脚步往电梯走。他又等了四分钟，才开门。垃圾是前天的。',
    },
    {
      kind: 'paragraph',
      text: '怕和人照面，怕冷场，怕脸红，怕说错一句回来想半夜，这样的人比看上去的多，只是大家都躲着，互相看不见。不必变成爱热闹的人。要的只是倒垃圾、拿快递、修水管，不用先攒三天的勇气。',
    },
    { kind: 'heading', text: '躲一回，轻一回，也紧一回' },
    {
      kind: 'paragraph',
      text: '退回屋里那一下，真松快。可心里记下的是：幸亏没出去，外面果然可怕。下一回，要躲得更早。反过来，站住了，慌到顶，慢慢落下来，记下的是：没怎么样。',
    },
    { kind: 'heading', text: '楼里的十级台阶' },
    { kind: 'paragraph', text: '从不太怕的排起，你那份跟别人不一样，自己填：' },
    {
      kind: 'list',
      items: [
        '一级，开着门缝听楼道一分钟。',
        '二级，人少的钟点下楼倒垃圾。',
        '三级，人多的钟点下楼倒垃圾。',
        '四级，和保安点个头。',
        '五级，对快递员说“放这儿，谢谢”。',
        '六级，电梯里有一个人，也进去。',
        '七级，进去以后说“几楼，我帮你按”。',
        '八级，在小店多问一句“这个甜不甜”。',
        '九级，打电话给物业报修。',
        '十级，楼里开会，坐最后一排，听二十分钟。',
      ],
    },
    { kind: 'paragraph', text: '一级走上三五回，慌得轻了，再上一级。退一级也不丢人，第二天再来。' },
    { kind: 'heading', text: '站在里面的时候' },
    {
      kind: 'paragraph',
      text: '怕的人，眼睛是往里看的：我脸红没有，手放哪儿，他是不是觉得我怪。把眼睛挪到外面去：他拎的是芹菜，狗绳是红的，电梯广告换了。对方多半在想自己晚饭吃什么。',
    },
    {
      kind: 'paragraph',
      text: '别背台词，也别一直看手机。那样能挨过去，可功劳都记在手机头上，下回离了它还是不敢。脸红就让它红，它自己会退。',
    },
    { kind: 'heading', text: '回来以后，不审' },
    {
      kind: 'paragraph',
      text: '那句话说得傻不傻，想一遍可以，第二遍起就是审自己了。写一行：“今天六级，慌了八分，到三楼剩四分。”只记这个。',
    },
    { kind: 'heading', text: '给家里人和邻居' },
    {
      kind: 'paragraph',
      text: '别当众说“这孩子内向，叫人呀”。也别替他把什么都办了，快递你拿，电话你打，他就一级也走不了。邻居碰见了，点个头，不追问，就是帮忙。',
    },
    { kind: 'heading', text: '今天走最下面那一级' },
    { kind: 'paragraph', text: '只走一级，走一回。走完，泡杯茶。' },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '觉得活着没意思，别等约好的那天，今天就告诉一个人，哪怕只发一条消息，请他过来陪着你。怕得上不了学、上不了班，好几周不出门，饭都靠别人递进来，见人前要喝酒才行，去医院的心理门诊，也可以先在“预约”里约一次，不用打电话，坐下来可以少说话。',
    },
    whereToGetHelp,
  ],
}
