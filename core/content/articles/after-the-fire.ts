import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const afterTheFire: Article = {
  id: 'a61',
  title: '火灭了以后的几天',
  summary: '大人、孩子、老人、邻居，各看各的那一段。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-05-15',
  words: ['火灾', '着火', '灾后', '受惊', '噩梦', '地震', '水灾'],
  sources: [
    {
      title: 'Psychological 1st Aid',
      publisher: '洛马林达大学（Loma Linda University）',
      url: 'https://llu.edu/campus-spiritual-life/emergency/psychological-1st-aid',
    },
    {
      title: 'Residential Fires',
      publisher: '美国国家儿童创伤应激网络（NCTSN）',
      url: 'http://www.nctsnet.org/trauma-types/natural-disasters/fires/residential-fires',
    },
    {
      title: 'Smoke Inhalation, Mild',
      publisher: '美国 Scott & White 医院，给患者的话',
      url: 'http://www.sw.org/HealthLibrary?page=Smoke%20Inhalation,%20Mild',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '火是凌晨灭的。四楼那户，窗户成了黑洞。一家四口披着邻居的棉袄，坐在物业办公室里，最小的那个抱着一只拖鞋不撒手。有人递来热水，妈妈接过去没喝，一直说：“我关了火的，我关了火的。”',
    },
    { kind: 'paragraph', text: '火灾、地震、大水过后，人会变得不像自己。下面分着写，先看跟你最像的那段。' },
    { kind: 'heading', text: '大人' },
    {
      kind: 'paragraph',
      text: '吸进过浓烟的，咳，嗓子哑，头晕，恶心，鼻孔里有黑灰，先去医院看，别等，有的到后来才显；喘不上气，打 120。孩子和老人也一样。',
    },
    {
      kind: 'paragraph',
      text: '不哭，发木，忘事，手抖，突然暴怒，怪自己，一闭眼又听见那个响声。头几天里，这些都是人碰上大事时常有的样子。大多数人会慢慢缓过来，快慢各人不同。',
    },
    {
      kind: 'list',
      items: [
        '先吃，先喝水，先躺下，睡不着也躺。',
        '一件事一件事来。要办什么，请人写在一张纸上。',
        '消防、物业没点头，不回去拿东西；拉了警戒线的屋子不进。',
        '想讲经过就讲，找一个肯听的；不想讲，谁也别逼着讲。',
        '那段视频，看过一遍就够了。',
      ],
    },
    { kind: 'heading', text: '孩子' },
    {
      kind: 'paragraph',
      text: '他看你的脸。不用装没事，说得出“妈妈也吓着了，现在我们在姨妈家，这儿安全”，就很好。做噩梦，尿床，黏人，发脾气，一遍遍玩“着火了”，都常见，让他玩，别禁。他问什么，照实答一句，不多添。有的孩子以为是自己惹的，要说给他听：“不是你的错。”早一点把老规矩找回来一两样：睡前那首歌，那只拖鞋。',
    },
    { kind: 'heading', text: '老人' },
    {
      kind: 'paragraph',
      text: '他没了的，不只是屋子，是住了三十年的位置。先补四样：药，假牙，老花镜，助听器。让他有事做，看孩子，择菜，记账。别用一句“人在就好”，把他的相册打发过去。陪他数一数，都丢了哪些。',
    },
    { kind: 'heading', text: '邻居和来帮忙的' },
    {
      kind: 'paragraph',
      text: '问“现在最缺哪样”，比问“你还好吗”好答。送一顿热饭，带两个钟头孩子，借一套干净衣裳，陪着去跑手续。不拍照，不打听是怎么着的火。整条街都遭灾，还有个伴；单独一家出事，更孤单。过一个月，再去敲一回门。',
    },
    { kind: 'heading', text: '今天，喝完那杯热水' },
    {
      kind: 'paragraph',
      text: '家里没事的，今天把证件拍照存一份，跟一家人说好，万一出事，在哪棵树底下碰头。刚遭了事的，今天只做一件：把那杯热水喝完。',
    },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '总觉得对不起没出来的人，想跟着去，别等，今天就找人陪着你。过了一个月，还夜夜惊醒，不敢关灯，闻见烟味就发抖，上不了班上不了学；或者一直发木，看什么都不像真的；孩子话越来越少；要靠酒才睡得着，去医院的心理门诊。',
    },
    whereToGetHelp,
  ],
}
