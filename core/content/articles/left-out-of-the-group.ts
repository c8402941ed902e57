import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const leftOutOfTheGroup: Article = {
  id: 'a70',
  title: '打了又删的四句话',
  summary: '他们另建了一个群，没有你。哪句先别发，哪句发给谁。',
  audience: 'teenagers',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-05-23',
  words: ['小群', '没叫我', '踢出群', '被排挤', '好朋友不理我', '闺蜜', '同学建群', '发我丑照'],
  sources: [
    {
      title: '未成年人学校保护规定（教育部令第50号）第二十一条',
      publisher: '教育部',
      url: 'http://www.moe.gov.cn/srcsite/A02/s5911/moe_621/202106/t20210601_534640.html',
    },
    {
      title: 'Cyberbullying',
      publisher: '澳大利亚网络安全专员（eSafety Commissioner）',
      url: 'https://esafety.gov.au/educators/classroom-resources/be-deadly-online/cyberbullying',
    },
    {
      title: 'What Is Bullying',
      publisher: 'StopBullying.gov（美国卫生与公众服务部）',
      url: 'https://www.stopbullying.gov/bullying/what-is-bullying',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '照片是表妹刷到的：电影院门口，六个人，爆米花举得老高。你们那个群有七个人，昨晚安安静静，谁也没说要去看电影。表妹说：“咦，你怎么没去？”你说作业多。然后对着输入框打字，打了又删，删了又打。',
    },
    { kind: 'heading', text: '第一句：“你们什么意思？”' },
    {
      kind: 'paragraph',
      text: '先别发。不是不许生气，是这句话发出去，屏幕那头会有六个人一起看，他们忙着想怎么回，顾不上想你怎么了。把它写在备忘录里，写多狠都行。手机扣过去，下楼走一圈，或者洗个澡。二十分钟以后这句话还在，想发再说。',
    },
    { kind: 'heading', text: '第二句：“是不是我哪里不好？”' },
    {
      kind: 'paragraph',
      text: '也别发，先分一分是哪一种。一种是散了：有人换了座位，有人有了新的话题，没想着你，也没想着伤你。这种很疼，可谁也没做坏事。另一种是约好的：一次次当着你的面不理你，不许别人跟你说话，起难听的外号，把你的照片做成表情来回发。这一种，错在做的人，学校也有规矩管，《未成年人学校保护规定》要老师出面拦。拿不准是哪种，就当两周的观察员，只记事，不猜心。',
    },
    { kind: 'heading', text: '第三句：“哈哈没事，你们玩。”' },
    {
      kind: 'paragraph',
      text: '有事装没事，往后就更难开口了。换一句，只发给一个人，挑六个人里你最说得上话的那个，最好是见面说：“看到你们去看电影了，我有点难受。是有什么我不知道的吗？”说“我难受”，不说“你们太过分”。他愿意讲，听完；他支支吾吾，你也知道了一点：这个人眼下帮不上，不等于你不值得。',
    },
    { kind: 'heading', text: '第四句，今天就发' },
    {
      kind: 'paragraph',
      text: '发给群外头的一个人：小学同桌，一起学画的，隔壁班借过你伞的，远方的表姐。不用讲这件事，只说：“你最近在看什么？”一个班几十个人，一座城那么多人，那个群只有七个。你要的不是挤回去，是有一个人，你说话他会接。',
    },
    { kind: 'heading', text: '要是群里有你的照片、你的坏话' },
    {
      kind: 'list',
      items: [
        '先截图，带上时间和名字，再屏蔽。不在群里对骂，骂出去的，下一张截图就是你的。',
        '举报给软件，请它删。',
        '给一个大人看：爸妈、班主任、心理老师。可以说：“我不要你马上去吵，我要你先帮我看看怎么办。”',
        '有人拿你身体的照片、视频吓唬你，要钱、要你再拍：不付，不拍，不删，现在就告诉大人，打 110。不管照片是怎么到他手里的，错的是拿它吓唬你的人。',
      ],
    },
    { kind: 'heading', text: '什么时候不要再等' },
    {
      kind: 'paragraph',
      text: '连着两周睡不好、吃不下、一想到进教室就肚子疼，或者有人放话要打你，今天就说给大人听；头一个没听懂，换一个再说，也可以打 12355。被人堵住、动了手，先往有人的店里、路口跑，打 110。夜里冒出“我不在了就好了”，别抱着手机一个人过，现在就去敲家里人的门，说：“我今晚不想一个人。”',
    },
    whereToGetHelp,
  ],
}
