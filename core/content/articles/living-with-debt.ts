import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const livingWithDebt: Article = {
  id: 'a66',
  title: '没拆的信，排成四堆',
  summary: '债压着的时候，先看见它有多大，再定哪样先还。',
  audience: 'everyone',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-05-19',
  words: ['欠债', '债务', '还不上', '网贷', '催收', '信用卡', '没钱'],
  sources: [
    {
      title: 'Day 2: Which debts should you deal with first?',
      publisher: 'StepChange（英国债务慈善机构）',
      url: 'https://www.stepchange.org/7days7Ways/Shouttheloudest.aspx',
    },
    {
      title: 'Debt: action plan',
      publisher: 'Bank Workers Charity（英国）',
      url: 'https://www.bwcharity.org.uk/money/debt/action-plan',
    },
    {
      title: 'Campaign toolkit: people often wait a long time before reaching out for help',
      publisher: 'StepChange（英国债务慈善机构）',
      url: 'https://stepchange.org/about-us/partner-hub/campaign-toolkit.aspx',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '鞋柜最上面一格，放着没拆的信。手机静音三个月了，陌生号码一概不接。开小饭馆亏的，装修借的，给母亲看病刷的。他每天收工从鞋柜前走过去，像从一条不知道咬不咬人的狗跟前走过。',
    },
    {
      kind: 'paragraph',
      text: '不敢看，是因为心里那个数会自己长大。英国一家帮人理债的慈善机构问过来求助的人，一半多拖了一年以上；再问他们，十个里九个说，早点来就好了。今晚先不还钱，只做一件事：看见它。',
    },
    { kind: 'heading', text: '找个人坐在旁边，一起拆' },
    {
      kind: 'paragraph',
      text: '爱人、姐姐、老朋友，一个就行。话可以这样说：“我有件事瞒了你很久。我欠了钱，具体多少，我也没敢算。你陪我拆，今晚先别骂我。”一封一封拆，拆一封念一个数。念完写在一张纸上：欠谁，多少，利息，哪天到期。',
    },
    { kind: 'heading', text: '排成四堆' },
    {
      kind: 'list',
      items: [
        '第一堆，断了就没法过日子的，和有日子管着的：房租房贷，水电，孩子的学费、抚养费，吃饭和买药的钱，先保它。法院来的传票、判决也放这儿，看清是哪天，哪怕还不上，也别不去。',
        '第二堆，利息滚得快的：信用卡，网贷。排第二。',
        '第三堆，亲戚朋友的。不急着一下还清，可要先去说一声。',
        '第四堆，说不清的：没借过却来要的，利息高得出奇的，要你再贷一笔来还的。先别急着付，拿着合同去司法所、公共法律服务的窗口问一问，问一问一般不收钱。',
      ],
    },
    { kind: 'heading', text: '开口去谈' },
    {
      kind: 'paragraph',
      text: '快到期的，到期以前打过去；已经过了期的，今天也打，不算晚：“我现在每个月能还这么多，不是不还，想商量分期。”把收入和开销那张纸备在手边，说一个真做得到的数，别一慌就答应。谈成什么，请对方写下来。亲戚那里也一样：“年底前先还你五百，往后每月五百，我写个条。”人家怕的，多半是你不吭声。',
    },
    { kind: 'paragraph', text: '说能“替你平账”“洗征信”，先收一笔钱的，别信。' },
    { kind: 'heading', text: '催得难听的时候' },
    {
      kind: 'paragraph',
      text: '接起来先问：“你是哪家？哪一笔？”对得上你那张纸，再说：“我在安排，每月几号还多少。”对不上，不报名字，不认数，说“请发书面的来”，挂掉。不吵。深夜来电、骂人、打到单位和亲戚那里，时间和录音留着，可以投诉，上门吓唬就打 110。孩子接过电话的，告诉他：“这是大人的事，我们在办，不怪你。”',
    },
    { kind: 'heading', text: '欠债的人也要睡觉' },
    {
      kind: 'paragraph',
      text: '定一个“想钱”的钟点，比如晚饭后半个钟头，过了就收纸。饭照吃，觉照睡，活照干，这三样垮了，什么也还不上。别碰想一把翻回来的路，赌、再借、帮人走账，都是同一个坑。',
    },
    { kind: 'heading', text: '今天只拆一封' },
    { kind: 'paragraph', text: '最薄的那封。拆开，把数写在纸上第一行。写完，多半比昨天少怕一点。' },
    { kind: 'heading', text: '什么时候不要再等' },
    {
      kind: 'paragraph',
      text: '开始想“死了就一了百了”，或者被人逼到没路走，今天就告诉一个人，请他来，不要一个人过夜；身边一个人也叫不来，打 110，或者 12356。连着两周睡不着、吃不下，干活出神，听见铃声就发抖，心理门诊、社区的咨询师，哪一处先约上就先去哪一处。钱可以一个月一个月地还，人得先在。',
    },
    whereToGetHelp,
  ],
}
