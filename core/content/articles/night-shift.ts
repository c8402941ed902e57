import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const nightShift: Article = {
  id: 'a44',
  title: '下夜班的人，白天怎么睡',
  summary: '班上、路上、门口、床上、饭桌上，各省下一点力气。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-27',
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
      text: '夜里醒，白天睡，是跟身体里那只钟对着干。有人几个月就惯了，有人几年也不惯，不是谁娇气。能做的，是在五个地方各省下一点力气。',
    },
    { kind: 'heading', text: '班上' },
    {
      kind: 'paragraph',
      text: '上班前能眯一会儿，夜里就好过些。单位允许的话，班中间打个二十到四十分钟的盹，设好闹钟，不要更长，睡沉了起来更糊涂。浓茶和咖啡放在前半个班，后头换白水。隔一阵站起来走几步。天快亮时最容易出错，要紧的数字念出声，请旁边的人再看一眼。',
    },
    { kind: 'heading', text: '路上' },
    {
      kind: 'paragraph',
      text: '戴一副墨镜。早晨的亮光一进眼，身体就当该起了。骑车、开车的要当心：眼皮打架就找个停得稳当的地方停下，车里睡的，熄了火，窗开条缝，眯一会儿再走；还不行，车放单位，坐公交。',
    },
    { kind: 'heading', text: '门口' },
    {
      kind: 'paragraph',
      text: '贴一张条子：“上夜班，睡觉中，两点以后再敲门。”写给送快递的、收水费的、隔壁装修的。跟家里人也说定：这几个钟头就是我的半夜，半夜里值得叫醒人的事，才叫我。孩子还不认字，就画一个闭着眼睛的太阳。',
    },
    { kind: 'heading', text: '床上' },
    {
      kind: 'paragraph',
      text: '窗帘遮严，缝用夹子夹住，耳塞眼罩备着，手机只给一个号码留响铃。回来吃一点热的，别撑，不拿酒催觉。睡不着也别较劲，躺着就是歇。白天睡得短，下午上班前再补一觉。休息日起床的钟点，别跟上班日差得太远。',
    },
    { kind: 'heading', text: '饭桌上' },
    {
      kind: 'paragraph',
      text: '倒班最伤人的，常常是跟家里人错开了：你出门，他进门，一周见不着一顿饭。挑一顿固定的，哪怕是早上七点半的“晚饭”。冰箱上挂一张全家的班表，谁哪天在家，抬眼就看见。',
    },
    { kind: 'heading', text: '今天贴一张条子' },
    { kind: 'paragraph', text: '就做这一样：把门口那张条子写了，贴上，再跟最爱敲你门的那个人当面说一遍。' },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '胸口疼、喘不上气，别当成累，打 120。照着做了几周还是睡不成，班上打瞌睡差点出事，或者老是心慌、胸闷、血压高，去医院的睡眠门诊或者内科问问。也跟单位提一句：能不能同一种班多上几天，三天两头换最难受。下了班只想躺着，对什么都没兴致，跟家里人一说就吵，这样过了两周，约一位咨询师说说；白天要睡的，看看有没有傍晚的。下班路上冒出不想活的念头，别回去一个人躺着，打给一个人，到他那儿去。',
    },
    whereToGetHelp,
  ],
}
