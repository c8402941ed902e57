import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const elderChildLetter: Article = {
  id: 'a38',
  title: '大宝写不出来的一封信',
  summary: '她把牛奶倒在沙发上，是想让你看看她。',
  audience: 'parents',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-04-27',
  words: ['大宝', '老大吃醋', '二胎', '争宠', '弟弟妹妹', '偏心'],
  sources: [
    {
      title: 'Preparing older children',
      publisher: '爱尔兰卫生服务署（HSE）',
      url: 'https://www2.hse.ie/pregnancy-birth/preparing-for-a-new-baby/preparing-older-children',
    },
    {
      title: 'Second baby',
      publisher: '南澳大利亚州儿童与青少年卫生局',
      url: 'http://www.cyh.com.au/HealthTopics/HealthTopicDetails.aspx?p=114&np=99&id=1701',
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
      text: '出院第九天，外婆炖汤，爸爸冲奶，来的人都往小床那边走。五岁的姐姐站在门框里，手里举着一张画，没人接。她还不会写信。要是会写，大概是这样的：',
    },
    { kind: 'paragraph', text: '“妈妈：弟弟来了以后，你的手没有了。以前你两只手都是我的。”' },
    {
      kind: 'paragraph',
      text: '“大家都说我是姐姐了，要懂事。可是我前天还是宝宝。我睡一觉起来就变成姐姐，没有人问过我。”',
    },
    { kind: 'paragraph', text: '“我把牛奶倒在沙发上，不是不小心。倒了，你就会看我。你看我的时候很凶，可是你在看我。”' },
    { kind: 'paragraph', text: '“我又尿床了。我想，要是我也包尿布，你是不是也会抱我。”' },
    { kind: 'paragraph', text: '“有时候我想把弟弟送回医院。想完我很怕，怕我是坏人。”' },
    { kind: 'heading', text: '怎么回这封信' },
    {
      kind: 'paragraph',
      text: '先接住她最怕的那句。她说“把弟弟送走”，别说“你怎么能这样想”。可以说：“弟弟来了，好多事都变了，你不喜欢这样。你可以不喜欢他，我也还是你妈妈。打他不行，来告诉我，行。”心里怎么想，不算错；手上怎么做，有规矩。',
    },
    {
      kind: 'paragraph',
      text: '她要奶瓶，要抱着走，说话像小娃娃，尿了床，在老大身上都常见，不是变坏了。要抱就抱一会儿，不笑她，不说“羞不羞”。同时留几样大孩子才有的好处给她：晚睡十分钟，可以用剪刀，明天的早饭由她挑。',
    },
    {
      kind: 'paragraph',
      text: '平常说话，少拿弟弟当理由。“弟弟睡了我们才能去”，换成“等我把手上的事做完，我们就去”。不然她会觉得，什么都是他挡着的。',
    },
    { kind: 'heading', text: '别让她当小保姆' },
    {
      kind: 'paragraph',
      text: '递尿布、唱歌，她愿意就做，不愿意就不做。不说“你是姐姐，要让着”。也别把两个孩子单独留在一处，一小会儿也别，五岁的手没有轻重。',
    },
    { kind: 'heading', text: '爸爸和老人能做的' },
    {
      kind: 'paragraph',
      text: '客人进门，请他们先和老大说话，再去看小的。礼物只够一份，就给老大，小的不知道。爸爸每天接过去一段：要么抱小的，腾出妈妈；要么带老大下楼，买菜，修车，看工地上的吊车。',
    },
    { kind: 'heading', text: '今晚的十分钟' },
    {
      kind: 'paragraph',
      text: '今晚把小的交给别人，关上门，和老大待十分钟。没有别人，就等小的睡着，或者把小的背在身上，这十分钟眼睛只看老大。做什么由她定，手机放外头。结束的时候说：“明天这个时候，还是你和我。”明天要真的有。',
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '她说“我不在就好了”，不用等，当天就坐下来听她说，身边不离人，带她去儿科或医院的心理门诊。过了半年，还常下重手，不吃不睡，一个人发呆，约一位咨询师，或者去妇幼保健院谈谈。要是缓不过来的是你，两头顾不上，整天只想哭，该被照顾的就是你。跟家里人直说，去看看。',
    },
    whereToGetHelp,
  ],
}
