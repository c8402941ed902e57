import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const backAtWorkAfterABirth: Article = {
  id: 'a69',
  title: '回去上班的那个星期一',
  summary: '奶、觉、活、心，一样一样排；不用头一天就什么都行。',
  audience: 'parents',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-05-22',
  words: ['产假结束', '背奶', '返岗', '哺乳假', '职场妈妈', '复工', '内疚', '带孩子上班'],
  sources: [
    {
      title: '女职工劳动保护特别规定（第九条）',
      publisher: '国务院',
      url: 'https://www.gov.cn/zwgk/2012-05/07/content_2131567.htm',
    },
    {
      title: '中华人民共和国劳动合同法（第四十二条）',
      publisher: '全国人民代表大会常务委员会',
      url: 'https://www.gov.cn/flfg/2007-06/29/content_669394.htm',
    },
    {
      title: '休完产假回来上班、还在哺乳的八位护士的访谈（中国，英文论文，读的是摘要）',
      publisher: 'PMC11022142',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11022142',
    },
    {
      title: 'Worrying made it seem worse than it was',
      publisher: '英国塔维斯托克与波特曼 NHS 信托',
      url: 'https://tavistockandportman.nhs.uk/news/worrying-made-it-seem-worse-than-it-was/',
    },
    {
      title: 'Guilt and shame: just another day at the office（2019）',
      publisher: 'Community Practitioner（英国社区护士与健康访视员协会会刊）',
      url: 'https://www.communitypractitioner.co.uk/features/2019/12/guilt-and-shame-just-another-day-office',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '工牌挂绳上有两个牙印，是他昨天咬的。她把绳子绕在手上，一手拎吸奶器，一手去掰他攥着衣角的小手。外婆说：“快走，别回头。”门关上，里头哭了。她在楼梯口站了半分钟，电梯来了又走。',
    },
    {
      kind: 'paragraph',
      text: '回去上班的妈妈，怕的差不多是那几样：他会不会一直哭，他会不会跟我不亲了，半年没碰的活我还会不会，别人还记不记得我是谁。还有一样说不出口：哪一头都没做好。',
    },
    { kind: 'heading', text: '回去以前：今天走一遍' },
    {
      kind: 'paragraph',
      text: '离上班还有几天的，今天就照上班的钟点试一回：几点起，几点喂，几点出门。孩子交给白天带他的人，你到楼下坐一个钟头再上来。走的时候当面说“妈妈出去，吃完点心就回来”，说到做到。哪一步卡住了，当天就改。已经上了班的，今晚只把明早要带的排成一排，放在门口。',
    },
    { kind: 'heading', text: '到了单位：只办三件' },
    {
      kind: 'list',
      items: [
        '奶：孩子不满一岁，每天上班时间里有一个钟头的哺乳时间，双胞胎两个钟头；不安排加班，不排夜班。这是国家的规定。跟主管说定几点、在哪间屋、冰箱用哪一格。',
        '活：照实说“头两个礼拜，请让我一点点接回来”。各单位怎么做，问工会。',
        '人：找一个也当过妈妈的同事，问她一句：“你那时候怎么过的？”',
      ],
    },
    {
      kind: 'paragraph',
      text: '有人访谈过八位回来上班、还在喂奶的护士，说法差不多：身子、心情、手上的活都要一段日子才顺，同事搭一把、领导给句话，最管用。',
    },
    { kind: 'heading', text: '心里那杆秤' },
    {
      kind: 'paragraph',
      text: '在班上想他，到家想着没回的邮件，于是觉得两头欠账。英国一位妈妈回去前愁得睡不着，后来说：愁的时候比真回去难。以为忘光的，一样样都想了起来。她还做了一件小事：下班以后，手机里不收工作邮件，那两个钟头只归孩子。你也可以划一段，哪怕半个钟头，进门先洗手、抱他，别的等会儿。',
    },
    {
      kind: 'paragraph',
      text: '也有人回去以后松了一口气，能好好喝一杯热水，又为这口气内疚。不用。喜欢上班，和想他，可以一块儿有。',
    },
    { kind: 'heading', text: '家里人接住哪一段' },
    {
      kind: 'paragraph',
      text: '别只问“累不累”。夜里谁起，分两段；早上谁收包，谁跟带孩子的老人交代；她进门的头一刻钟，饭和洗衣机都别叫她。带孩子的老人辛苦，每个礼拜有一天准时下班。',
    },
    { kind: 'heading', text: '要是单位为难你' },
    {
      kind: 'paragraph',
      text: '孕期、产期、哺乳期里，单位不能拿“不胜任”或裁员的理由解除合同。有人逼你签什么，先不签，说“我带回去看看”，拍下来，问工会、妇联，或人社的窗口。',
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '一连两周天天想哭、孩子睡了自己还醒着、对什么都没劲，或者总觉得他没有我更好，跟单位请半天假，去妇幼保健院或医院的心理门诊说一说，请不出假就先约一位咨询师。怕自己伤着孩子，或者想到死，现在就把孩子交到别人手上，原话告诉那个人，请他留下，别一个人带着他。',
    },
    whereToGetHelp,
  ],
}
