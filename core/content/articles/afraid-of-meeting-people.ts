import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const afraidOfMeetingPeople: Article = {
  id: 'a67',
  title: '电梯里有人，他退回了屋里',
  summary: '怕见人的，不用变成爱热闹的人；挑一张最轻的纸条，今天试一回。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-05-20',
  words: ['社恐', '怕见人', '不敢出门', '害羞', '不敢说话', '躲人', '宅'],
  sources: [
    {
      title: 'Social anxiety: an NHS self-help guide（文字稿）',
      publisher: '英国 CNTW NHS 基金会信托',
      url: 'https://cntw.nhs.uk/home/accessible-information/audio/self-help-guides-audio-transcripts/social-anxiety-audio-transcript',
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
    { kind: 'heading', text: '电梯里那四十秒' },
    {
      kind: 'paragraph',
      text: '有一天他没退。门开着，里头站着三楼的大姐。他迈进去，心口咚咚响，眼睛盯着自己的鞋：脸红没有，手放哪儿，她是不是觉得我怪。过了两层，他想起来要往外看。她拎的是芹菜，袋子破了个口；广告换成了卖瓷砖的。到一楼，她说：“你先走，我按着门。”他说：“谢谢。”声音像别人的。',
    },
    {
      kind: 'paragraph',
      text: '怕的人，眼睛是往里看的。把它挪到外头去，哪怕只看见一把芹菜。别背台词，也别一直看手机，那样能挨过去，可功劳都记在手机头上，下回离了它还是不敢。脸红就让它红，它自己会退。',
    },
    { kind: 'heading', text: '写几张纸条，背面标上几分' },
    { kind: 'paragraph', text: '怕的事，一样一张，背面写怕几分，最怕算十分。你的跟别人的不一样，他写的是这些：' },
    {
      kind: 'list',
      items: [
        '开着门缝听楼道一分钟，两分。',
        '天黑以后下楼倒垃圾，三分。',
        '对快递员说“放这儿，谢谢”，四分。',
        '电梯里有一个人，也进去，六分。',
        '打电话给物业报修，七分。',
        '楼里开会，坐最后一排听二十分钟，九分。',
      ],
    },
    {
      kind: 'paragraph',
      text: '摊在桌上，拿分数最小的那张，做上三五回。分数多半会变小，改过来，再拿下一张。哪天做砸了，就放回桌上，它明天还在。',
    },
    { kind: 'heading', text: '回来以后，不审' },
    {
      kind: 'paragraph',
      text: '那句话说得傻不傻，想一遍可以，第二遍起就是审自己了。只记一行：“今天坐了电梯，慌了六分，到一楼剩三分。”',
    },
    { kind: 'heading', text: '给家里人和邻居' },
    {
      kind: 'paragraph',
      text: '别当众说“这孩子内向，叫人呀”。也别替他把什么都办了，快递你拿，电话你打，他一张纸条也用不上。邻居碰见了，点个头，不追问，就是帮忙。',
    },
    { kind: 'heading', text: '今天拿最轻的那一张' },
    { kind: 'paragraph', text: '只做一回。做完，泡杯茶。' },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '觉得活着没意思，别等约好的那天，今天就告诉一个人，哪怕只发一条消息，请他过来陪着你。怕得上不了学、上不了班，好几周不出门，饭都靠别人递进来，见人前要喝酒才行，去看心理门诊；不想打电话，先在“预约”里约一次，坐下来可以少说话。',
    },
    whereToGetHelp,
  ],
}
