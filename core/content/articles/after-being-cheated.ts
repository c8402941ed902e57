import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const afterBeingCheated: Article = {
  id: 'a16',
  title: '钱被骗了以后，第一个钟头、第一天、第一个月',
  summary: '骗人的是干这一行的，上当不是你笨。先止住，再说出来，再把日子接上。',
  audience: 'elders',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-04-14',
  words: ['被骗', '老人受骗', '保健品', '骗钱', '报警', '转账', '诈骗', '反诈'],
  sources: [
    {
      title: 'Refund and Recovery Scams',
      publisher: '美国联邦贸易委员会（FTC）',
      url: 'http://www.consumer.ftc.gov/articles/0102-refund-and-recovery-scams',
    },
    {
      title: 'Elder Justice',
      publisher: '美国司法部新罕布什尔州检察官办公室',
      url: 'https://www.justice.gov/usao-nh/elder-justice',
    },
    {
      title: 'Is Psychological Vulnerability Related to the Experience of Fraud in Older Adults?',
      publisher: 'Clinical Gerontologist（2013，PMC3755896，读的是摘要）',
      url: 'https://doi.org/10.1080/07317115.2012.749323',
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
      text: '床底下拖出来，十七盒口服液，一盒都没喝完。小伙子嘴甜，叫了她两年“干妈”，下雨天替她拎过米。上星期店面空了，电话停机。孙阿姨坐在床沿上数盒子，门一响，她把床单放了下来。',
    },
    {
      kind: 'paragraph',
      text: '丢钱是一层，更难受的是下面那一层：他陪我说过话，连这个也是假的。还有一层，怕孩子知道。骗人的人靠这个吃饭，练过话术，专挑人的怕、盼、疼人的心下手。国外查过四千多位老人，心里又沉、又没人常来往的，被骗的是旁人的三倍。那份怕、那份孤单没有错，错的是利用它的人。',
    },
    { kind: 'heading', text: '第一个钟头：止住' },
    {
      kind: 'paragraph',
      text: '不再付一分钱，不再接他的电话，他说“再交手续费就能退”，也不交。刚转出去的钱，马上打 110，再给自己的银行打电话，请他们看看能不能拦。他让你装过软件、共享过屏幕的，先把那部手机关了，密码用另一部手机改。别的也当场改密码。药盒、收据、转账记录、聊天、他的名片和照片，一样都不要扔，不删。',
    },
    { kind: 'heading', text: '第一天：告诉一个人' },
    {
      kind: 'paragraph',
      text: '今天只做这一件最难的：找一个人，说出来。可以照着念：“我被人骗了，数目不小。我心里难受，你先别说我，陪我去趟派出所。”带上那些东西去报案，公安机关会告诉你接下来的步骤。保健品吃坏了身体，也拿着盒子去给医生看。原来的降压药停了没有？停了就说停了。',
    },
    { kind: 'paragraph', text: '孩子听到的那一刻，脸色可能不好看。过后他想明白了，心疼会比生气多。' },
    { kind: 'heading', text: '第一个星期：防着第二回' },
    {
      kind: 'paragraph',
      text: '被骗过一回的人，容易再被盯上：上过当的名单，骗子之间会倒卖。往后若有人打来，自称“律师”“公安”“追款公司”，说钱追得回来，只要先交押金，那就是第二回。凡是追款先收钱的，挂掉。手机请孩子一起收拾：陌生来电拦下，付款设个上限，大额的先给家里人打个电话再转。钱还是你管，多一道门而已。',
    },
    { kind: 'heading', text: '第一个月：把空下来的下午填上' },
    {
      kind: 'paragraph',
      text: '从前每周二四去听课，领鸡蛋，有人围着说话。现在下午空了，这才是最容易再进去的口子。老年食堂、棋摊、唱歌队、社区的血压角，挑一个周二去，挑一个周四去。也给孩子提一个要求，比如每周三打来，不问药，只说话。',
    },
    { kind: 'heading', text: '写给儿女' },
    {
      kind: 'paragraph',
      text: '忍住三句：“早跟你说过”“这么大岁数了”“以后钱我管”。换三句：“骗子太会了，换我也难说”“你肯告诉我，我松了口气”“下一步我们一块儿办”。她是想少生病、少麻烦你，才把钱掏出去的。冲着这份心，坐下来，替她把那十七盒搬出来，一起数一遍。',
    },
    { kind: 'heading', text: '什么时候不要再等' },
    {
      kind: 'paragraph',
      text: '睡不着、吃不下、不肯出门、反复说“我没脸见人”，超过两周，去心理门诊。要是说出“死了算了”，或者把存折、后事一样样交代，今晚就陪在身边，打下面的电话，家里的药先收走。',
    },
    whereToGetHelp,
  ],
}
