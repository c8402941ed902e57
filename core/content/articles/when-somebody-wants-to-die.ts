import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const whenSomebodyWantsToDie: Article = {
  id: 'a57',
  title: '她那句话，让你心里一紧',
  summary: '当真听，可以直接问，问了不会更坏；她不落单，你也别一个人守。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-03-31',
  words: ['不想活', '自杀', '想死', '轻生', '朋友想不开', '活着没意思', '怎么劝', '寻短见'],
  leavesNoTrace: true,
  sources: [
    {
      title: 'What you can do',
      publisher: '英国德文郡议会，照顾者资料',
      url: 'https://www.devon.gov.uk/adult-social-care/factsheet/suicide-prevention/what-you-can-do/',
    },
    {
      title: '5 Action Steps to Help Someone Having Thoughts of Suicide',
      publisher: '美国国家精神卫生研究所（NIMH）',
      url: 'https://www.nimh.nih.gov/health/publications/5-action-steps-to-help-someone-having-thoughts-of-suicide',
    },
    {
      title: 'Suicide (fact sheet)',
      publisher: '世界卫生组织',
      url: 'https://www.who.int/news-room/fact-sheets/detail/suicide',
    },
    {
      title: 'What to do if your friend is suicidal',
      publisher: '美国奥兰治县儿童医院（CHOC）',
      url: 'https://blog.chocchildrens.org/help-stop-a-friend-considering-suicide/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '夜里十一点，宿舍楼下的长椅。她说完“我真的不想活了”，自己先笑了一下：“开玩笑的。”你手里的奶茶凉了。',
    },
    { kind: 'paragraph', text: '这句话，当真的来听。说出口的人，多半是从门缝里往外看一眼：外头有没有人。' },
    {
      kind: 'paragraph',
      text: '先看一眼，要不要马上叫人：她已经伤了自己，吃了、喝了什么，手里拿着东西，站在高处、水边，就别往下看了，打 120 或 110，人不离开，把身边的人都叫来。不是这样，再一段一段看。',
    },
    { kind: 'heading', text: '头一句' },
    {
      kind: 'list',
      items: [
        '可以说：“谢谢你告诉我。我想听。”',
        '可以直接问：“你是想到死了吗？”问，不会把这个念头种进去。它常常早就在那儿了，有人肯问，才有地方说。',
        '不说：“别瞎想。”“想想你爸妈。”“比你难的人多了。”这些话在她听来只有一个意思：别再说了。',
      ],
    },
    { kind: 'heading', text: '然后听' },
    {
      kind: 'paragraph',
      text: '不用接得漂亮。她停下，你就等；她哭，你递纸。把听见的说回去：“这几个月，债压着你，谁也没敢告诉。”先不劝，不讲她想得对不对，不出主意。',
    },
    { kind: 'heading', text: '问清楚急不急' },
    {
      kind: 'paragraph',
      text: '声音平平地问：“今晚会做什么吗？”“是已经想好了，还是只想不再这么疼？”“从前伤过自己吗？”她说已经想好、备好，或者从前伤过自己，就不是慢慢聊的事了：不离开，叫人，打 120 或 110，照实说。',
    },
    { kind: 'heading', text: '一起把今晚过了' },
    {
      kind: 'list',
      items: [
        '“今晚谁能在你旁边？”先想大人：宿管、辅导员、班主任、她家里人，半夜也叫得醒。你陪着她等人来，不是你一个人守到天亮。一个也叫不来，打 110。',
        '身边危险的东西，请她先交给你：“我替你收几天。”',
        '说一个很近的钟点：“明早八点，我们去吃面。”最猛的那阵会过去，多撑过一个钟头，就多一分转机。',
        '一起打 12356，开着免提，你坐在旁边。',
      ],
    },
    { kind: 'heading', text: '“你答应我，别告诉别人”' },
    {
      kind: 'paragraph',
      text: '别答应。可以说：“我不会到处讲。可你的命，我一个人守不住，我要再叫一个人，叫谁，你来挑。你不挑，我也得叫。”她可能会生气。会生气，人就还在。',
    },
    { kind: 'heading', text: '过了今晚' },
    {
      kind: 'paragraph',
      text: '明天、后天、下礼拜，都问一句。事情不会因为谈过一次就好了。陪她挂号，在诊室外头等。你也要有人换班，也可以打 12356，说说你自己这几天。',
    },
    { kind: 'heading', text: '今天发一条消息' },
    {
      kind: 'paragraph',
      text: '给一个好久没动静的朋友：“想起你了，最近怎么样？”他回“挺好的”，再问一遍：“真的？”第二遍的回答，常比第一遍真。',
    },
    { kind: 'heading', text: '哪些情况不要再等' },
    {
      kind: 'paragraph',
      text: '伤了自己，吃了药、喝了什么，哪怕她说没事，哪怕她不点头，也马上打 120。说得出什么时候、怎么做，手边已经备下了，从前伤过自己，喝了很多酒：不离开，叫人，打 120 或 110，照实说。人联系不上，打 110，把她常去的地方告诉民警。你尽了力，结果不该由你一个人担。',
    },
    whereToGetHelp,
  ],
}
