import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const notABurden: Article = {
  id: 'a09',
  title: '“我没事，你忙你的”',
  summary: '一通电话里，两头各自没说出口的话。瞒着，孩子其实更累。',
  audience: 'elders',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-04-10',
  words: ['怕麻烦孩子', '拖累', '报喜不报忧', '独居父母', '打电话', '不说实话'],
  sources: [
    {
      title: 'Why do older adults living alone in cities cease seeking assistance? A qualitative study in China',
      publisher: 'BMC Geriatrics（2022，访谈国内城市里独居的 29 位老人，读的是摘要）',
      url: 'https://doi.org/10.1186/s12877-022-03217-x',
    },
    {
      title: '“You Don’t Want to Burden Them”: Older Adults’ Views on Family Involvement in Care',
      publisher: 'Journal of Family Nursing（2009，PMC2825742）',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2825742',
    },
    {
      title: 'Recognising stroke in other people',
      publisher: '英国西北救护 NHS 信托（North West Ambulance Service）',
      url: 'http://www.nwas.nhs.uk/our-services/managing-clinical-conditions/recognising-a-stroke/recognising-stroke-in-other-people/',
    },
  ],
  blocks: [
    { kind: 'paragraph', text: '女儿打来电话的时候，母亲正坐在小板凳上，右膝肿得弯不下去，三天没下楼买菜了。' },
    { kind: 'heading', text: '电话里是这样说的' },
    { kind: 'paragraph', text: '女儿：“妈，今天怎么样？”' },
    { kind: 'paragraph', text: '母亲：“好着呢。你忙你的，别老打。”' },
    { kind: 'paragraph', text: '女儿：“吃的什么呀？”' },
    { kind: 'paragraph', text: '母亲：“有鱼有肉。挂了吧，费电。”' },
    { kind: 'paragraph', text: '前后一分十秒。' },
    { kind: 'heading', text: '没说出口的是这样的' },
    {
      kind: 'paragraph',
      text: '母亲心里想的是：她上个月刚请过假，再请，领导该有话了。孩子还要中考。我这点毛病，熬一熬就过去。',
    },
    {
      kind: 'paragraph',
      text: '女儿放下电话，对着屏幕坐了一会儿，心里想的是：又是“好着呢”。上回也说好着呢，是邻居告诉我她进了急诊。我不怕她有事，我怕我不知道。',
    },
    {
      kind: 'paragraph',
      text: '有人在国内的城市里访谈过独居的老人，说法差不多：再不方便也先自己扛，怕扰了孩子的日子，也怕麻烦外人。这份心是好的。可是瞒着的三天，孩子在那头也在猜，猜的往往比真的还坏。等小事拖成大事，请的就不是半天假了。',
    },
    { kind: 'heading', text: '第二天，换一种说法' },
    {
      kind: 'paragraph',
      text: '今天就可以试：把“我没事”换成三句话。一句说实情，一句说我自己能办的，一句说请你办的一件小事。',
    },
    {
      kind: 'list',
      items: [
        '“膝盖肿了三天，下楼不方便。”',
        '“药我在抹，楼下小周答应替我带菜。要是发烧、更疼，我马上告诉你。”',
        '“你帮我在手机上挂个周六的骨科号，就这一件。你来不来都行。”',
      ],
    },
    {
      kind: 'paragraph',
      text: '这样说，孩子知道有多大的事、该出多少力，反倒能安心上班。事情小，开口就不难；开过一回，下一回更容易。',
    },
    { kind: 'heading', text: '你也有给孩子的东西' },
    {
      kind: 'paragraph',
      text: '受了帮忙心里不踏实，是因为一辈子都是往外给的人。那就继续给：教他怎么腌那坛菜，听他讲讲单位里的烦心事不插嘴，替他记着谁的生日。你肯让他搭把手，也是给他的一样东西。往后他心里踏实：妈有事，肯叫我。',
    },
    {
      kind: 'paragraph',
      text: '要是孩子真的回得急，口气冲，先不往“嫌我了”上想。过一阵发条消息：“刚才你正忙吧？没有急事，晚上说。”',
    },
    { kind: 'heading', text: '给做儿女的两句' },
    {
      kind: 'paragraph',
      text: '别问“有没有事”，问“今天下楼了吗，菜是谁买的”。她说了实话，头一句回“幸好你告诉我”，别回“怎么不早说”。',
    },
    { kind: 'heading', text: '什么时候不要再等' },
    {
      kind: 'paragraph',
      text: '关节又红又烫、还发烧，当天去医院。胸口疼、半边身子没力气、摔了头、说话忽然不清楚，直接打 120，打完再告诉孩子，这不算麻烦谁。要是“别拖累他们”这个念头整天在转，转到了“不如没有我”，这句话要当真：今天就说给孩子听，夜里别一个人过，或者打下面的电话。',
    },
    whereToGetHelp,
  ],
}
