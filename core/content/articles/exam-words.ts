import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const examWords: Article = {
  id: 'a40',
  title: '考试前后，家里的话怎么说',
  summary: '从模考到出分那晚，哪句该说，哪句咽回去。',
  audience: 'parents',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-27',
  reviewBy: '2027-04-29',
  words: ['考试', '中考', '高考', '紧张', '考砸', '压力', '怎么鼓励', '成绩'],
  sources: [
    {
      title: 'Exam time',
      publisher: '英国谢菲尔德市议会',
      url: 'https://sheffielddirectory.org.uk/children-young-people-and-families-information-advice/young-people-advice-and-information/exam-time',
    },
    {
      title: '21% rise in Childline counselling sessions about exam results: advice for parents and carers',
      publisher: '英国防止虐待儿童协会（NSPCC）',
      url: 'https://www.nspcc.org.uk/what-we-do/news-opinion/21-rise-childline-counselling-sessions-about-exam-results/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '菜市场卖鱼的大姐，女儿读高三。案板边的胶布上写着三个字：少说话。她说：“我一张嘴，她就关门。可我不说话，她又问我是不是生气了。”',
    },
    { kind: 'paragraph', text: '那就说。说哪句，什么时候说，说完走不走开，是有讲究的。中考、高考都用得上。' },
    { kind: 'heading', text: '模考出分那天' },
    {
      kind: 'list',
      items: [
        '说：“看你坐了一天，先吃饭。”',
        '说：“想讲哪一科，我听着。不想讲也行。”',
        '咽回去：“离线还差多少？”“你表姐那时候……”',
      ],
    },
    { kind: 'paragraph', text: '模考是用来找漏的。哪几道本该会的丢了，他自己有数，等他开口再一起看。' },
    { kind: 'heading', text: '最后一个月' },
    {
      kind: 'list',
      items: [
        '说：“礼拜天下午我们去河边走走，你来不来都行。”',
        '说：“你要什么？要人听你背，要人别问，还是要人陪你骂两句？”',
        '咽回去：“我和你爸就指望你了。”这句话，孩子会记很多年。',
        '咽回去：“再熬一熬就解放了。”考完还有日子，日子也要过。',
      ],
    },
    { kind: 'heading', text: '考试那几天' },
    {
      kind: 'list',
      items: [
        '出门前：“东西你自己点过了，好。晚上吃面。”',
        '出了考场：“饿不饿？”别的不问，一科也不问。',
        '他说“考砸了”：“难受。这一门放下，下一门还没考呢。”',
      ],
    },
    { kind: 'paragraph', text: '要不要在考场外头等，问他，听他的。' },
    { kind: 'heading', text: '考完到出分' },
    {
      kind: 'paragraph',
      text: '人一下子空了。有的昏睡三天，有的白天黑夜倒着玩，有的一声不响。英国有一条给孩子打的热线数过，为成绩打来的，四个里不止一个落在出分的那个月。所以考完了，大人也别当作下班了。头几天随他睡。过了一周，帮他把日子立起来：几点起，做一顿饭，学个什么，见见同学。',
    },
    { kind: 'heading', text: '出分那一晚' },
    {
      kind: 'paragraph',
      text: '先商量好谁来查，在哪儿查，查完头一句话谁说。考得好，一家人高兴，不急着给亲戚打电话。考得不如意，头一句是：“我在。”当晚不谈复读还是走，手机静音，饭照做，他不吃就温着。第二天再拿出纸笔，能走的路一条条写，多半不止一条。',
    },
    { kind: 'heading', text: '今天说一句不相干的' },
    { kind: 'paragraph', text: '跟他说一句和考试没关系的话，说完就走开。比如：“阳台那盆花开了。”' },
    { kind: 'heading', text: '等不到考完的时候' },
    {
      kind: 'paragraph',
      text: '考前几周就整夜睡不着，吃了就吐，手抖得写不了字，别拖到考完，去医院的心理门诊，也找学校心理老师，来得及。考前考后，他说“没脸见人”“不如死了”，写告别的话，或者忽然平静得反常、把东西理好送人，都当真：今晚有人陪着他，家里的药和刀收好，打 12356；情况急，打 120 或 110。',
    },
    whereToGetHelp,
  ],
}
