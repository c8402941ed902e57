import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const afterAHusbandOrWifeDies: Article = {
  id: 'a08',
  title: '门口的两双拖鞋',
  summary: '屋里的那些东西，收不收，什么时候收，由你。',
  audience: 'elders',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-04-09',
  words: ['丧偶', '老伴去世', '爱人走了', '遗物', '守寡', '想他', '一个人'],
  sources: [
    {
      title: 'Mourning the Death of a Spouse',
      publisher: '美国国家老龄化研究所（NIA）',
      url: 'http://www.nia.nih.gov/health/publication/mourning-death-spouse',
    },
    {
      title: 'Time Use and Well-being in Older Widows: Adaptation and Resilience',
      publisher: 'Journal of Women & Aging（2011，PMC3485066）',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3485066',
    },
    {
      title: 'Home Alone: Widows’ Well-Being and Time',
      publisher: 'Journal of Happiness Studies（2023 年第 2 期）',
      url: 'https://doi.org/10.1007/s10902-023-00622-w',
    },
    {
      title: 'Hypoglycaemia（低血糖，给患者的话）',
      publisher: '英国东英格兰救护 NHS 信托',
      url: 'https://eastamb.nhs.uk/your-service/emergency-advice/hypoglycaemia',
    },
  ],
  blocks: [
    { kind: 'paragraph', text: '头七过了，亲戚都回去了，门关上，屋里只剩冰箱在响。煮饭的时候，手自己量了两杯米。' },
    { kind: 'paragraph', text: '这一篇不讲道理，只陪你在屋里走一圈。' },
    { kind: 'heading', text: '门口：两双拖鞋' },
    {
      kind: 'paragraph',
      text: '有人当天就把他的拖鞋收了，看一眼都受不住；有人留了三年。走的是她，屋里空的是另一样：针线盒，咸菜坛，她管着的那串电话。怎么放都行，没有该收的日子。孩子们若是好意，趁你不在把东西清空了，你生气也是应当的，可以告诉他们：“我知道你们心疼我。他的东西，等我自己来。”',
    },
    { kind: 'heading', text: '床：他睡的那一边' },
    {
      kind: 'paragraph',
      text: '夜里伸手，那边是凉的。有人搬到他那一边去睡，有人抱着他的旧棉衣。睡得断断续续，胃口差，前脚放下的东西后脚就忘，刚走的这一阵许多人都这样，不是你糊涂了。也有人哭不出来，只是木；有人气他，怎么说走就走；有人想，怎么活下来的是我。哪一种都没有错。',
    },
    { kind: 'heading', text: '抽屉：他的药盒' },
    {
      kind: 'paragraph',
      text: '他的药收进袋子，问社区卫生服务中心能不能交回去，不要留着自己吃。再看看你自己的药盒：这些天你漏了几顿？降压药、降糖药别自己停；饭吃不下的这几天，降糖药、胰岛素怎么用，今天就打电话问社区医生。吃着降糖药的人，心慌、手抖、冒冷汗，坐下，先喝半杯糖水，打电话叫个人来；一刻钟还缓不过来，或者人发迷糊，打 120。复查的日子记在日历上，下回去时跟医生说一句“我老伴刚走”。这句话医生用得上。',
    },
    { kind: 'heading', text: '饭桌：多出来的那副碗筷' },
    {
      kind: 'paragraph',
      text: '今天只请你做一件事：好好吃一顿热的。一碗面，卧一个蛋，坐在桌边吃，不站在灶前对付。要是一个人实在咽不下，就端着碗给女儿打个视频，她吃她的，你吃你的。碗筷摆几副，随你。',
    },
    { kind: 'heading', text: '电话机：不知道该打给谁' },
    {
      kind: 'paragraph',
      text: '别人不提他，多半是怕你难过，不是忘了。你想说他，就先开口：“我昨天又想起他修收音机那回。”他们往往松一口气，话就多了。从前是他交水电费、跑银行，或者是她做饭、记着药的，列张单子，一周学一样，叫孙子在旁边看着，你自己上手。卖房、搬去跟孩子住、把存折交出去，这样的大事先缓一缓，等心里稳当些再定。',
    },
    {
      kind: 'paragraph',
      text: '有一天你会听见自己笑出声来，接着又一惊。不用惊。笑一笑，不等于把他忘了。国外有人细细问过七十五位守寡多年的老年妇女每天怎么过，她们的心情跟有老伴的人差得不多。另一份跟了好些年的研究没这么轻松：刚走那一阵往下掉得厉害，五年里慢慢回来一些，最熬人的是一个人待着的钟头。所以那碗面，能有人陪着吃，就别一个人吃。',
    },
    { kind: 'heading', text: '什么时候不要再等' },
    {
      kind: 'paragraph',
      text: '好日子和坏日子会来回倒。要是几个月过去，坏日子一点不见少，门不出、饭不做、身体垮下来，请让孩子或社区的人陪你去医院看看。要是你想跟他一起去，今天就说给一个人听，不要一个人过夜。',
    },
    whereToGetHelp,
  ],
}
