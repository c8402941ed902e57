import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const afterBeingScammedOnline: Article = {
  id: 'a59',
  title: '二十七岁，转出去四万二',
  summary: '第一个电话打 110，第二个打给肯陪你的人。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-05-13',
  words: ['被骗', '电信诈骗', '网络诈骗', '刷单', '转账', '杀猪盘', '骗钱', '反诈'],
  sources: [
    {
      title: 'Refund and Recovery Scams',
      publisher: '美国联邦贸易委员会（FTC）',
      url: 'http://www.consumer.ftc.gov/articles/0102-refund-and-recovery-scams',
    },
    {
      title: '中华人民共和国反电信网络诈骗法（第二十条）',
      publisher: '全国人民代表大会常务委员会（国家法律法规数据库，按名字查）',
      url: 'https://flk.npc.gov.cn/',
    },
    {
      title: 'Supporting Loved Ones Who Have Been Victims of Fraud',
      publisher: '美国退休人员协会（AARP）',
      url: 'https://aarp.org/money/scams-fraud/info-2023/supporting-loved-ones.html?intcmp=AE-FRDSC-MOR-R2-POS3',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '“再做一单就能提现。”她做到第七单，页面变成灰的，群也散了。四万二，两万是存的，两万二是当天下午从三个网贷里借的。合租的姑娘在隔壁煮面，问她吃不吃。她说吃过了。',
    },
    {
      kind: 'paragraph',
      text: '被骗的不光是老人。二十来岁、会用电脑、从前笑过别人的人，一样会。干这个的是一伙人，有稿子，有分工，专等你缺钱、孤单、着急的那个钟头。',
    },
    { kind: 'heading', text: '眼下这一个钟头' },
    {
      kind: 'list',
      items: [
        '打 110：几点转的，几笔，多少，转到哪个号、户名是什么。说清楚了，民警才好请银行止付，越早越有机会拦在半路。',
        '打银行的客服，卡先停，密码换掉。装过对方给的软件，或者让他看过屏幕，那部手机先关掉，换一部打。',
        '聊天、转账、链接、对方的号，一样不删，截图，存一份给朋友。',
        '网贷的也打过去，说明刚被骗、已报案，问怎么处理。别再借一笔去填这一笔。',
      ],
    },
    { kind: 'heading', text: '接着会来找你的人' },
    {
      kind: 'paragraph',
      text: '过几天，可能有“律师”“黑客”“网警”加你，说钱追得回来，先交手续费。专有人拿着上当者的名单，再骗一遍。先交钱才替你追的，一律不理，名字报给办案的民警。',
    },
    { kind: 'heading', text: '不敢说出口的那句' },
    {
      kind: 'paragraph',
      text: '“我怎么会这么蠢。”这句话会在脑子里转很多天。羞，气，怕，不信人，连自己也不信，被骗过的人多半都这样。可你在一个下午里做的决定，对面练过几千遍。',
    },
    { kind: 'heading', text: '隔壁那碗面' },
    {
      kind: 'paragraph',
      text: '打完 110 和银行，她敲了隔壁的门，照着手机上打好的念：“我被骗了四万二，里面有网贷。已经报警了。先别问我怎么想的，今晚陪陪我，明天跟我跑一趟派出所。”',
    },
    {
      kind: 'paragraph',
      text: '合租的姑娘把火关了，说：“人没事就好。吃东西没有？”面一人半碗。“你当时怎么想的”，她没问，那一句她自己已经问了一百遍；想讲的道理，也可以留到下个月。',
    },
    { kind: 'heading', text: '往后几个月' },
    {
      kind: 'paragraph',
      text: '钱不一定回得来。把欠的列成一张表，按利息高低排，先还哪笔、每月还多少，跟家里人一起定。给自己留一点吃饭和坐车的钱，日子要能过，才还得完。回不来的那部分，挑一天写在纸上，折起来收进抽屉，往后不再天天算。',
    },
    { kind: 'heading', text: '今天和一个人约一句话' },
    {
      kind: 'paragraph',
      text: '刚被骗的，今天只做一件：把她念的那几句，改成你的，发给一个不会先骂你的人。没被骗的，今天就约好一句：“要往外转钱之前，先给我打个电话，不管几点。”四十秒的电话，能拦下一个下午。',
    },
    { kind: 'heading', text: '什么时候不要再等' },
    {
      kind: 'paragraph',
      text: '不吃不睡，整天说“没脸活”，跟人一一道别，今天就得有人陪着，一步不离，一起打 12356；拦不住，打 110 或者 120。催款的上门吓唬，打 110。过了两三周，还不敢看手机、不敢见人、夜里惊醒，请那个人陪你去看心理门诊，或者约咨询师。',
    },
    whereToGetHelp,
  ],
}
