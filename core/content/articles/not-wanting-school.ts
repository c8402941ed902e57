import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const notWantingSchool: Article = {
  id: 'a03',
  title: '孩子不想上学时怎么谈',
  summary: '先弄明白他怕的是什么，再和他、和学校一起想办法。',
  audience: 'parents',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-04-06',
  words: ['不想上学', '厌学', '逃学', '拒学', '不肯去学校', '请假', '上学肚子疼', '孩子怕学校'],
  sources: [
    {
      title: 'School anxiety and refusal: parent guide to support',
      publisher: 'YoungMinds（英国青少年心理健康慈善机构）',
      url: 'https://www.youngminds.org.uk/parent/parents-a-z-mental-health-guide/school-anxiety-and-refusal/',
    },
    {
      title: '中华人民共和国家庭教育促进法',
      publisher: '全国人民代表大会常务委员会（国家法律法规数据库，按名字查）',
      url: 'https://flk.npc.gov.cn/',
    },
    {
      title: '中华人民共和国精神卫生法（第十六条）',
      publisher: '全国人民代表大会常务委员会（国家法律法规数据库，按名字查）',
      url: 'https://flk.npc.gov.cn/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '书包背上了，走到门口，他蹲下去，说肚子疼。昨天是头疼，前天是没睡好。你看一眼钟，话就重了：“天天这样，有完没完？”他不哭，也不站起来，手抠着书包带。“不想上学”往往不是懒，后面多半藏着一件他说不清、或者不敢说的难事。',
    },
    { kind: 'heading', text: '挑一个不赶时间的时候' },
    {
      kind: 'paragraph',
      text: '早晨不是谈话的时候。今天就另挑一个时候：放学以后、散步的路上、睡前关了灯，孩子更容易开口。先说你看见的，不下结论：“这两周你早上总是很难起来，我有点担心你。”然后停住，等他。他不说也没关系，告诉他什么时候想说都可以。',
    },
    { kind: 'heading', text: '可以这样问' },
    {
      kind: 'list',
      items: [
        '“一天里哪一段最难熬？上课、课间、吃饭，还是路上？”',
        '“在学校里，你和谁待着会舒服一点？”',
        '“如果有一件事能变，你最想变哪一件？”',
        '“有没有人让你害怕，或者让你难堪？”',
      ],
    },
    {
      kind: 'paragraph',
      text: '听的时候少打断，也先别讲道理。“别人都行，你怎么不行”“再不去就没出息”，这样的话会让他把门关得更紧。可以说：“这样每天去，真的很累。谢谢你告诉我，我们一起想办法。”',
    },
    { kind: 'heading', text: '一起走小步' },
    {
      kind: 'list',
      items: [
        '身上的疼是真的疼，先带他去看医生，别急着说他装。',
        '早一点联系班主任或学校的心理老师，一起商量。最好事先和孩子说好，哪些话可以说。',
        '从做得到的一步开始：先走到校门口，先上半天，先去一个他信任的老师那里坐坐。做到了，就认这一步。',
        '在家的日子也按时起床、吃饭、出门走走，晚上把手机放下。拖得越久，回去越难，所以不要干等。',
        '要是他在学校被欺负，先护住他，再和学校一起处理，不要让他自己去面对。',
      ],
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '他说过“活着没意思”，或者身上有伤，当天就去医院，今晚身边不离人，家里的药和刀收好。连着一两周去不了学校，吃不下、睡不好，不愿见人，发很大的脾气，去医院的心理门诊或儿童保健门诊，也可以约社区的咨询师先谈谈。你自己也会累，找人说说不丢人。12355 青少年服务台，家长也可以打。',
    },
    whereToGetHelp,
  ],
}
