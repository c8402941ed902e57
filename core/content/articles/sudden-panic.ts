import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const suddenPanic: Article = {
  id: 'a52',
  title: '心忽然慌得厉害的那十分钟',
  summary: '一分钟一分钟地过，它会下去的。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-03-26',
  words: ['心慌', '惊恐', '喘不上气', '心跳快', '发抖', '胸闷', '害怕', '要死了的感觉'],
  sources: [
    {
      title: 'How to deal with panic attacks',
      publisher: 'NHS inform（苏格兰）',
      url: 'https://www.nhsinform.scot/healthy-living/mental-wellbeing/anxiety-and-panic/how-to-deal-with-panic-attacks',
    },
    {
      title: 'Panic attacks',
      publisher: '新西兰圣约翰救护组织，急救手册',
      url: 'http://www.stjohn.org.nz/first-aid/first-aid-library/mental-health-first-aid2/panic-attacks/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '超市收银台，前面还有三个人。灯很亮。忽然，心跳得像有人在里头擂门，手指发麻，气不够使，脚下的地好像远了。你想：我要死了，要么就是要疯了。',
    },
    { kind: 'paragraph', text: '这篇先看一遍，存着。真来的时候，只记四个字：站住，吐气。' },
    {
      kind: 'paragraph',
      text: '先说要紧的：头一回胸口疼、喘不上气、半边没劲、晕过去，或者本来就有心脏上的病，先当身体的急事，打 120。查过了，医生说心脏没事，这样的时刻又来过，再照下面做。可这回要是跟从前不一样，疼到胳膊、下巴、后背，冒冷汗，半个钟头还不退，仍旧打 120。',
    },
    { kind: 'heading', text: '第一分钟：叫出它的名字' },
    {
      kind: 'paragraph',
      text: '“是那个来了。上回也来过，后来走了。”身体拉响了警报，可并没有火。难受极了，查过没事的，这一阵本身不伤人。',
    },
    { kind: 'heading', text: '第二分钟：别跑' },
    {
      kind: 'paragraph',
      text: '往旁边挪一步，扶住推车，或者靠着墙。开着车，就打灯靠边停。跑了，这一回是轻松，下一回连超市的门都不敢进了。',
    },
    { kind: 'heading', text: '第三、四分钟：管住出气' },
    { kind: 'paragraph', text: '别使劲吸。鼻子慢慢吸，数到五；嘴慢慢吐，数到五，像吹一碗烫粥。数不到五就数到三。' },
    { kind: 'heading', text: '第五、六分钟：到顶了' },
    {
      kind: 'paragraph',
      text: '最凶的就这一阵。别跟它打，当它是浪，脚站稳，让它从身上过去。眼睛找五样东西，一样样念：酱油，价签，小孩的红帽子，地上的黄线，收银员的手。手里攥一样凉的。',
    },
    { kind: 'heading', text: '往后几分钟：下去了' },
    {
      kind: 'paragraph',
      text: '它总会下去，多半是五分钟到半个小时。手还抖，腿还软，不要紧。能做的话，把刚才的事做完：轮到你了，付钱，拎上东西，走出去。',
    },
    { kind: 'heading', text: '旁边的人' },
    {
      kind: 'paragraph',
      text: '站在他边上，不围着，不喊“别紧张”。声音低一点，慢一点：“我在这儿。会过去的。跟我一起吐气。”问他要不要坐，要不要水。过去以后不追问，也不拿去跟别人讲。',
    },
    { kind: 'heading', text: '过后那一天' },
    {
      kind: 'paragraph',
      text: '像跑完长跑，浑身没劲，又怕它再来。早点睡，浓茶、咖啡、酒先放放。拿笔记一行：几点，在哪儿，头天睡得怎么样，多久下去的。记上几回，你会亲眼看见：它每回都走了。',
    },
    { kind: 'heading', text: '今天趁没事练三遍' },
    { kind: 'paragraph', text: '吸，数到五；吐，数到五。三遍，一分钟都用不了。没事时练会了，来事时手边才有。' },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '没查过身体的，先去内科，把心电图、甲状腺这些查一查。来过不止一回，老怕下一回，开始绕着走，不坐地铁，不排队，不敢一个人出门，去医院的心理门诊，早去少绕路。难受到不想活，现在就找一个人待在身边。',
    },
    whereToGetHelp,
  ],
}
