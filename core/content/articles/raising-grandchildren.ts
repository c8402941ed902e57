import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const raisingGrandchildren: Article = {
  id: 'a13',
  title: '帮忙带孙子，哪些话可以说出口',
  summary: '疼孙子是真的，腰疼也是真的。把“能帮多少”说清楚，帮得才长。',
  audience: 'elders',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-04-12',
  words: ['带孙子', '隔代', '带娃累', '外孙', '和儿媳', '祖辈', '腰疼'],
  sources: [
    {
      title: 'Healthy Aging Column: Parenting Grandchildren Comes with Changes',
      publisher: '科罗拉多州立大学',
      url: 'https://publicrelations.colostate.edu/2003/09/01/healthy-aging-column-may-be-the-second-time-around-but-parenting-grandchildren-comes-with-changes/',
    },
    {
      title: 'Intensity of Grandparent Caregiving, Health, and Well-Being in Cultural Context: A Systematic Review',
      publisher: 'The Gerontologist（2022 年第 5 期）',
      url: 'https://doi.org/10.1093/geront/gnac026',
    },
    {
      title: 'The Health Implications of Grandparents Caring for Grandchildren in China',
      publisher: 'The Journals of Gerontology, Series B（2012）',
      url: 'https://doi.org/10.1093/geronb/gbr132',
    },
    {
      title: 'Recognising Heart Attack',
      publisher: '英国 NHS，斯普林韦尔诊所',
      url: 'https://springwellhousesurgery.nhs.uk/reconising-a-heart-attack/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '幼儿园的铁门还没开，门口站着一排拎水壶的老人。刘奶奶的右手腕贴着膏药，孙子冲出来，一头扎进她怀里：“抱。”她笑着抱起来，牙关咬了一下。旁边的老姐妹小声说：“你这手，跟儿子讲过没有？”她摇头：“讲了，他们怎么上班？”',
    },
    { kind: 'paragraph', text: '不讲的人，多半是找不到合适的话。下面备了几句，拿去改成你的口音就行。' },
    { kind: 'heading', text: '说身体' },
    { kind: 'paragraph', text: '“我这手腕，抱五分钟就麻。往后他走路，我牵着；要抱，等你们回来抱。”' },
    { kind: 'paragraph', text: '说出是哪里、多久、换成什么办法，比“我累死了”管用，孩子听了知道该怎么接。' },
    { kind: 'heading', text: '说钟点' },
    { kind: 'paragraph', text: '“周一到周五，早上七点到晚上七点归我。周六归你们，我要去洗个头，跟你爸吃碗馄饨。”' },
    {
      kind: 'paragraph',
      text: '先想清三样：愿意做什么，做得动什么，非你不可的是什么，再说给他们听。有人跟了中国的祖辈十几年：同住着、从早带到晚、孩子又小的，身子走下坡更快；带得松一些的，反倒养人。有了钟点，复查、会老友才有地方放。临时要加，也请他们早一天问你，不是到了门口才喊“妈，今晚不回来吃”。',
    },
    { kind: 'heading', text: '说钱' },
    { kind: 'paragraph', text: '“菜钱我先垫着，一个月一结，小本子记着。”' },
    { kind: 'paragraph', text: '有人不要孩子的钱，有人贴不起。哪样都正当，说明白就好，别憋成“白吃白喝还嫌咸”。' },
    { kind: 'heading', text: '说规矩' },
    {
      kind: 'paragraph',
      text: '“吃药、坐车、上网，听你们的，你写张纸贴冰箱上。穿几件、几点去滑梯，我在场，我看着办，行不行？”',
    },
    {
      kind: 'paragraph',
      text: '孩子的爸妈才是拿主意的人，这一条认下来，许多气就不用生。你带大过人，眼里的活比谁都多；不赞成的，等孩子睡了再讲，一次讲一件。',
    },
    { kind: 'heading', text: '说不行' },
    { kind: 'paragraph', text: '“这个暑假我带不了两个。我能带一个，或者两个都带，但只到中午。”' },
    {
      kind: 'paragraph',
      text: '说“不行”的时候，后头接一句“我行的是什么”。不用找借口，也不必一再赔不是。他脸上挂不住一会儿，会过去的。',
    },
    { kind: 'heading', text: '说想歇几天' },
    { kind: 'paragraph', text: '“我想回老家住半个月，你们先排一排。”' },
    { kind: 'paragraph', text: '想老屋、想老伴、想那块菜地，都是理由。走之前把孩子的作息写一页留下，够了。' },
    { kind: 'heading', text: '今天先做一件' },
    {
      kind: 'paragraph',
      text: '六句里挑最小的一句，等孙子睡着，泡杯茶，请儿子或女儿坐下，只说这一句。第一句说成了，后面的就有路。',
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '抱孩子、上楼时胸口闷，歇一歇不退，或者冒冷汗、牵到胳膊和下巴，把孩子放到安全的地方，打 120；歇一歇就好的，这几天就去查心脏。夜里腰腿疼得翻不了身，先去看病，活儿让他们另想办法。要是天天憋着火，手快要抬起来了，先把孩子放稳，走开几步，叫孩子的爸妈回来接手。动过手了，当天就告诉他们，看看孩子伤着没有。动过手的，或者躺下就掉泪、什么都提不起劲，别撑到过年，去心理门诊，社区的咨询师也能约。心里闪过不想活，今天就说给一个人听，夜里别一个人。一家人谈不拢，也可以一起来，有个外人在，话好说些。',
    },
    whereToGetHelp,
  ],
}
