import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const sixPointsForParents: Article = {
  id: 'a43',
  title: '一张旧方案里的六句话，放到今晚',
  summary: '目标小一号，先睡够，夸一件看见的事……六选一就行。',
  audience: 'parents',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-05-02',
  words: ['家长', '怎么教孩子', '夸孩子', '期望', '亲子', '管教', '六点建议'],
  sources: [
    { title: '小学生心理疏导方案（篇二）：家长配合的六点', publisher: '学校工作方案范例，原作者不详', url: null },
    {
      title: 'Positive Parenting Tips: Middle Childhood (9–11 years of age)',
      publisher: '美国疾病控制与预防中心（CDC）',
      url: 'https://www.cdc.gov/ncbddd/childdevelopment/positiveparenting/',
    },
    {
      title: '中共中央办公厅、国务院办公厅关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见（2021）',
      publisher: '中共中央办公厅、国务院办公厅',
      url: 'https://www.gov.cn/zhengce/2021-07/24/content_5627132.htm',
    },
    {
      title: '中华人民共和国家庭教育促进法',
      publisher: '全国人民代表大会常务委员会（国家法律法规数据库，按名字查）',
      url: 'https://flk.npc.gov.cn/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '街道家长学校的桌上，压着一份复印过很多遍的方案，是写给六年级家长的，一共六点。一位爸爸看完笑了：“道理都对，一到家就不会了。”',
    },
    { kind: 'paragraph', text: '我们把六点拆开，每一点换成一件今晚做得到的事。括号里是原来的意思。' },
    { kind: 'heading', text: '一、目标小一号（不定够不着的目标，管得不要太多）' },
    {
      kind: 'paragraph',
      text: '别说“这学期进前十”。问他：“这周你最想弄明白哪一样？”他说“分数除法”，那就是分数除法。家里的规矩也数一数，多得你自己都背不全的，就划掉一半，留三条真要紧的。',
    },
    { kind: 'heading', text: '二、先把觉睡够（给足休息和玩的时间）' },
    {
      kind: 'paragraph',
      text: '国家的文件写着，小学三到六年级，书面作业平均六十分钟以内。写完了就是写完了，剩下的时间不再塞一张卷子。玩，也不必玩得“有意义”。',
    },
    { kind: 'heading', text: '三、夸一件看见的事（多鼓励，少否定）' },
    {
      kind: 'list',
      items: [
        '“你真棒”太大，孩子不信。说看见的：“错题你抄了第二遍，字比头一遍清楚。”',
        '“你怎么老是这样”，说的是人。“今天的算式跳了两步”，说的是事。批评也说事。',
      ],
    },
    { kind: 'paragraph', text: '一天一句就够。' },
    { kind: 'heading', text: '四、他哭，让他哭完（做知心朋友，有委屈让他说）' },
    {
      kind: 'paragraph',
      text: '递纸巾，先不递道理。等他擤完鼻子，问一句：“你要我听，还是要我出主意？”他说听，就只听。',
    },
    { kind: 'heading', text: '五、把“一定”换成“还有”（想事情不要绝对）' },
    {
      kind: 'paragraph',
      text: '“考不上就完了”，往往是大人先说，孩子后信。饭桌上多讲几个拐过弯的人：修车的舅舅，三十岁才去念书的邻居。讲他们哪一段最难、怎么走过来的，别讲成光荣榜。',
    },
    { kind: 'heading', text: '六、给交朋友留个空（多和同伴在一起）' },
    {
      kind: 'paragraph',
      text: '周末空出半天，不排课。朋友上门，饭多煮一碗，别打听人家成绩。他和朋友闹翻了，先别评理。',
    },
    { kind: 'heading', text: '我们想添的第七句' },
    {
      kind: 'paragraph',
      text: '大人待自己，也照这六点来：目标小一号，觉睡够，有人夸一句，能哭，不说“完了”，有一个可以打电话的人。家是孩子的第一间课堂，他学的多半是这个。',
    },
    { kind: 'heading', text: '今天只贴一张' },
    {
      kind: 'paragraph',
      text: '六点里只挑一点，写在便利贴上，贴在你自己那面镜子上，不贴他那边。做三天，再看要不要换。',
    },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '有些事，换个说法好不了。孩子半个月里睡不安稳，饭也吃得少，怕上学，发很大的脾气，或者什么都不想做，别再换说法了，带他去看心理门诊，小的看儿童保健门诊，也跟班主任通个气。他说过不想活，当天就去，今晚别让他一个人。',
    },
    whereToGetHelp,
  ],
}
