import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const livingWithAMotherInLaw: Article = {
  id: 'a20',
  title: '一间厨房，三个人说',
  summary: '婆婆、儿媳、儿子住一个屋檐下，各有各的难。先听听另外两个人心里的话。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-04-17',
  words: ['婆媳', '婆婆', '儿媳', '住在一起', '家务', '矛盾', '丈夫夹在中间'],
  sources: [
    {
      title: '姻亲关系的影响因素分析',
      publisher: '《心理学进展》2021 年第 3 期（北京林业大学，调查 263 对夫妻）',
      url: 'https://image.hanspub.org/Html/17-1132224_41270.htm',
    },
    {
      title: '夫妻关系还是代际关系？——转型期中国家庭关系主轴及影响因素分析',
      publisher: '《妇女研究论丛》2021 年第 4 期',
      url: 'http://ccrs.ccnu.edu.cn/List/Details.aspx?tid=19421',
    },
    {
      title: 'How to Save Your Marriage When Mom Moves In',
      publisher: '美国退休人员协会（AARP）',
      url: 'https://www.aarp.org/home-family/friends-family/info-2023/maintain-a-healthy-marriage-when-parent-moves-in.html',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '下班进门，她看见自己的不粘锅被钢丝球刷出了一圈白印。婆婆站在水池边，背对着她，说：“刷干净了，油得很。”她放下包，说了声“谢谢妈”，进屋把门关上了。',
    },
    { kind: 'heading', text: '她说' },
    {
      kind: 'paragraph',
      text: '我气的不是锅。是我的锅、我的衣柜、我喂孩子的时间，样样都有人替我改。跟他说，他说“妈也是好心”。那我算什么呢，坏心？我在这个家里，找不到一个关得上的抽屉。',
    },
    { kind: 'heading', text: '婆婆说' },
    {
      kind: 'paragraph',
      text: '我五点半就起来，轻手轻脚，怕吵着他们。锅刷了，地拖了，没人说一声好，只有“妈，你歇着”。听着像“妈，你别碰”。我一辈子管一个家，到这里连盐放哪儿都要问。夜里我想回去，又怕邻居说，儿子不要她了。',
    },
    { kind: 'heading', text: '他说' },
    {
      kind: 'paragraph',
      text: '我下了班在车里坐二十分钟才上楼。一边是我妈，一边是我老婆，我帮谁都是错，只好谁也不帮。我以为不说话就是公道。',
    },
    { kind: 'heading', text: '四平方米，先分一分' },
    {
      kind: 'paragraph',
      text: '一间小厨房，三个人的习惯挤在里头，不磕才怪。有人问过二百六十三对夫妻：岳父岳母、公公婆婆里头，婆媳最难处；老人肯搭手的，好处些，管得太多的，难处些。谁也不用先认错，先把下面几样说明白。',
    },
    {
      kind: 'list',
      items: [
        '各有一块地：婆婆管哪个柜子，儿媳的锅和护肤品放哪层，别人的不动，要动先问。小两口的卧室，敲门。',
        '分开活：谁做早饭，谁接孩子，谁洗碗，写在一张纸上，每个人都有，也都有歇的那天。',
        '分开钱：菜钱多少、谁出、哪天给，不让老人开口要。',
        '孩子的事，爸妈定；老人带的那几个钟头，小事老人看着办。',
        '谢要说出口：“妈，今天的排骨孩子吃了三块。”',
      ],
    },
    { kind: 'heading', text: '最要紧的那个人是他' },
    {
      kind: 'paragraph',
      text: '妈妈听不进儿媳的话，多半听得进儿子的。谁的妈，谁去说，说“我”，不说“她让我来说”。比如：“妈，不粘锅不能用钢丝球，是我没告诉你，我再买口铁锅，归你用。”对妻子，先不忙讲理：“今天那口锅，你心里堵了吧。我去跟妈说。”在这边听来的气话，不搬到那边去。',
    },
    { kind: 'paragraph', text: '小两口每个礼拜也要有一段只有两个人的时候，去菜场绕远路也算。两个人稳，一屋子才稳。' },
    { kind: 'heading', text: '今晚腾一个抽屉' },
    { kind: 'paragraph', text: '一格柜子也行。腾空，擦干净，告诉那个最没有地方的人：“这里归你。”' },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '吵到天天摔门，孩子躲着大人吃饭，谁整夜睡不着、想一走了之，可以约社区的咨询师，三个人一起谈，或者一个一个谈。有人动手，有人把老人赶出门、不给吃喝，先护住人，打 110；女性和孩子的事，上班时间可以问妇联 12338。三个人里谁说出不想活了，别的都先放下，今晚有人陪着。分开住几站路，也是过好日子的一种法子，不算拆家。',
    },
    whereToGetHelp,
  ],
}
