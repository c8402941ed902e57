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
      text: '幼儿园门口站着一排拎水壶的老人，刘奶奶的右手腕贴着膏药。铁门一开，孙子冲出来，一头扎进她怀里：“抱。”她笑着抱起来，牙关咬了一下。旁边的老姐妹小声说：“你这手，跟儿子讲过没有？”她摇头：“讲了，他们怎么上班？”',
    },
    {
      kind: 'paragraph',
      text: '不讲的人，多半是找不到合适的话。那天晚上，她讲成了。怎么讲的，拿去改成你的口音就行。',
    },
    { kind: 'heading', text: '先在日历背面写三行' },
    {
      kind: 'paragraph',
      text: '愿意做什么：接送，做饭，陪他搭积木。做得动什么：牵着走可以，抱着上楼不行。非我不可的是什么：早上那一段，他们俩都赶车。写完她自己吃了一惊，非她不可的只有一行。',
    },
    { kind: 'heading', text: '孩子睡着了，茶泡上' },
    {
      kind: 'paragraph',
      text: '她把右手伸到灯底下：“我这手腕，抱五分钟就麻。往后他走路，我牵着；要抱，等你们回来抱。”儿子把那只手接过去看了半天。哪里疼、多久就不行、换成什么办法，三样都说到，他才知道该怎么接；光说“我累死了”，他只会说“那你歇歇”。',
    },
    {
      kind: 'paragraph',
      text: '接着说钟点：“周一到周五，早上七点到晚上七点归我。周六归你们，我要去洗个头，跟你爸吃碗馄饨。”儿媳先点了头。有人跟了中国的祖辈十几年：同住着、从早带到晚、孩子又小的，身子走下坡更快；带得松一些的，反倒养人。有了钟点，复查、会老友才有地方放。',
    },
    {
      kind: 'paragraph',
      text: '儿子问：“临时加班怎么办？”她说：“早一天问我。别到了门口才喊‘妈，今晚不回来吃’。”',
    },
    { kind: 'heading', text: '没说完的，隔几天说一句' },
    {
      kind: 'list',
      items: [
        '钱：“菜钱我先垫着，一个月一结，小本子记着。”有人不要孩子的钱，有人贴不起，哪样都正当，别憋成“白吃白喝还嫌咸”。',
        '规矩：“吃药、坐车、上网，听你们的，你写张纸贴冰箱上。穿几件、几点去滑梯，我在场，我看着办，行不行？”主意由孩子的爸妈拿，认下这一条，许多气不用生；不赞成的，等孩子睡了再讲，一次一件。',
        '带不了：“这个暑假两个我带不动。我能带一个，或者两个都带，但只到中午。”后头接上“我行的是什么”，就不用找借口，也不必一再赔不是。',
        '想回去：“我想回老家住半个月，你们先排一排。”想老屋、想那块菜地，都是理由。孩子的作息写一页留下，够了。',
      ],
    },
    {
      kind: 'paragraph',
      text: '他脸上挂不住一会儿，会过去的。',
    },
    { kind: 'heading', text: '今天只说最小的一句' },
    {
      kind: 'paragraph',
      text: '上面挑一句最不费劲的，等孙子睡着，请儿子或女儿坐下，说完就喝茶。头一句有人接了，第二句自己会来。',
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '抱孩子、上楼时胸口闷，歇一歇不退，或者冒冷汗、牵到胳膊和下巴，把孩子放到安全的地方，打 120；歇一歇就好的，这几天就去查心脏。夜里腰腿疼得翻不了身，先去看病，活儿让他们另想办法。要是天天憋着火，手快要抬起来了，先把孩子放稳，走开几步，叫孩子的爸妈回来接手。动过手了，当天就告诉他们，看看孩子伤着没有。动过手的，或者躺下就掉泪、什么都提不起劲，别撑到过年，去心理门诊，社区的咨询师也能约。心里闪过不想活，今天就说给一个人听，夜里别一个人。一家人谈不拢，也可以一起来，有个外人在，话好说些。',
    },
    whereToGetHelp,
  ],
}
