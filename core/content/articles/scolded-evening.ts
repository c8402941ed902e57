import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const scoldedEvening: Article = {
  id: 'a45',
  title: '挨了骂的那个晚上',
  summary: '从电梯到枕头，六个钟头里，那句话会自己重放好多遍。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-26',
  reviewBy: '2027-11-26',
  words: ['挨骂', '领导批评', '被骂', '委屈', '下班想哭', '老板', '职场'],
  sources: [
    {
      title: 'Patient’s guide: Postponing worries',
      publisher: '英国皇家国立骨科医院（NHS）',
      url: 'https://www.rnoh.nhs.uk/patients-and-visitors/patient-information-guides/patients-guide-postponing-worries',
    },
    {
      title: 'Resolving Difficult Relationships in the Workplace',
      publisher: 'Legal Island，调解员 Mary Rafferty',
      url: 'https://www.legal-island.ie/articles/ire/features/hr/2015/nov/resolving-difficult-relationships-in-the-workplace/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '会议室的门开着，里头说的每个字，走廊上都听得见。“这种东西你也拿得出来？”你站着，手里那叠纸卷了边。六点半打卡，电梯里又碰见他，你还说了一声：“领导慢走。”',
    },
    { kind: 'paragraph', text: '从电梯到睡着，还有六个钟头。这六个钟头里，那句话会自己重放好多遍。' },
    { kind: 'heading', text: '电梯到家门口：让身体先下班' },
    {
      kind: 'paragraph',
      text: '挨骂的时候，身体是按挨打来准备的：心跳快，手凉，耳朵热。去车站的路走快一点，胳膊甩开，没人的地方长长地吐几口气。进门前在楼道站一分钟，想好一句：“今天挨了顿骂，让我静半个钟头，跟你们没关系。”说了这句，家里人就知道不是冲他们。',
    },
    { kind: 'heading', text: '洗完碗：把那句话拆成两半' },
    {
      kind: 'paragraph',
      text: '找张纸，对折。左边写他说的事：第三列的数错了，晚交了一天。右边写他说的你：“这种东西”“你也拿得出来”。',
    },
    {
      kind: 'paragraph',
      text: '左边那几条，明天能改，每条写一个改法。右边那几条不是事，是他的脾气，说不定他那天也挨了骂。右边不用答，折到底下压住。要是左边空着，一条具体的事都没有，那就不是批评，是拿你出气。',
    },
    { kind: 'heading', text: '躺下以后：又放了，第七遍' },
    {
      kind: 'paragraph',
      text: '反复想一件难堪的事，像牛倒嚼，总觉得多嚼几遍能嚼出点什么，其实只嚼出更多苦味，没有多出一个办法。认出它来就好对付些：“又放了，第七遍。”床头搁纸笔，写下一个词，跟自己说：明天中午十二点半，吃完饭，给它一刻钟。夜里不审案子。',
    },
    { kind: 'paragraph', text: '想编一篇话骂回去，就编，写在纸上，不写在手机里。夜里的消息，一条也不发。' },
    { kind: 'heading', text: '第二天早上：三种说法挑一种' },
    {
      kind: 'list',
      items: [
        '事在你：“昨天那张表我改了，以后交之前，我请人再核一遍。”',
        '话太重：“数字的问题我改。当着大家那样说，我很难受，下次能不能单独跟我讲？”',
        '还开不了口：什么也不说，把左边那几条做完。今天做到这儿就行。',
      ],
    },
    { kind: 'heading', text: '今晚发三个字' },
    { kind: 'paragraph', text: '给一个不在这家单位的人发一条：“挨骂了。”有一个人知道，就轻一点。' },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '偶尔一回，过几天会淡。要是三天两头当众羞辱，专拣你一个，摔东西，拿调岗、扣钱吓唬你，就记下哪天、谁在场、原话，找工会、人事，或者当地的劳动监察部门。要是一到星期天傍晚就心慌、想吐、睡不着，觉得自己一无是处，过了两周，去医院的心理门诊，或者约一位咨询师。想过“我死了他就知道了”，今晚别一个人待着，叫个人来。',
    },
    whereToGetHelp,
  ],
}
