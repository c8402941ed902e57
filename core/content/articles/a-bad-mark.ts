import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const aBadMark: Article = {
  id: 'a71',
  title: '书包夹层里的那张卷子',
  summary: '考砸了，怎么把它带回家。爸妈可能有的三种脸，后面各是什么。',
  audience: 'teenagers',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-05-24',
  words: ['考砸了', '不敢回家', '成绩差', '期末考试', '月考', '爸妈会骂', '没考好', '怕家长会'],
  sources: [
    {
      title: '21% rise in Childline counselling sessions about exam results: advice for parents and carers',
      publisher: '英国防止虐待儿童协会（NSPCC）',
      url: 'https://www.nspcc.org.uk/what-we-do/news-opinion/21-rise-childline-counselling-sessions-about-exam-results/',
    },
    {
      title: '中华人民共和国未成年人保护法（2020 年修订，第十一条、第十七条）',
      publisher: '全国人民代表大会常务委员会',
      url: 'https://www.gov.cn/xinwen/2020-10/18/content_5552110.htm',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '该下车了，他没动。车门关上，又坐了两站，下来，再往回走。卷子对折再对折，塞在书包最里层，隔着两本书都像在发烫。楼下的灯亮着，厨房有人影。他绕着花坛走到第四圈。',
    },
    {
      kind: 'paragraph',
      text: '英国有一条专给孩子打的电话，有一年，因为考试成绩打来的孩子，四个里有一个多是在出成绩的那个月打的，不少人担心爸妈会怎么看。所以先说脸，再说卷子。家里一考砸就动手的，别照下面做，先看最后一段。',
    },
    { kind: 'heading', text: '进门以前，写三行' },
    {
      kind: 'paragraph',
      text: '今天就写，写在本子上、手背上都行。第一行，多少分，照实写。第二行，丢在哪：压根不会的、一马虎丢的、时间不够的，各几分。第三行，我要什么：要人讲一遍、要早点睡、要今晚先别谈。写完深吸一口气，进门，先换鞋，洗手。',
    },
    {
      kind: 'paragraph',
      text: '早说比晚说轻。饭后把本子推过去，话就这么几句：“我考了六十一。我自己也难受。丢分的地方我写在这儿了，我想先说完，你们再说。”卷子藏三天，你要难受三天；藏到家长会，就变成两件事了。',
    },
    { kind: 'heading', text: '第一张脸：不说话' },
    {
      kind: 'paragraph',
      text: '筷子放下，屋里只剩电视响。你会以为他们不要你了。多半是他们怕一张口就说重，在忍；也有的是在怪自己。不用追着认错。把碗收了，回屋前说一句：“我在屋里，你们想说的时候叫我。”',
    },
    { kind: 'heading', text: '第二张脸：发火' },
    {
      kind: 'paragraph',
      text: '“花了这么多钱”“你看看人家”。火头上说的话，句句都像盖章，其实过一夜自己也不认。别在这时候讲理，也别顶最狠的那一句。可以说：“你现在在气头上，我听得见。明天我们再说第二遍，行吗？”声音放低，手里拿着本子。第二天真的去说，说那第三行。',
    },
    { kind: 'heading', text: '第三张脸：哭，或者叹气' },
    {
      kind: 'paragraph',
      text: '这张脸最难挨，你会觉得她一辈子都压在你的分数上。递张纸，说：“妈，我也难过。”就够了。她的难过里有累，有怕，有她自己没走成的路，那些不是你考出来的，也不是你考得回来的。',
    },
    { kind: 'heading', text: '再看卷子' },
    {
      kind: 'paragraph',
      text: '一张卷子量得出这一阵哪块没弄懂，量不出你这个人。三堆里只挑一堆，先补一马虎丢的那堆，最快看得见。去问老师一道题，就一道。真的跟不上、看黑板字在跳、听着听着就飘走，也照实说，那要换办法，不是换个更狠的自己。',
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '为了分数打你、不给饭吃、赶你出门，不是你考砸了活该，法律不许。还没进门、怕挨打的，先打给一位信得过的亲戚或者班主任，请他陪你回去，或者去他那儿。正在打，先出门，往有人的地方去，打 110；过后告诉老师、居委会，或者打 12355。连着两周睡不着、一拿卷子就吐，找学校心理老师，请家里人陪你去医院的心理门诊。楼顶、河边、离家出走，这些念头一冒出来，就别再绕花坛了：进便利店、保安亭，有人的地方，打给一个大人，说“你来接我，我现在不能一个人”，没人接打 110。分数等得起，人要先回来。',
    },
    whereToGetHelp,
  ],
}
