import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const slowMornings: Article = {
  id: 'a63',
  title: '袜子拿在手里六分钟',
  summary: '四年级的慢有好几种，先看清是哪一种，再动一样。',
  audience: 'parents',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-05-16',
  words: ['磨蹭', '拖拉', '慢吞吞', '起床', '动作慢', '小学'],
  sources: [
    {
      title: 'Self Care: Morning Routine',
      publisher: '英国北米德尔塞克斯大学医院 NHS，职能治疗组',
      url: 'https://northmid.nhs.uk/self-care-ot',
    },
    {
      title: 'Positive Parenting Tips: Middle Childhood (9–11 years of age)',
      publisher: '美国疾病控制与预防中心（CDC）',
      url: 'https://www.cdc.gov/ncbddd/childdevelopment/positiveparenting/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '他坐在床沿，一只袜子穿好了，另一只拿在手里，眼睛看着窗台上的蜗牛。六分钟了。妈妈在门口说了第九遍“快点”。他吓了一跳，袜子掉在地上，又看蜗牛去了。',
    },
    {
      kind: 'paragraph',
      text: '四年级的孩子，不是不知道几点。他的慢有好几种，对付的法子也不一样。先别急着催，像看天气一样看三天，记下来：慢在哪一段，快在哪一段。',
    },
    { kind: 'heading', text: '慢一：被别的东西勾走了' },
    {
      kind: 'paragraph',
      text: '去拿作业本，回来手里是个飞机模型。这种慢，是眼睛太忙。早上要用的那条路上，能收的都收走：玩具不进卫生间，平板不上饭桌，大人的手机也扣着。头天晚上，衣服照穿的先后摊在椅子上，书包放在门边。',
    },
    { kind: 'heading', text: '慢二：不想到那一头去' },
    {
      kind: 'paragraph',
      text: '穿衣服快得很，一背书包就慢；平常不慢，礼拜一、有英语课那天慢。手不慢，是心里怕那一头。找个不赶路的时候问：“今天学校里，哪一段最不想去？”',
    },
    { kind: 'heading', text: '慢三：一催就停' },
    {
      kind: 'paragraph',
      text: '你数数七点到八点，“快点”说了几遍。我们一催，他就不用自己看钟了。这不怪谁，换个办法：闹钟归他，墙上他看得见的地方贴四格，洗、穿、吃、走，各写一个钟点，字由他写，做完一格自己打勾；走了神，就请他看看墙，自己找下一格。大人只在最后一格说一句：“还有五分钟，我先下楼。”真迟到了，让他自己跟老师讲。头两回难看，别替他编理由。',
    },
    { kind: 'heading', text: '慢四：就是这个性子' },
    {
      kind: 'paragraph',
      text: '他做手工、下棋、喂鱼，一样慢，慢得细。给他早十五分钟起，比天天吵一架便宜。夜里睡不够的孩子早上也慢，先看看几点躺下的。',
    },
    { kind: 'heading', text: '作业桌上的慢' },
    {
      kind: 'paragraph',
      text: '写三行，削一支铅笔。先和他估：“这一页你说要几分钟？”他说十分钟，写在纸角，写完看看用了几分钟。不罚，只比他自己的数。估准了，他对钟点就有了手感。',
    },
    { kind: 'heading', text: '明天早上只少说一半' },
    {
      kind: 'paragraph',
      text: '明天把“快点”减到一半。想说的时候，走过去，蹲下，看他看的东西三秒钟：“蜗牛爬到第二块砖了。袜子穿上，放学再看它到哪儿。”',
    },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '在家、在学校、在爷爷家都这样，话听一半就飘走，天天丢东西，老师也常提起；或者近来忽然慢下来，没精神，不爱笑，早上肚子疼，先跟班主任对一对，再挂儿科，或者妇幼保健院的号。说话里有“我就是没用”“不如没有我”，今天就坐下来听，身边不离人，当天带他去看，或者打 12356。',
    },
    whereToGetHelp,
  ],
}
