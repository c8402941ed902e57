import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const lowSpirits: Article = {
  id: 'a02',
  title: '情绪低落时怎样照顾自己',
  summary: '先不逼自己高兴起来，从今天做得到的一件小事开始。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-03-02',
  words: ['心情不好', '低落', '难过', '没劲', '提不起劲', '不开心', '郁闷', '哭', '情绪'],
  sources: [
    {
      title: 'Caring for Your Mental Health',
      publisher: '美国国家精神卫生研究所（NIMH）',
      url: 'https://www.nimh.nih.gov/health/topics/caring-for-your-mental-health',
    },
    {
      title: 'Doing What Matters in Times of Stress: An Illustrated Guide',
      publisher: '世界卫生组织',
      url: 'https://www.who.int/publications/i/item/9789240003927',
    },
    {
      title: '心理健康素养十条（2018 年版）',
      publisher: '国家卫生健康委员会，福建省尤溪县卫计局刊载',
      url: 'https://www.fjyx.gov.cn/hdjl/hdjlzsk/xwjj_15463/mxbfzzs/201810/t20181017_1212960.htm',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '闹钟响过三遍。楼道里有人锁门，下楼，上班去了。他躺着没动，牙刷在三步外，三步也懒得走。',
    },
    {
      kind: 'paragraph',
      text: '有些日子就是这样，没什么力气，也不想见人，平时喜欢的事也懒得碰。遇到难事、太累、换了环境，人都可能这样。这不说明你脆弱，也不怪你想得不够开。',
    },
    { kind: 'heading', text: '先不逼自己高兴起来' },
    {
      kind: 'paragraph',
      text: '难过来了，可以先认一认它：“我现在很难过，因为最近发生了这些事。”说出来、写下来都行。对自己说话，就像对一个要好的朋友那样。你不会对朋友说“你真没用”，也不必这样说自己。',
    },
    { kind: 'heading', text: '从很小的一件事做起' },
    {
      kind: 'paragraph',
      text: '低落的时候，人容易想：等有劲了再动。可常常是动了一点，劲才回来一点。挑一件今天真能做到的小事，做完就算数：',
    },
    {
      kind: 'list',
      items: [
        '拉开窗帘，洗把脸，换一身干净衣服。',
        '按时吃一顿饭，哪怕只是一碗粥加一个鸡蛋。',
        '下楼走十分钟。每周多走几次，对心情有好处。',
        '给一个信得过的人发句话：“最近不太好，能陪我说说话吗？”',
        '做一点从前喜欢的事，做一小会儿，不求有兴致。',
      ],
    },
    { kind: 'heading', text: '有三件事，先放一放' },
    {
      kind: 'list',
      items: [
        '别用酒来压。喝的时候轻松，过后往往更沉。',
        '大的决定，像辞职、分开、卖房，能缓就缓，等心里亮堂些再想。有人打你、逼你的不在此列，离开不用缓。',
        '少刷让你越看越难受的东西，尤其是在夜里。',
      ],
    },
    {
      kind: 'paragraph',
      text: '家里人低落的时候，少说“想开点”，多说“我在”。陪他散散步，帮他挂个号，比讲道理管用。',
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '如果这样的日子过了两周还不见轻，或者吃不下、睡不好、上不了班、照顾不了家，就别再一个人扛，去医院的心理门诊看看，或者先约一位咨询师谈谈。身上的病、正吃的药也会叫人没劲，看医生的时候一并说。拿不准要不要去，也可以去，问一问不吃亏。如果冒出了不想活、伤害自己的念头，今天就告诉一个人，不要等到明天。',
    },
    whereToGetHelp,
  ],
}
