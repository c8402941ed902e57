import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const scoldedEvening: Article = {
  id: 'a45',
  title: '挨了骂的那个晚上',
  summary: '骂你的话里，哪几句明天能改，哪几句让它流走。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-05-04',
  words: ['挨骂', '领导批评', '被骂', '委屈', '下班想哭', '老板', '职场'],
  sources: [
    {
      title: 'Doing What Matters in Times of Stress（2020）：Being kind',
      publisher: '世界卫生组织',
      url: 'https://www.who.int/publications/i/item/9789240003927',
    },
    {
      title: 'Assertiveness and Saying No（用“我”开头说）',
      publisher: '英国诺丁汉郡地方医疗委员会（Nottinghamshire LMC）',
      url: 'https://www.nottinghamshirelmc.co.uk/wellbeing/in-the-surgery/assertiveness-and-saying-no/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '会议室的门开着，里头说的每个字，走廊上都听得见。“这种东西你也拿得出来？”你站着，手里那叠纸卷了边。六点半打卡，电梯里又碰见他，你还说了一声：“领导慢走。”',
    },
    { kind: 'paragraph', text: '没说出口的话，跟着你上地铁，坐到饭桌边，躺到枕头上。' },
    { kind: 'heading', text: '电梯到家门口：让身体先下班' },
    {
      kind: 'paragraph',
      text: '挨骂的时候，身体是按挨打来准备的：心跳快，手凉，耳朵热。去车站的路走快一点，胳膊甩开，没人的地方长长地吐几口气。进门前在楼道站一分钟，想好一句：“今天挨了顿骂，让我静半个钟头，跟你们没关系。”说了这句，家里人就知道不是冲他们。',
    },
    { kind: 'heading', text: '洗碗的时候：一句一句过水' },
    {
      kind: 'paragraph',
      text: '把他说的话想起来，一句一句过水。“第三列的数错了”，这是碗，洗得干净，明天改。“晚交了一天”，也是碗，往后提前半天交。“这种东西你也拿得出来”，这是油花，不用接，让它流走。说不定他那天也挨了骂。要是洗到最后，一只碗也没有，全是油花，那他就是拿你出气。',
    },
    { kind: 'heading', text: '躺下以后：换小周来挨这顿骂' },
    {
      kind: 'paragraph',
      text: '关了灯，那句话又来了。换个人试试：要是挨骂的是坐你对面的小周，她红着眼睛来找你，你怎么跟她说？大概不会说“你怎么这么没用”。会说“当着那么多人，搁谁都受不了”，会说“数错了改过来就行，走，喝碗汤去”。把这两句原样说给自己听，小声说。别扭也说，翻个身再说一遍。',
    },
    { kind: 'paragraph', text: '还是想编一篇话骂回去，就编，写在纸上，不写在手机里。夜里的消息，一条也不发。' },
    { kind: 'heading', text: '第二天早上：三种说法挑一种' },
    {
      kind: 'list',
      items: [
        '事在你：“昨天那张表我改了，以后交之前，我请人再核一遍。”',
        '话太重：“数字的问题我改。当着大家那样说，我很难受，下次能不能单独跟我讲？”',
        '还开不了口：什么也不说，把那几只“碗”洗了。做到这儿就行。',
      ],
    },
    { kind: 'heading', text: '今晚发三个字' },
    { kind: 'paragraph', text: '给一个不在这家单位的人发一条：“挨骂了。”有一个人知道，就轻一点。' },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '偶尔一回，过几天会淡。要是三天两头当众羞辱，专拣你一个，摔东西，拿调岗、扣钱吓唬你，就记下哪天、谁在场、原话，找工会、人事，或者当地的劳动监察部门。要是一到星期天傍晚就心慌、想吐、睡不着，觉得自己一无是处，过了两周，别只忍着，约一位咨询师，或者去看心理门诊。想过“我死了他就知道了”，今晚别一个人待着，叫个人来。',
    },
    whereToGetHelp,
  ],
}
