import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const afterLosingAnOnlyChild: Article = {
  id: 'a30',
  title: '楼下的人不知道该说什么',
  summary: '写给电梯里低下头的那两位，也写给想走近他们、又不敢开口的人。',
  audience: 'everyone',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-03-21',
  words: ['失独', '孩子去世', '独生子女没了', '丧子', '失去孩子', '白发人'],
  sources: [
    {
      title: 'Death of an Adult Child',
      publisher: 'Hospice of the Western Reserve（美国，2009）',
      url: 'https://www.hospicewr.org/Western-Reserve-CareLink/December-2009/Death-of-an-Adult-Child',
    },
    {
      title: '关于开展计划生育特殊家庭扶助关怀工作的通知',
      publisher: '六安市卫生健康委（2021）',
      url: 'https://www.luan.gov.cn/public/6608371/9813744.html',
    },
    {
      title: '甘州区沙井镇：计划生育特殊家庭“三个全覆盖”',
      publisher: '甘州融媒',
      url: 'http://gzxw.com.cn/index/news/detail_news.html?id=75520',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '电梯里进来一对年轻夫妻，抱着刚满月的孩子。于老师往角落里让了让，看着楼层数字。那女孩知道他家的事，想打招呼，又把脸转了过去。七楼到一楼，谁也没说话。',
    },
    { kind: 'paragraph', text: '他后来说，那二十几秒，比哭还难受。' },
    { kind: 'heading', text: '说给想走近的人' },
    {
      kind: 'paragraph',
      text: '你怕提起来伤他。可是他一刻也没有忘，不提，倒像孩子没来过。下面每一对，前一句少说，后一句可以试：',
    },
    {
      kind: 'list',
      items: [
        '不说“想开点，还年轻，再要一个”。说“我不知道说什么好，我惦着你们”。',
        '不说“我懂”。说“我想听你讲讲他”。',
        '不说“有事叫我”。说“周三我去菜场，给你带把青菜，挂门把手上”。',
        '不说“都过去三年了”。说“快到他生日了，那天我陪你们走走，好不好”。',
        '记得他的名字，叫他的名字。不用“那孩子”。',
      ],
    },
    { kind: 'paragraph', text: '他不接话，也没关系。过两个礼拜，再敲一次门。头几个月人来人往，往后的日子才长。' },
    { kind: 'heading', text: '说给你们两位' },
    {
      kind: 'paragraph',
      text: '哭得出来的那个，和一声不吭的那个，一样疼。一个要天天去墓园，一个不许人提，常常为这个互相怨。谁也没有爱得少些，只是过这条河的法子不一样。约一句暗话，比如“今天水深”，说了，另一个就陪着坐，不劝。',
    },
    {
      kind: 'paragraph',
      text: '他的屋子锁着，或者天天擦，都由你们。有人以为孩子大了，当父母的会好受些；其实少掉的不只是儿子、女儿，还有一个能说话的朋友。若是病了好些年，你们连照顾他这份活也一起没有了，空下来的手不知道往哪儿放。',
    },
    {
      kind: 'paragraph',
      text: '今天只请做一件：把他的一件事写下来，就一件，两三行。他怎么骑车摔进花坛，他爱把香菜挑出来。写在一个本子上，想起一件添一件。写下来，他就还有个地方待着。',
    },
    { kind: 'heading', text: '难过的那几天，先放到日历上' },
    {
      kind: 'paragraph',
      text: '生日、忌日、除夕、母亲节、别人家孩子的婚礼。提前一个礼拜圈出来，想好那天怎么过：跟谁在一起，去哪儿，哪些饭局不去，不去的话怎么说。“那天我们有安排”，这一句就够，不用解释。',
    },
    { kind: 'heading', text: '有人该来帮你们办事' },
    {
      kind: 'paragraph',
      text: '符合条件的独生子女家庭，国家有专门的安排：街道和居委会各出一个人做联系人，家庭医生签约，看病有绿色通道。住院签字、养老、家里的难处，可以先找这两位联系人；不知道是谁，问居委会的计生或卫健干部。算不算、有什么，各地不同，请居委会替你查，不用自己去争；不算的，也问问街道有什么照应。不愿意常有人上门，也照直说，约好几时来、来几回。',
    },
    { kind: 'paragraph', text: '一样经历的父母，有的地方有自己的小组。头一回去，坐在门口也行。' },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '疼是会一直有的，起起落落。要是过了很久，还是起不来床、不吃饭、谁也不见，或者总觉得该受罚的是自己，请咨询师或医院的心理门诊陪一程，不是要你忘了他。要是想去找他，今天就告诉老伴、联系人，或者打下面的电话，夜里别一个人。',
    },
    whereToGetHelp,
  ],
}
