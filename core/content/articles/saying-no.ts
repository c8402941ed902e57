import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const sayingNo: Article = {
  id: 'a49',
  title: '六句说得出口的“不”',
  summary: '说不出，多半是嘴比心快；先给自己留一晚。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-05-08',
  words: ['不会拒绝', '不好意思', '讨好', '说不', '抹不开面子'],
  sources: [
    {
      title: 'Assertiveness and Saying No',
      publisher: '英国诺丁汉郡地方医疗委员会（Nottinghamshire LMC）',
      url: 'https://www.nottinghamshirelmc.co.uk/wellbeing/in-the-surgery/assertiveness-and-saying-no/',
    },
    {
      title: 'Learn to say no without feeling guilty',
      publisher: '悉尼市政府',
      url: 'https://news.cityofsydney.nsw.gov.au/articles/Learn-to-say-no-without-feeling-guilty',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '年底聚餐，表姐端着杯子过来：“你心细，明年奶奶的药还是你去取啊。”一桌人看着你。你听见自己说：“行。”回家路上，围巾在手里攥成一团。',
    },
    { kind: 'paragraph', text: '说不出“不”的人，多半是嘴太快，心还没跟上。这件事她后来重来了一遍，分两回说。' },
    { kind: 'heading', text: '当场：先要一个晚上' },
    {
      kind: 'paragraph',
      text: '第二天，表姐在群里又点她：“那就说定了啊。”她回：“我得看看日子，明晚给你回话。”不答应，也不推。放下手机问自己两件事：我真能做吗？做了，心里会不会怨？她翻了翻值班表，一个月四趟，一趟来回三个钟头，做不了。',
    },
    { kind: 'heading', text: '第二天晚上：回她的话' },
    {
      kind: 'paragraph',
      text: '“上回答应得急，我想了想，四趟我做不了。头一趟我去，往后你们排个班。”表姐说：“就你离得近呀。”她没有搬出腰疼、孩子病。理由给多了，人家会一条条替你解决。她把那句又说了一遍，比头一遍还短：“四趟做不了，一趟行。”电话里静了一会儿，表姐说：“那我问问老三。”',
    },
    { kind: 'heading', text: '说完以后那阵慌' },
    {
      kind: 'paragraph',
      text: '放下电话，她在屋里转，想补一条消息，想送一箱苹果过去。没发，也没送。头几回说了不，心里这样慌，是常有的，这也是要练的。对方脸色不好看，是他失望了，失望会过去，不说明你做错了。',
    },
    { kind: 'heading', text: '别的场合，另备四句' },
    {
      kind: 'list',
      items: [
        '同事又叫替班：“这个礼拜六不行。下周二我可以替半天。”能做多少说多少，做不了的不道三遍歉。',
        '推销的、拉人头的、要你担保的：“我不做。”说完闭嘴。他再问，再答一遍，字更少。',
        '已经帮了好几回的：“前几回我来了，这回不行。”一句就够。',
        '最亲的人：“妈，我知道你怕我冷。这件我不穿。晚上我陪你看戏。”先让她知道你听见了，再给一样你愿意给的。',
      ],
    },
    { kind: 'heading', text: '今天拿最小的练' },
    {
      kind: 'paragraph',
      text: '今天不管谁问，办卡、加料、扫码，就说：“不用了，谢谢。”不笑着解释，不加“下次”。听一听自己的声音。',
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '有的“不”，换什么说法都没用。一说不，他就打，就摔，就拿孩子、拿钱、拿照片来逼你，别再练句子，先让自己安全，打 110；动手的是家里人，妇联 12338 也能问，上班时间打。要是你对谁都不敢说不，事后总恨自己，吃不好睡不好有一阵了，约一位咨询师，慢慢理。被逼得不想活，这一句要说出来，今天就说给一个人听。',
    },
    whereToGetHelp,
  ],
}
