import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const homesickAtBoardingSchool: Article = {
  id: 'a64',
  title: '住校三周，行李箱里没装的五样东西',
  summary: '一个钟点、一句话、一件小本事、一个大人、一条退路。',
  audience: 'parents',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-05-17',
  words: ['住校', '寄宿', '想家', '初一', '新生', '宿舍', '开学'],
  sources: [
    {
      title: 'Preventing and Treating Homesickness',
      publisher: '美国儿科学会，Pediatrics（2007 年临床报告，2017 年起不再更新）',
      url: 'https://publications.aap.org/pediatrics/article/119/1/192/70754/Preventing-and-Treating-Homesickness',
    },
    {
      title: 'Boarding families: surviving homesickness',
      publisher: 'Toowoomba Grammar School（澳大利亚）',
      url: 'https://twgs.qld.edu.au/blog/boarding-families-surviving-homesickness/p3',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '报到那天，箱子里有四件短袖、两床被套、一包暖宝宝、一罐辣酱。宿管阿姨说家长该走了。女儿站在上铺的梯子边上，说：“你们走吧。”声音是平的。车开到收费站，妈妈才哭。',
    },
    {
      kind: 'paragraph',
      text: '离开家的人，大人孩子，几乎都会想家，不是她娇气，也大多可以先备着。三周里要用的，还有五样没法装箱。这个周末送过去也不迟。',
    },
    { kind: 'heading', text: '一个说好的钟点' },
    { kind: 'paragraph', text: '约定隔天晚上几点通话，多长。快熄灯的时候别打，那会儿心最软，放下电话正好一个人。' },
    {
      kind: 'paragraph',
      text: '她一接通就哭，你先别慌着想办法，说：“听着真难。先讲哪一件？”许多住校的孩子是把一天的难过攒着，等到听见家里的声音才倒出来，挂了电话，又去排队打水了。难过的是电话这头，一夜没睡。',
    },
    { kind: 'heading', text: '一句能对室友说的话' },
    {
      kind: 'paragraph',
      text: '在家练熟，用的时候不抖。“十一点以后我得睡，你们戴耳机行吗？”“我的杯子我想自己用。”“今天我心情不好，不是对你们。”说完没人理也不要紧，头一回把话说出口，就算数。',
    },
    { kind: 'heading', text: '一件马上用得上的小本事' },
    {
      kind: 'paragraph',
      text: '洗衣机哪个钮，被套怎么翻，饭卡挂失找谁，例假弄脏了床单怎么办。生活上的一件难堪，抵得过十句想家。周末别替她洗完，带着洗一遍。',
    },
    { kind: 'heading', text: '一个学校里的大人' },
    {
      kind: 'paragraph',
      text: '出门前就认准一位：班主任、宿管、心理老师、校医，哪个都行，存下电话，跟她说清：“爸妈赶不到的时候，先去找他。”你也跟这位老师打个招呼，问问她没打电话的那些钟头是怎么过的。',
    },
    { kind: 'heading', text: '一条退路' },
    {
      kind: 'paragraph',
      text: '不要说“怎么也得撑下去”，也别天天说“不行就回来”。可以说：“我们先过三周。三周后坐下来一起看，行的话接着住，不行再想别的办法，走读、换铺、换宿舍，都算办法。”有了看得见的日子，人就熬得住一天。',
    },
    { kind: 'paragraph', text: '头几天新鲜，第二周、放假回来、生病的时候又想家，都常见，前面那几天不算白住。' },
    { kind: 'heading', text: '周末：先吃，先睡' },
    {
      kind: 'paragraph',
      text: '进门不查分数，不开家庭会。想讲就听，不讲就睡。返校那天下午早点动身，不在校门口抱太久。带一样家里的小东西走，钥匙扣、一小袋炒花生都行。',
    },
    { kind: 'heading', text: '今晚写一张小纸条' },
    {
      kind: 'paragraph',
      text: '今晚写三行，周末塞进她要带走的那件衣服里；周末不回来的，拍一张，请老师转给她看。写的是：家里今天吃了什么，猫怎么样，礼拜三八点给你打。不写“要听话”，不写“加油”。',
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '连着两周天天睡不着、吃不下，眼看着瘦了，课上坐不住，不用等满三周，跟班主任通个电话，请心理老师先见她一面；要回家歇几天，就回来歇，身上不舒服的带去看医生。被同宿舍的人打、拍照、扔东西，关在外面，当天到学校去，证据留好，打 110。她说不想活，今晚就去，路上让老师先坐到她旁边；已经急了，请老师打 120 或 110。',
    },
    whereToGetHelp,
  ],
}
