import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const aFriendWhoWantsToDie: Article = {
  id: 'a72',
  title: '“你先答应我，别告诉别人”',
  summary: '朋友把一件很重的事说给你听。先把人留住，再叫一个大人来接手。',
  audience: 'teenagers',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-05-25',
  words: ['同学不想活', '朋友想死', '好朋友自残', '同学自杀', '别告诉别人', '保密', '遗书', '他说要跳楼'],
  leavesNoTrace: true,
  sources: [
    {
      title: 'What to do if your friend is suicidal',
      publisher: '美国奥兰治县儿童医院（CHOC）',
      url: 'https://blog.chocchildrens.org/help-stop-a-friend-considering-suicide/',
    },
    {
      title: '5 Action Steps to Help Someone Having Thoughts of Suicide',
      publisher: '美国国家精神卫生研究所（NIMH）',
      url: 'https://www.nimh.nih.gov/health/publications/5-action-steps-to-help-someone-having-thoughts-of-suicide',
    },
    {
      title: 'How to communicate with teens about suicide',
      publisher: '加州大学洛杉矶分校医疗（UCLA Health）',
      url: 'https://www.uclahealth.org/news/article/how-communicate-with-teens-about-suicide',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '物理作业写到第三题，手机亮了。是她：“在吗，有件事，你先答应我别告诉别人。”你回：“嗯。”她打字打了很久，发来一行：“我不想活了。”你的笔停在纸上，洇开一个点。',
    },
    {
      kind: 'paragraph',
      text: '先看急不急。她说已经吃了、伤了，人在楼顶、河边，或者在一个个道别，或者忽然不回了：不往下看，现在就叫醒家里的大人，半夜也叫；叫不到，自己打 110，说她的名字、学校、住哪儿、她刚才的话。不用自己一个人跑去找她。不是这样，再往下。',
    },
    { kind: 'heading', text: '先回她这三句' },
    {
      kind: 'list',
      items: [
        '“谢谢你告诉我。我在，我不走。”',
        '“你是想到死了吗？”直接问。问了，不会让她更想；没人敢问，她才更孤单。',
        '“你现在在哪儿，旁边有谁？”',
      ],
    },
    {
      kind: 'paragraph',
      text: '不用会劝，也不用懂。“别瞎想”“你看谁谁比你惨多了”先咽回去。她说，你听，回一个“嗯”也是在。',
    },
    { kind: 'heading', text: '可是，我答应过她' },
    {
      kind: 'paragraph',
      text: '有的秘密要守，比如她喜欢谁。命不在里头。这一个“嗯”，你可以收回，当面跟她说：“刚才我答应早了。这件事我守不住，也不该守，我要告诉一个大人。你来挑：你妈，班主任，还是心理老师？你想自己说，我陪你去。”她一个也不挑，你也要去说。',
    },
    { kind: 'heading', text: '可是，她会恨我' },
    {
      kind: 'paragraph',
      text: '也许会，几天，几个月，甚至把你删了。会恨你，人就还在。等她缓过来，多半明白那天是谁伸的手；就算一直不明白，你也没有做错。',
    },
    { kind: 'heading', text: '可是，万一她只是说说' },
    {
      kind: 'paragraph',
      text: '那就白紧张一场，多好。说说，也说明她很难受。你不用判断真假，那是大人和医生的活，你只管把话递到。',
    },
    { kind: 'heading', text: '可是，她难受就是因为她爸妈' },
    {
      kind: 'paragraph',
      text: '那就不先找她爸妈，找班主任、心理老师、校医、你自己的爸妈。照原话说：“她今晚跟我说她不想活了，我怕她出事，她说家里打她。”给他看聊天。头一个大人说“小孩子闹情绪”，马上换第二个，再不行打 12355、12356，急就打 110。说到有一个大人真的动起来为止。',
    },
    { kind: 'heading', text: '可是，我也害怕' },
    {
      kind: 'paragraph',
      text: '当然怕，你也才十几岁。今天就跟一个大人说一句：“我朋友出事了，我很怕，你陪陪我。”往后她归大人照看，你还做她的朋友：叫她吃饭，发她好笑的图，问“今天怎么样”。夜里一遍遍看她在不在线，睡不着，也说出来。她最后怎样，不由你一个人担。',
    },
    { kind: 'heading', text: '哪些情况不要再等' },
    {
      kind: 'paragraph',
      text: '她说得出哪天、怎么做，手边备着东西，从前伤过自己，把喜欢的东西送人，忽然平静得反常：现在就叫大人，打 110，吃了什么、伤了哪里打 120，人来以前别挂她的电话。要是看着看着，你觉得写的是你自己，那这一页就是给你的：去敲门，叫醒一个人，把手机给他看，不用自己想词。',
    },
    whereToGetHelp,
  ],
}
