import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const aTeenagersClosedDoor: Article = {
  id: 'a39',
  title: '三种敲门声',
  summary: '要先让他相信门关得上，他才肯开。',
  audience: 'parents',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-04-28',
  words: ['青春期', '关门', '不理我', '顶嘴', '叛逆', '初中', '孩子锁门', '不说话'],
  sources: [
    {
      title: 'Privacy, monitoring and trust: the teenage years',
      publisher: 'Raising Children Network（澳大利亚）',
      url: 'http://raisingchildren.net.au/articles/privacy_teenagers.html/context/1097',
    },
    {
      title: 'Privacy, monitoring and trust for pre-teens and teenagers: finding a balance',
      publisher: '新加坡 Families for Life',
      url: 'https://familiesforlife.sg/pages/FFLPArticle/Children-Development-Responsibilities-privacy-monitoring-and-trust-Pre-teens-and-teenagers',
    },
    {
      title: 'Adolescent consent and Generation Alpha（OxWell 学生调查，2023）',
      publisher: '牛津大学精神医学系',
      url: 'https://resolve.cambridge.org/core/product/1773C8B49A361BB55747FF7BD80F0730/core-reader',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '一家人，一扇门，三种敲法。妈妈敲两下，手已经拧开了。爸爸不敲，在客厅喊：“吃水果。”奶奶不敲也不喊，拿备用钥匙进去收衣服。十三岁的儿子自己买了一个门挡，三块五。门挡装上那晚，家里吵翻了。',
    },
    {
      kind: 'paragraph',
      text: '要一扇能关上的门，是这个年纪该来的事。他要在里头弄明白自己是谁、喜欢什么、讨厌什么，弄不明白的时候不想被人看见。关门不等于不要你们，也不等于藏着什么。英国问过两万多名中学生：想找人帮、又一直没去的，不少是不愿让父母知道。想叫他开门，得先让他相信，这门是关得上的。',
    },
    { kind: 'heading', text: '妈妈的手：敲了，等一声' },
    {
      kind: 'paragraph',
      text: '敲三下，说是谁、什么事，等他应了再进。他不应，心里数到十，再敲一次。洗好的衣服搁门口。这条规矩全家都守，备用钥匙收进抽屉。',
    },
    {
      kind: 'paragraph',
      text: '也跟他讲明，哪几种情况会直接开门：怎么叫都不应，听见摔东西，闻见烟味，怕他身子出事。话说在前头，就不算偷袭。',
    },
    { kind: 'heading', text: '爸爸的嗓子：把话挪到别处' },
    {
      kind: 'paragraph',
      text: '隔着门喊，喊不进什么。挪到不用脸对脸的地方去说：车上，洗碗池边，夜里一碗面。问的是他，不是分数：“你上回说的那个乐队，后来怎么样了？”他回三个字，你也回三个字，别趁势讲一课。',
    },
    { kind: 'heading', text: '奶奶的眼睛：本子、手机、抽屉' },
    {
      kind: 'paragraph',
      text: '收拾屋子看见日记，合上，放回去。翻了，他多半会知道；知道了，以后就没有日记了。平平常常的日子，不翻。',
    },
    {
      kind: 'paragraph',
      text: '真有要紧的担心，比如他身上有伤、忽然多出钱、半夜跟生人出去，先当面问：“我看见……，我担心……”问不出来，又怕他真出事，那就看，看完承认看过。命比门要紧，这一句也早点告诉他。',
    },
    { kind: 'heading', text: '大人这边也有一扇门' },
    {
      kind: 'paragraph',
      text: '从前一天说八百句，现在三句，心里会空。这个空要拿别的东西来填：老同学，跳操，你自己一直想学的那样。全家人都守在他门口，门里的人喘不上气。',
    },
    { kind: 'heading', text: '今晚敲一次' },
    {
      kind: 'paragraph',
      text: '敲三下，等他说“进”，把切好的瓜放下，说一句“不用出来，吃完盘子搁门口”，就走。不坐下，不看他的屏幕。连做一周。',
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '不光关门，连从前爱的球、游戏、朋友都不要了，白天黑夜颠倒，吃得很少，老说没意思，过了两周，带他去医院的心理门诊，也告诉学校心理老师。身上有划痕，写告别的话，把心爱的东西送人，说不想活，就别管门不门了，进去，待在他旁边，现在就叫人。',
    },
    whereToGetHelp,
  ],
}
