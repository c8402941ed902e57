import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const neighbourNoise: Article = {
  id: 'a48',
  title: '楼上那把椅子',
  summary: '先记三天，再带一句问话上楼，走到哪步解决就停在哪步。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-27',
  reviewBy: '2027-05-07',
  words: ['邻居吵', '噪音', '楼上吵', '扰民', '拖椅子', '邻里纠纷'],
  sources: [
    { title: '中华人民共和国噪声污染防治法', publisher: '全国人民代表大会常务委员会', url: null },
    {
      title: '创新型社会生活噪声污染防治体系构建研究',
      publisher: '《中国环境管理》2022 年第 4 期',
      url: 'http://zghjgl.ijournal.cn/html/zghjgl/2022/4/20220412.htm',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '夜里十一点四十，天花板上“咚”的一声，接着是拖椅子。你睁着眼等下一声，等的时候比响的时候还难受。你已经在心里写好了一篇话，带着火气，打算明天贴在电梯里。',
    },
    { kind: 'paragraph', text: '先别贴。照下面一步步走，走到哪步解决了，就停在哪步。' },
    { kind: 'heading', text: '先记三天' },
    {
      kind: 'paragraph',
      text: '哪天，几点，什么声，多久。记下来有两个用处：上门的时候有话可讲；还常常会发现，不是夜夜都有，或者根本不是楼上，是水管，是斜对角那户的洗衣机。',
    },
    { kind: 'heading', text: '白天上去，带一句问话' },
    {
      kind: 'paragraph',
      text: '挑他不忙的时候。先问，不告状：“打扰了，我住楼下。这几天夜里十一点多老有拖东西的声音，不知是不是你家，来问问。”好多人真不知道楼下听得这么清。然后求一件具体的事：椅子脚贴四片毛毡；十点半以后不跳绳；孩子跑的地方铺块垫子。一次只求一件。',
    },
    {
      kind: 'paragraph',
      text: '楼上有孩子，有起夜的老人，有下夜班的人，完全没声音不可能，能商量的是钟点和轻重。你也让一步：“周末白天我们不在家，孩子尽管跑。”',
    },
    { kind: 'heading', text: '去过两回没用，请第三个人' },
    {
      kind: 'paragraph',
      text: '楼长，物业，居委会的调解员，都行。2022 年 6 月起施行的噪声污染防治法，把邻居家里的响动也管在里面，还写进了社区自治和调解。请他们带着你那张三天的单子去，你可以不在场。',
    },
    { kind: 'heading', text: '夜夜如此' },
    {
      kind: 'paragraph',
      text: '深更半夜放音响、砸东西，可以打 110，请民警上门劝。装修、广场舞、楼下店铺的喇叭，各有管的部门，居委会知道该找谁。不装震楼器，不往人门上泼东西，不在群里点名骂。那些事一做，有理也变没理，往后还得同坐一部电梯。',
    },
    { kind: 'heading', text: '你自己的那双耳朵' },
    {
      kind: 'paragraph',
      text: '被吵久了，人会变成一只竖着的耳朵，静下来也在等。夜里放一点平稳的声音，风扇、雨声都好；耳塞备一副；床挪开那面墙。响了，就在心里说一声“是椅子”，不跟着往下听。难受有一半在声音里，另一半在“他就是故意的”这句话里。',
    },
    { kind: 'heading', text: '今晚只记，不上楼' },
    { kind: 'paragraph', text: '拿张纸，写下几点、什么声、多久。写完睡觉，明天再说。' },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '为这声音连着两周睡不好，天一黑就怕回家；或者你发现自己在琢磨怎么整他，拳头攥起来了，来约一位咨询师，先把这口气放下来，再商量办法。要是那声音家里别人都听不见，就你一个人听得见，去医院查查耳朵，也说说睡眠。楼上传来的是打人、哭喊，那不是噪音，打 110。',
    },
    whereToGetHelp,
  ],
}
