import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const fourHundredMetres: Article = {
  id: 'a56',
  title: '从家门口到菜市场，四百米',
  summary: '轮椅转了五十分钟。哪一段堵着，找谁说。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-26',
  reviewBy: '2027-05-12',
  words: ['轮椅', '残疾', '肢体残疾', '出门', '腿脚不便'],
  sources: [
    {
      title: '加强无障碍环境建设司法保护 检察公益诉讼让爱无“碍”传递',
      publisher: '深圳市残疾人综合服务平台',
      url: 'http://szcjrzhfw.cjr.org.cn/ServiceCenter/News/Info/content/post_1131393.html',
    },
    {
      title: '中华人民共和国无障碍环境建设法（第六十三条）',
      publisher: '全国人民代表大会常务委员会',
      url: 'https://www.gov.cn/yaowen/liebiao/202306/content_6888910.htm',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '直线四百米。他转着轮椅走了五十分钟，伤后头一回自己去买菜。妻子要跟，他说：“你在家等鸡蛋。”',
    },
    { kind: 'heading', text: '二十米：单元门' },
    {
      kind: 'paragraph',
      text: '电梯下到一楼，还有四级台阶。别一个人硬下。找物业商量活动坡板，找社区问家庭改造的项目，带上照片和尺寸：几级，多高，门多宽。那天是快递小哥和保安，一前一后搭的手，小哥先问了一句：“大哥，怎么抬你舒服？”',
    },
    { kind: 'heading', text: '一百米：人行道' },
    {
      kind: 'paragraph',
      text: '走到头，一辆车横在路口的缓坡上，下不去，只好原路退回。他拍了一张，拍进路牌，没跟车主吵。出门前先在手机地图上看一遍街景，是许多轮椅老手的习惯。',
    },
    { kind: 'heading', text: '两百米：拄盲杖的同路人' },
    {
      kind: 'paragraph',
      text: '盲道上停着一排共享单车。拄盲杖的大哥说：“我走路靠数，一乱就得停。”看见他停住，可以出声问：“要不要搭我胳膊？”等他说要，让他搭着你，你走前头半步。不拽，不推。',
    },
    { kind: 'heading', text: '三百米：公交站' },
    {
      kind: 'paragraph',
      text: '低地板的车，车门有踏板，要司机下来放；先给公交公司打个电话，问哪一路、哪一班有。好些人多年不敢坐公交，怕的是“耽误大家”。车是给大家坐的，大家里头有你。招手，指一指轮椅标志，等着就是。',
    },
    { kind: 'heading', text: '四百米：市场门口' },
    {
      kind: 'paragraph',
      text: '三根石墩，挡三轮的，也挡住了他。卖鸡蛋的老板出来，挪开一根。第二天他去找市场办，没讲大道理，只说：“中间再宽一掌，我能进，推婴儿车的、拉货的也能进。”',
    },
    { kind: 'heading', text: '路不通，跟谁说' },
    {
      kind: 'paragraph',
      text: '先找管那块地的：物业，市场，街道。没有动静，找残联，或者到政务服务大厅、政务小程序里提。2023 年 9 月起，国家有了一部专门的法管这件事，检察院可以督促有关部门改，还可以提起公益诉讼。那一年，全国检察机关就办了一千九百多件。你拍的那张照片，就是线索。',
    },
    { kind: 'heading', text: '下楼这件事' },
    {
      kind: 'paragraph',
      text: '好久没出过门的人，怕的不光是台阶，还有眼光。头一回别走四百米，下到单元门口，晒十分钟太阳，回来。第二回到花坛。有人盯着看，就看回去，点个头。有人要推你，可以说：“我自己来，你帮我把门拉着就行。”',
    },
    { kind: 'heading', text: '今天先在地图上走一趟' },
    {
      kind: 'paragraph',
      text: '打开地图，把你想走的那条路看一遍，拿不准的地方圈出来。腿脚好的人，今天顺手挪开一辆停在盲道上的车。',
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '好几个星期不出门，不是路不通，是不想；不肯见人，吃和睡都乱了，家里人一提下楼就发火，约一位咨询师谈谈；站点门口也有台阶的，看看“预约”里有没有电话、视频的。身上疼得睡不着，先去看疼。冒出不想活的念头，今天就告诉一个人，让他陪着你。',
    },
    whereToGetHelp,
  ],
}
