import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const handingOverTheChild: Article = {
  id: 'a21',
  title: '周五傍晚，地铁口交接孩子',
  summary: '离婚以后，孩子最怕的是见面那三分钟。把它过得平平常常。',
  audience: 'parents',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-04-18',
  words: ['离婚', '离异', '探视', '接孩子', '单亲', '抚养', '前夫', '前妻'],
  sources: [
    {
      title: 'Harmful conflict',
      publisher: '英国家事法院顾问服务局（Cafcass）',
      url: 'https://www.cafcass.gov.uk/parent-carer-or-family-member/applications-child-arrangements-order/how-your-family-court-adviser-makes-their-assessment-your-childs-welfare-and-best-interests/harmful-conflict',
    },
    {
      title: '中华人民共和国民法典（第一千零八十六条）',
      publisher: '全国人民代表大会（国家法律法规数据库，按名字查）',
      url: 'https://flk.npc.gov.cn/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '地铁 B 口。妈妈牵着七岁的儿子站在柱子旁边，爸爸从扶梯上来，迟了十分钟。妈妈的脸先沉了下去，爸爸的下巴抬了起来。孩子看看这边，看看那边，忽然蹲下去系鞋带，系了很久，那双鞋是粘扣的。',
    },
    {
      kind: 'paragraph',
      text: '你们之间的账，也许还没算完。可是这三分钟，他一个月要过四回，一年近五十回。他记不住谁有理，只记得自己蹲在那里。要是对方打过你、跟过你，下面这些先不照做，看最后一段。',
    },
    { kind: 'heading', text: '三分钟里只做三件事' },
    {
      kind: 'list',
      items: [
        '打招呼。一句“来了”就够，叫名字，不叫“那个人”。',
        '交东西，说一句用得着的：“药在侧兜，晚饭后一粒。作业写完了，数学还差一页。”',
        '送出去，说一句让他放心走的：“跟爸爸玩得开心，周日六点我在这儿等你。”',
      ],
    },
    { kind: 'paragraph', text: '说完就走。钱、迟到、新对象、谁妈说了什么，一样都不在这里谈。眼睛红了，转身以后再红。' },
    { kind: 'heading', text: '要谈的，另找地方' },
    { kind: 'paragraph', text: '这几条可以直接抄到手机里，改几个字用：' },
    {
      kind: 'list',
      items: [
        '“周三家长会我去，记录发你。下学期的班，周二晚上九点电话里商量，二十分钟。”',
        '“这周我要加班，周六上午十点送，行不行？不行我请我姐接。”',
        '“他说睡前怕黑，我这边开小灯。你那边也开一个吧。”',
      ],
    },
    { kind: 'paragraph', text: '只写孩子，只写事，不写评语。气头上打好的字，先存着，第二天早上再看发不发。' },
    { kind: 'heading', text: '不让孩子当这三种人' },
    {
      kind: 'list',
      items: [
        '不当邮差：“叫你爸把钱打过来。”',
        '不当探子：“他那边谁做饭？有没有别人？”',
        '不当判官：“你说，妈妈对还是爸爸对？”',
      ],
    },
    {
      kind: 'paragraph',
      text: '他从那边回来，头一个钟头会闷，会闹。不是那边教坏的，他在换挡。先给口吃的，不盘问，让他自己说。一个书包、一只旧熊，跟着他两边走，路上就不那么空。',
    },
    { kind: 'heading', text: '见面这件事，法律怎么说' },
    {
      kind: 'paragraph',
      text: '不直接抚养孩子的一方，有探望的权利，另一方有帮着办成的义务。哪天、怎么见，两个人商量；商量不成，由法院来定。见面真对孩子的身心不好，法院可以暂停，等好了再恢复。钱的事归钱，见面归见面，别拿这个卡那个。',
    },
    { kind: 'heading', text: '今天把那根柱子说定' },
    {
      kind: 'paragraph',
      text: '给对方发一条只谈时间地点的消息：“以后都是周五五点五十，B 口柱子那儿。谁晚了，提前半小时说。”',
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '交接时有人动手、堵人、跟踪，先带孩子往有人的地方走，打 110；往后换到有值班的地方，请亲戚代接，上班时间再打妇联 12338，问问人身安全保护令。孩子一到周五就肚子疼、吐、尿床，拒绝去，或者回来说被打、被碰了不该碰的地方，先相信他、护住他，别反复问，别急着给他洗澡换衣服，该去医院去医院，该打 110 打 110，12355 也可以问。你自己每到周五就整夜睡不着，约一位咨询师，把那笔没算完的账放到那间屋里去算。冒出不想活的念头，今晚请一个人来陪，孩子也请人接过去。',
    },
    whereToGetHelp,
  ],
}
