import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const firstYearInAWheelchair: Article = {
  id: 'a53',
  title: '四级台阶：写给坐着轮椅回家的你',
  summary: '一年里，推门进来的各样人，和夜里来的那一个。',
  audience: 'everyone',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-27',
  reviewBy: '2027-03-28',
  words: ['出院', '坐轮椅', '受伤', '脊髓', '截瘫', '肢体残疾', '康复', '车祸以后'],
  sources: [
    {
      title: 'Coping & Adjustment to Spinal Cord Injury',
      publisher: '美国谢泼德康复中心（Shepherd Center）',
      url: 'https://myshepherdconnection.org/conditions/sci/living-with-sci/coping-adjustment/',
    },
    {
      title:
        'There Is More to Life Than Walking: A Qualitative Study of Survivorship Among Peer Mentors in the Spinal Cord Injury Community',
      publisher: 'Yale Journal of Biology and Medicine（2024，PMC11426298）',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11426298',
    },
    {
      title: 'Autonomic dysreflexia',
      publisher: 'Spinal Research（英国脊髓研究基金会）',
      url: 'https://spinal-research.org/autonomic-dysreflexia',
    },
    {
      title: 'Autonomic Dysreflexia',
      publisher: '克里斯托弗与达纳·里夫基金会（美国，Christopher & Dana Reeve Foundation）',
      url: 'https://christopherreeve.org/living-with-paralysis/health/secondary-conditions/autonomic-dysreflexia',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '出院那天，轮椅推到单元门口，四级台阶。从前你两步就上去了。爱人和弟弟一前一后把你抬起来，你盯着自己的鞋。对门的老太太开了门，看见你，想说什么，又把门轻轻带上。',
    },
    { kind: 'paragraph', text: '往后一年，这扇门会进来好些人。先认一认，来的时候心里有个底。' },
    { kind: 'heading', text: '头一个进来的，是哭的人' },
    {
      kind: 'paragraph',
      text: '姑姑，老同学，单位里管工会的。有人哭，有人说“要坚强”，有人说“比谁谁强多了”。都可以不答。你可以说：“谢谢，今天不说这个。”也可以闭上眼睛。不信、生气、害怕、怪自己、怪别人，一天里能换好几样，哪样都不算错。',
    },
    { kind: 'heading', text: '总在门里的，是那双伸过来的手' },
    {
      kind: 'paragraph',
      text: '一粒扣子系了一刻钟，爱人的手伸过来了。慢得叫人冒火，那就把它当上班：别跟从前比，跟上个月比，挂历上记着哪天头一回自己坐起来、自己下楼。教那双手一句：“我要的时候会说。”那双手也在难过，常常不敢跟你讲，怕招你。可以你先开口：“你也难受吧，说说。”',
    },
    { kind: 'heading', text: '后来，谁也没进来' },
    {
      kind: 'paragraph',
      text: '赔偿、手续、工作都悬着，大家却以为你该好了，门口的鞋一天天少下去。心里安顿下来，常要一年，还常不止一年，比身上慢。人少了，不是你不值得来，是他们不知道来了说什么。给其中一个发一条：“来打牌，不用带东西。”',
    },
    { kind: 'heading', text: '滚着轮子进来的那位' },
    {
      kind: 'paragraph',
      text: '这时候最顶用的，是一个走在你前头的人。康复科里的老伙计，残联、街道的残疾人专职委员，都可以请他们帮着打听一位。他怎么坐公交，怎么洗澡，怎么跟单位谈，比谁讲的都实在。夫妻之间的事也可以问他，再问康复医生，他们常被问到，不用不好意思。',
    },
    { kind: 'heading', text: '夜里来的，是从前的你' },
    {
      kind: 'paragraph',
      text: '梦里他还在跑。他是会计，是球迷，是做红烧鱼的那个。别赶他走。他会的那些，有的要换个做法，有的根本没动：坐着也能对账，也能骂裁判，也能守在灶台边上喊“火小点”。挑一样，先捡回来。',
    },
    { kind: 'heading', text: '满一年，门口站着今天的你' },
    {
      kind: 'paragraph',
      text: '你可能格外难过，也可能压根忘了今天是哪天。都行。用不着感谢什么磨难，也用不着做谁的榜样。晚上想吃什么，就吃什么。',
    },
    { kind: 'heading', text: '写给家里人' },
    { kind: 'paragraph', text: '别替他答话，别推着他走还跟别人聊他。要搭手，先问。你自己也得有人替，一周至少半天。' },
    { kind: 'heading', text: '今天有一件事，谁也别插手' },
    { kind: 'paragraph', text: '倒一杯水，回一条消息，定晚饭吃什么。你来，从头到尾。' },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '伤在脊髓的，头忽然疼得像要裂开，脸红，上半身冒汗，先坐起来，腿垂下去，松开衣服，打 120，告诉医生伤在哪一节；用尿管的，叫人看看打折、堵住没有。皮上压红了不退、破了口，早点给康复医生看。',
    },
    {
      kind: 'paragraph',
      text: '难过是该有的。要是两周里差不多天天都沉着，不吃不睡，康复也不肯做了，总说自己是累赘，告诉康复医生，去医院的心理门诊；想和社区的咨询师谈，出门不便，看看“预约”里有没有电话、视频的，自己就能约。不想活的念头冒出来，今天就说给一个人听，请他留下来陪你。',
    },
    whereToGetHelp,
  ],
}
