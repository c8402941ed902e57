import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const fathersShareOfTheWork: Article = {
  id: 'a42',
  title: '从“我帮你”到“这件归我”',
  summary: '一件事从头管到尾，比十件搭把手都顶用。',
  audience: 'parents',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-05-01',
  words: ['爸爸', '父亲', '丧偶式育儿', '老公不带娃', '分工', '家务'],
  sources: [
    {
      title: 'The Truth About Time with Your Kids',
      publisher: 'National Center for Fathering（美国，fathers.com）',
      url: 'https://www.fathers.com/articles/the-truth-about-time-with-your-kids',
    },
    {
      title: 'For Dad',
      publisher: 'Healthy Families（孕期至一岁家长手册）',
      url: 'http://healthyfamiliesnow.net/book-one-pregnancy-through-age-1/dad',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '家长会的签到表上，四十二个名字，三十六个是妈妈。坐在第三排的那个爸爸开长途货车，正好卸完货。老师顺口问：“孩子的水杯平常插书包哪一边？”他答不上来。',
    },
    {
      kind: 'paragraph',
      text: '回家他对爱人说：“以后有事你叫我，我帮你。”爱人没接话，过了一会儿说：“你要是能有一件事，不用我叫，就好了。”',
    },
    { kind: 'heading', text: '差在哪儿' },
    {
      kind: 'paragraph',
      text: '“我帮你”，意思是这件事是你的，我搭把手；记着、想着、张罗着的，还是你。“归我”，是连记带做。打疫苗归我，就是我知道下一针哪天，我请假，我抱去，夜里发热我守着。',
    },
    { kind: 'heading', text: '按手里的时间，挑一件' },
    {
      kind: 'list',
      items: [
        '一天只有十分钟：睡前那一段归你。刷牙，关灯，一页书。出车的日子，录在手机里放给他听。',
        '一天有半个钟头：洗澡，或者送上学的路。路上不看手机，他说什么，你跟着说什么。',
        '一周只有一天在家：一顿饭归你，从买菜到刷锅，他打下手。咸了也是你们俩的。',
        '一个月回来一次：理发，剪指甲，修他坏掉的那辆车。手挨着手的事，最能把生分揉开。',
      ],
    },
    {
      kind: 'paragraph',
      text: '不用带得跟妈妈一样。你把他扛肩上，她给他讲故事，两样他都要。国外一家给爸爸办的机构说得实在：孩子记得的，多半是扫落叶、逛五金店、摊饼的时候你在，而且没看手机。',
    },
    { kind: 'heading', text: '给妈妈的一句' },
    {
      kind: 'paragraph',
      text: '交出去了，就别在门口指挥。袜子穿反一天没有关系。他做错了自己会看见，自己补上。真怕出事的，烫、摔、药，先说在前头。',
    },
    { kind: 'heading', text: '孩子听着呢' },
    {
      kind: 'paragraph',
      text: '别当着孩子说“你爸什么都不管”，也别说“男孩子哭什么”。爸爸累了、怕了，可以让孩子知道：“我今天挨了训，心里不痛快，坐一会儿就好。”他会记住，难受的时候可以这样过。',
    },
    { kind: 'heading', text: '不住在一起的爸爸' },
    {
      kind: 'paragraph',
      text: '分开了，也有一件可以归你：每周三晚上的电话，每月第二个礼拜六。少许愿，许了就到。孩子怕的是趴在窗口等，没等来。',
    },
    { kind: 'heading', text: '今晚认领一件' },
    { kind: 'paragraph', text: '从上面挑一件，今晚对家里说：“这件以后归我，你不用提醒。”然后给自己设个闹钟。' },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '一进家门就想发火，要喝了酒才坐得下来；对孩子动过手；有了孩子以后一直提不起劲，连抱都不想抱。爸爸也会这样，不是没良心。去看心理门诊，或者约一位咨询师，先说半个钟头。觉得不想活，今天就说给爱人或者一个兄弟听，让他陪着。家里有人正在挨打，打 110。',
    },
    whereToGetHelp,
  ],
}
