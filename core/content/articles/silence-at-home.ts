import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const silenceAtHome: Article = {
  id: 'a19',
  title: '冰箱门上的五张便条',
  summary: '冷战的时候，两个人其实都在等一句话。这句话可以很短。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-04-16',
  words: ['冷战', '吵架', '夫妻不说话', '和好', '道歉', '感情不好', '生闷气'],
  sources: [
    {
      title: 'Demand-Withdraw Patterns in Marital Conflict in the Home',
      publisher: 'Personal Relationships（2009，PMC3218801）',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3218801',
    },
    {
      title: '“接近/回避”交流模式——基于婚姻冲突的视角',
      publisher: '《心理学进展》2022 年第 8 期（刘聚红，贵阳学院）',
      url: 'https://hanspub.org/journal/PaperInformation?paperID=54876',
    },
    {
      title: 'Physiological and Affective Predictors of Change in Relationship Satisfaction',
      publisher: '美国心理学会 Journal of Personality and Social Psychology（1985，Levenson、Gottman）',
      url: 'https://doi.org/10.1037/0022-3514.49.1.85',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '第六天了。她煮面只煮一碗，他回来吃泡面。两个人隔着一堵墙，听得见对方翻身。女儿在客厅里给他们传话：“爸，妈问你水费交了没有。”',
    },
    {
      kind: 'paragraph',
      text: '不说话的两个人，多半都还在乎。那天话赶话，心跳得咚咚响，脑子嗡的一下，一个人就关上了。关上的那个以为，我不说，就不会更坏；门外那个觉得，你把我扔下了。于是一个越追，一个越躲。有人请一百多对夫妻把家里的争吵记下来：一追一躲的那几场，火气更大，也更谈不出结果；追的有时是她，有时是他，各占一半。',
    },
    {
      kind: 'paragraph',
      text: '先分一分：他要是用不说话来罚你，断你的钱，不许你出门、见人，吓唬你，或者动手，下面几张便条不是给你的，直接看最后一段。',
    },
    { kind: 'paragraph', text: '别的，当面开不了口，就借一扇冰箱门。' },
    { kind: 'heading', text: '第一张：报个平安' },
    { kind: 'paragraph', text: '“我没有想走。我只是还没缓过来。”' },
    {
      kind: 'paragraph',
      text: '沉默最吓人的地方，是让人往最坏处猜。先把这一层拿掉。今天就写这一张，贴上去，不要求对方回。',
    },
    { kind: 'heading', text: '第二张：递一样小东西' },
    { kind: 'paragraph', text: '“锅里有汤。”' },
    {
      kind: 'paragraph',
      text: '一碗汤、一把伞、替他把手机充上电，都是在说“我还在”。对方递过来，哪怕别扭，也接住，回一个“嗯”也算。',
    },
    { kind: 'heading', text: '第三张：认自己那一份' },
    { kind: 'paragraph', text: '“那天我不该提你妈。”' },
    { kind: 'paragraph', text: '只认自己的，认具体的一句、一件，不带“但是”。带上“但是”，就成了第二场。' },
    { kind: 'heading', text: '第四张：约时间' },
    { kind: 'paragraph', text: '“周六孩子去外婆家，下午三点，只说水费和你妹妹借钱这两件。说到四点，说不完下回再说。”' },
    {
      kind: 'paragraph',
      text: '有时辰，有题目，有尾巴，怕谈的人才敢坐下来。三点到了，先开口的说“我那天难受的是”，少说“你总是”。',
    },
    { kind: 'heading', text: '第五张：下次怎么停' },
    { kind: 'paragraph', text: '“谁觉得要炸了，就说‘停一下’，去走走，半个钟头，回来。”' },
    {
      kind: 'paragraph',
      text: '有人请三十对夫妻连着仪器说话，三年后再去问：当时身子绷得越紧的，往后越处不好。停一停，等心跳慢下来，去洗碗、下楼走一圈，不要在心里排练怎么骂回去。要紧的是先说好几点回来，到点真的回来。一声不响关上门走了，门里那个又要往最坏处猜。',
    },
    { kind: 'heading', text: '孩子不当邮差' },
    {
      kind: 'paragraph',
      text: '女儿传的每句话，她都在掂量自己做错了什么。把她放下来：“爸爸妈妈在闹别扭，不怪你，我们自己会说。”',
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '开头说的那几样，罚你、断钱、关人、吓唬、动手，便条解不了：眼前有危险打 110，上班时间可以打妇联 12338 问一问。贴了便条，一两个月还是各过各的，或者每次一谈就崩，可以两个人一起约社区的咨询师；他不肯来，你一个人先来也行。墙那边的人说了不想活，或者你自己这样想，冷战今晚就停：去敲门，坐到一间屋里。',
    },
    whereToGetHelp,
  ],
}
