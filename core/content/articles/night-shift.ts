import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const nightShift: Article = {
  id: 'a44',
  title: '下夜班的人，白天怎么睡',
  summary: '夜班上到第八年的人，和头一年哪里不一样。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-05-03',
  words: ['夜班', '倒班', '白天睡', '上夜班', '生物钟', '黑白颠倒'],
  sources: [
    {
      title: 'Mayo Clinic Q and A: Shift work and sleep problems',
      publisher: '妙佑医疗（Mayo Clinic）',
      url: 'https://newsnetwork.mayoclinic.org/discussion/mayo-clinic-q-and-a-shift-work-and-sleep-problems/',
    },
    {
      title: 'Maximize Your Sleep: Essential Tips for Shift Workers',
      publisher: '北卡罗来纳大学医疗（UNC Health）',
      url: 'https://healthtalk.unchealthcare.org/maximize-your-sleep-essential-tips-for-shift-workers/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '人都往地铁里涌，她一个人往外走。刚交完班，护工服换成羽绒服，眼睛干得发涩。卖豆浆的照例招呼：“上班去呀？”她说：“下班。”',
    },
    {
      kind: 'paragraph',
      text: '夜班她上到第八年了。头一年，下了班在床上翻到中午，爬起来给一家人做饭，晚上再去，走路都打飘。夜里醒，白天睡，是跟身体里那只钟对着干。有人几个月就惯了，有人几年也不惯，不是谁娇气。',
    },
    { kind: 'heading', text: '头一年和第八年' },
    {
      kind: 'list',
      items: [
        '头一年，接班前忙到出门；现在，接班前先眯一会儿，夜里就好过些。',
        '头一年，浓茶喝到天亮；现在，茶和咖啡放在前半个班，后半夜只喝白水。',
        '头一年，困了硬撑；现在，单位让歇的时候，打个二十到四十分钟的盹，设好闹钟，不睡沉，睡沉了起来更糊涂。',
        '头一年，下了班满街走；现在，出门先戴墨镜。早晨的亮光一进眼，身体就当该起了。',
        '头一年，回家先洗衣服；现在，吃一点热的，窗帘遮严，缝用夹子夹住，耳塞眼罩戴上，手机只给一个号码留响铃。不拿酒催觉。',
        '头一年，睡不着就生气；现在，躺着也算歇。白天睡得短，下午上班前再补一觉。休息日起床的钟点，也不差得太远。',
      ],
    },
    {
      kind: 'paragraph',
      text: '天快亮时最容易出错，这一条八年没变。她的办法是，要紧的数字念出声，请旁边的人再看一眼。',
    },
    { kind: 'heading', text: '夹子夹不住的' },
    {
      kind: 'paragraph',
      text: '窗帘的缝夹得住，夹不住的是跟家里人错开：你出门，他进门，一周见不着一顿饭。他们家挑了一顿固定的，早上七点半，她吃“晚饭”，孩子吃早饭，坐满一刻钟。冰箱上挂一张全家的班表，谁哪天在家，抬眼就看见。',
    },
    { kind: 'paragraph', text: '还有一句，她跟家里人说定了：“这几个钟头就是我的半夜。半夜里值得叫醒人的事，才叫我。”' },
    { kind: 'heading', text: '骑车、开车回家的' },
    {
      kind: 'paragraph',
      text: '眼皮打架，就找个停得稳当的地方停下，眯一会儿再走；车里睡的，熄了火，窗开条缝。还是睁不开眼，车放单位，坐公交。',
    },
    { kind: 'heading', text: '今天贴一张条子' },
    {
      kind: 'paragraph',
      text: '写给送快递的、收水费的、隔壁装修的：“上夜班，睡觉中，两点以后再敲门。”孩子还不认字，就画一个闭着眼睛的太阳。贴上，再跟最爱敲你门的那个人当面说一遍。',
    },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '胸口疼、喘不上气，别当成累，打 120。照着做了几周还是睡不成，班上打瞌睡差点出事，或者老是心慌、胸闷、血压高，去医院的睡眠门诊或者内科问问。也跟单位提一句：能不能同一种班多上几天，三天两头换最难受。下了班只想躺着，对什么都没兴致，跟家里人一说就吵，这样过了两周，约一位咨询师说说；白天要睡的，看看有没有傍晚的。下班路上起了不想活的念头，别回去一个人躺着，打给一个人，到他那儿去。',
    },
    whereToGetHelp,
  ],
}
