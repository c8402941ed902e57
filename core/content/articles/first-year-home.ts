import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const firstYearHome: Article = {
  id: 'a53',
  title: '写给出院那天的你',
  summary: '头一年不用一次过完：头一个月、第三个月、第六个月……',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-26',
  reviewBy: '2027-05-26',
  words: ['出院', '精神康复', '复发', '回来上班', '病友', '吃药'],
  sources: [
    {
      title: 'Coping & Adjustment to Spinal Cord Injury',
      publisher: '美国谢泼德康复中心（Shepherd Center）',
      url: 'https://myshepherdconnection.org/conditions/sci/living-with-sci/coping-adjustment/',
    },
    {
      title: 'Living With a Spinal Cord Injury',
      publisher: 'Brain Injury Support',
      url: 'https://www.braininjurysupport.org/living-with-a-spinal-cord-injury/spinal-cord-injury/',
    },
    {
      title: 'Autonomic dysreflexia',
      publisher: 'Spinal Research（英国脊髓研究基金会）',
      url: 'https://spinal-research.org/autonomic-dysreflexia',
    },
    {
      title: 'Autonomic dysreflexia: what should you do',
      publisher: 'Continence Support Now（澳大利亚）',
      url: 'https://continencesupportnow.com/topic/Autonomic%20dysreflexia',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '出院那天，轮椅推到单元门口，四级台阶。从前你两步就上去了。爱人和弟弟一前一后把你抬起来，你盯着自己的鞋。对门的老太太开了门，看见你，想说什么，又把门轻轻带上。',
    },
    { kind: 'paragraph', text: '这封信写给往后的十二个月，不用一次看完。' },
    { kind: 'heading', text: '头一个月：谁来问，都可以不答' },
    {
      kind: 'paragraph',
      text: '会来好多人。有人哭，有人说“要坚强”，有人说“比谁谁强多了”。你可以说：“谢谢，今天不说这个。”也可以闭上眼睛。不信、生气、害怕、怪自己、怪别人，一天里能换好几样，哪样都不算错。',
    },
    { kind: 'paragraph', text: '家里人也在过这些，常常不敢跟你讲，怕招你难过。你可以先开口：“你也难受吧，说说。”' },
    { kind: 'heading', text: '第三个月：康复是上班' },
    {
      kind: 'paragraph',
      text: '练坐，练挪，练用另一只手系扣子，慢得叫人冒火。别跟从前比，跟上个月比。挂历上记着：哪天头一回自己坐起来，哪天头一回自己下楼。自己做得到的，哪怕要一刻钟，也请旁边的人等着。教他们一句就行：“我要的时候会说。”',
    },
    { kind: 'heading', text: '第六个月：容易低下去的时候' },
    {
      kind: 'paragraph',
      text: '来的人少了，赔偿、手续、工作都悬着，大家以为你该好了。心里安顿下来，至少要一年，常比身上还慢。',
    },
    {
      kind: 'paragraph',
      text: '这时候最顶用的，是一个走在你前头的人。康复科里的老伙计，残联、街道的残疾人专职委员，都可以请他们帮着打听一位。他怎么坐公交，怎么洗澡，怎么跟单位谈，比谁讲的都实在。',
    },
    { kind: 'heading', text: '第十个月：你还是谁' },
    {
      kind: 'paragraph',
      text: '受伤以前，你是会计，是球迷，是做红烧鱼的那个。有的要换个做法，有的根本没动。挑一样先捡回来：坐着也能对账，也能骂裁判，也能守在灶台边上喊“火小点”。夫妻之间的事，也可以问康复医生，他们常被问到，不用不好意思。',
    },
    { kind: 'heading', text: '满一年那天' },
    {
      kind: 'paragraph',
      text: '你可能格外难过，也可能压根忘了。都行。不必感谢什么磨难，也不必做谁的榜样。把日子过成你自己的，就够大了。',
    },
    { kind: 'heading', text: '给家里人' },
    { kind: 'paragraph', text: '别替他答话，别推着他走还跟别人聊他。要搭手，先问。你自己也得有人替，一周至少半天。' },
    { kind: 'heading', text: '今天有一件事，谁也别插手' },
    { kind: 'paragraph', text: '倒一杯水，回一条消息，定晚饭吃什么。你来，从头到尾。' },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '伤在脊髓的，头忽然疼得像要裂开，脸红，上半身冒汗，先坐起来，松开衣服，打 120，告诉医生伤在哪一节。皮上压红了不退、破了口，早点给康复医生看。',
    },
    {
      kind: 'paragraph',
      text: '难过是该有的。要是两周里差不多天天都沉着，不吃不睡，康复也不肯做了，总说自己是累赘，告诉康复医生，去医院的心理门诊；想和社区的咨询师谈，出门不便，看看“预约”里有没有电话、视频的，自己就能约。不想活的念头冒出来，今天就说给一个人听，请他留下来陪你。',
    },
    whereToGetHelp,
  ],
}
