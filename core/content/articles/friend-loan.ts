import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const friendLoan: Article = {
  id: 'a50',
  title: '老朋友开口借钱',
  summary: '先算三笔账；借有借的写法，不借有不借的说法。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  review: null,
  updatedOn: '2026-11-26',
  sources: [
    { title: '中华人民共和国民法典（第一百八十八条）', publisher: '全国人民代表大会', url: null },
    {
      title: '借条的写法与三年的诉讼时效',
      publisher: '法律知识网站 shoulawyer.com',
      url: 'https://www.shoulawyer.com/zhishi/221700.htm',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '晚饭刚端上桌，微信响了。初中同桌，三年没说过话：“在吗？”你放下筷子，已经猜到了。五分钟后来了第二条：“周转两万，下月发工资就还。”',
    },
    {
      kind: 'paragraph',
      text: '借，怕要不回来；不借，怕从此没了这个人。先不回，把饭吃完。钱的事，没有非得五分钟里答的。催得不让你想的，先打个电话过去，听见他本人的声音再往下谈，盗号的骗子多着呢。',
    },
    { kind: 'heading', text: '先算三笔账' },
    {
      kind: 'list',
      items: [
        '钱的账：这笔钱要是三年不回来，我家的日子变不变？会变，就是多了。',
        '家的账：爱人知道吗？瞒着借出去，将来要还两个人的情。',
        '情的账：我是想帮他过这道坎，还是怕他不高兴？怕出来的好，日后容易变成怨。',
      ],
    },
    { kind: 'heading', text: '借，就当一件正经事办' },
    {
      kind: 'paragraph',
      text: '数目往下走，他要两万，你能动五千，就说五千：“我手里能动的就这些，年底前给我就行。咱们写个条，省得日后记混。”写条子不伤感情，记混了才伤。',
    },
    {
      kind: 'paragraph',
      text: '条子上写清：两个人的姓名和身份证号，数目用大写再写一遍，哪天借，哪天还，他签名。钱从银行或微信走，备注写上“借款”，截图留着。',
    },
    {
      kind: 'paragraph',
      text: '再记住一个年数：说好的日子到了没还，要打官司一般得在三年以内。这中间问过他、他回过的话，别删。',
    },
    { kind: 'heading', text: '送，就说明是送' },
    {
      kind: 'paragraph',
      text: '他家里有人住院，你也明白他一时还不上。那就拿一个自己不心疼的数：“这一千不用还，给叔叔买点吃的。”说明白了，两个人都轻。',
    },
    { kind: 'heading', text: '不借，话要短，不要编' },
    {
      kind: 'paragraph',
      text: '“这回帮不了，家里的钱都有去处了。要是房租、看病的事，我陪你去社区问问有没有救助。”编了理由，就得一直圆下去。他要是从此不理你，那也是一个答案，不是你一句话弄丢的。',
    },
    { kind: 'heading', text: '已经借出去，要不回来' },
    {
      kind: 'paragraph',
      text: '先给个台阶：“手头紧的话，一个月还五百也行。”有回音，就重写一张分期的条子。没有回音，也别在同学群里喊，先去法律援助或法院的窗口问问值不值得追。有时候算下来，不追了。既是自己拿的主意，就别一边说算了，一边天天翻他的朋友圈。',
    },
    { kind: 'heading', text: '今天和家里定一个数' },
    {
      kind: 'paragraph',
      text: '趁没人开口，跟爱人说定：“以后谁来借，多少以内各自做主，往上一起商量。”定了，下回就不用在饭桌上脸红。',
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '要是借钱的人是你：拆东墙补西墙，听见催款电话就发抖，不敢开门，今天先告诉家里一个人，打 12356。债可以谈，人要先在。为这笔钱跟家里动了手，或者有人上门吓唬，打 110。心里过不去，睡不好有几周了，约一位咨询师说说。',
    },
    whereToGetHelp,
  ],
}
