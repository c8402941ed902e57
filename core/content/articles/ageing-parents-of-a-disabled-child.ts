import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const ageingParentsOfADisabledChild: Article = {
  id: 'a55',
  title: '儿子三十七岁，还牵着我的手',
  summary: '把“我走了他怎么办”切成三张纸，一张一张写。',
  audience: 'caregivers',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-03-30',
  words: ['智力残疾', '照顾儿子', '托付', '监护', '老了谁管', '残疾孩子'],
  sources: [
    {
      title: 'Parent to Parent: Practical Considerations for End-of-Life Planning',
      publisher: '北卡罗来纳自闭症协会',
      url: 'https://www.autismsociety-nc.org/considerations-end-of-life-planning/',
    },
    {
      title: 'Future care planning',
      publisher: 'ID-CARE 家庭照顾者课程（carers-id.com）',
      url: 'https://carers-id.com/support-tool/future-care-planning',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '早市上，六十七岁的她走前面，三十七岁的儿子走后面，拎着两棵白菜，一步不落。豆腐摊换了人，不是原来的老板。儿子站住了，一遍遍说：“不是他，不是他。”后头的人催，有人扭头看。她把手放在他胳膊上，等。',
    },
    {
      kind: 'paragraph',
      text: '这样的早上，她过了三十多年。夜里睡不着，想的就是一件事：我走在他前头，他怎么办。要是想的是“带他一起走”，先放下这几张纸，看最后一段，现在就叫人。',
    },
    { kind: 'paragraph', text: '没有人能替你把这件事一夜想完。能做的是把它切成几张纸，一张一张写。' },
    { kind: 'heading', text: '第一张：怎样认识他' },
    { kind: 'paragraph', text: '一页，大字，写给往后每一个会照看他的人。每年过生日改一回。' },
    {
      kind: 'list',
      items: [
        '他喜欢：早上的白菜，一号线，削铅笔。',
        '他受不住：换人，忽然的响声，衣领上的标签。',
        '快受不住的时候看得出来：来回走，一句话反复说。',
        '那时候：别围，别拽，别讲理，带到静处，给他铅笔，等一刻钟。',
        '身上：吃什么药，几点吃；疼了不会说，会捂着那一边。',
        '他自己会的：煮粥，坐车，叠被。请让他自己来。',
      ],
    },
    { kind: 'paragraph', text: '写的时候问他。他答不全，也问；看他往哪边走，那就是答了。' },
    { kind: 'heading', text: '第二张：要是我明天住院' },
    {
      kind: 'paragraph',
      text: '谁先来，头三天他吃什么、睡哪儿、谁陪。请这个人来家里，照着走一遍，试住一晚。头一回难，第二回就有底了。钥匙在哪儿不写在纸上，当面告诉来的人。复印两份，居委会、残疾人专职委员各留一份。',
    },
    { kind: 'heading', text: '第三张：名分和钱' },
    {
      kind: 'paragraph',
      text: '他成年了，大事由谁替他拿主意，钱怎么留、怎么管，都要有个说法。去问街道的残联、法律援助、公证处，问三个词：监护，托养，补贴。各地不一样，一次问一个。兄弟姐妹愿不愿意，要当面问，也要容他说不。',
    },
    { kind: 'heading', text: '大人自己的日子' },
    {
      kind: 'paragraph',
      text: '照看一个人几十年，你的腰、血压、牙，也等了几十年。附近有日间托养、职业康复站的，先送一个钟头，再送半天。空出来的半天，别拿去大扫除。去见别的家长，最好找孩子比你家大几岁的。',
    },
    { kind: 'heading', text: '路上有人看' },
    {
      kind: 'paragraph',
      text: '不必回回解释。备一张小卡片：“他怕吵、怕人多，这会儿着急了，我们一会儿就好，谢谢你让一让。”递过去就行。',
    },
    { kind: 'heading', text: '今天写三行' },
    { kind: 'paragraph', text: '第一张纸，只写头三行：他喜欢什么，受不住什么，那时候怎么办。' },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '冒出过“带他一起走”的念头，现在就别两个人单独待着：领他到邻居、亲戚、居委会有人的地方，把这句话照实说出来，请人接他过去一晚，也请人陪着你。已经想到怎么做了，打 110 或 120。熬到头的父母，有过这念头的不止你一个，它说的是：该有人来接手了。你自己连着两周想哭、睡不着，也要有人看：挂心理门诊的号，夜里难受就打 12356。他忽然变了，不吃不睡，打自己打别人，丢了从前会的本事，先当身体的事去查，牙、胃、耳朵，疼在哪儿他说不出来，再去他平常看的医院。',
    },
    whereToGetHelp,
  ],
}
