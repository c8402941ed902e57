import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const livingAloneAndWell: Article = {
  id: 'a17',
  title: '一个人住：跟楼道里约好一块窗帘',
  summary: '独居不等于没人管。一张写着五行字的约定，能让好几个人睡个安稳觉。',
  audience: 'elders',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-04-15',
  words: ['独居', '一个人住', '空巢', '邻居照应', '孤独', '万一'],
  sources: [
    {
      title: '用多元力量护老人安全',
      publisher: '太原晚报（太原新闻网，2026）',
      url: 'http://www.tynews.com.cn/system/2026/01/21/030977188.shtml',
    },
    {
      title: '西园街道安居苑社区启动智能门磁安全监测服务',
      publisher: '安徽新闻网（2026）',
      url: 'http://sqr.ahnews.com.cn/news/2026/01/17/c_843399.htm',
    },
    {
      title: 'What to do if you or someone you care for has a fall',
      publisher: 'Healthwatch North Yorkshire',
      url: 'https://www.healthwatchnorthyorkshire.co.uk/advice-and-information/2026-01-19/what-do-if-you-or-someone-you-care-has-fall',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '三楼的赵老师八十一，一个人住，自在惯了。儿子在外地，装了个摄像头，她用毛巾盖上了：“我洗脚也要给人看？”儿子急，她也急。后来是对门的小苗出了个主意：每天早上七点半，赵老师拉开朝楼道的那块蓝窗帘。到八点没拉，小苗就敲门。',
    },
    { kind: 'paragraph', text: '这块窗帘拉了三年，敲门只敲过两回，一回是睡过了头，一回是真发烧。' },
    { kind: 'paragraph', text: '要让人放心，不用把自己整个儿交出去。挑一个你愿意给的信号，让该看见的人看见，就成了。' },
    { kind: 'heading', text: '今天就写：一张五行的约定' },
    { kind: 'paragraph', text: '找张硬纸，一行一件，写好了照一张相，发给约好的人，原件贴在门后。' },
    {
      kind: 'list',
      items: [
        '我每天的信号：几点之前，做什么。拉窗帘、发一个“早”、取一瓶奶，只挑一样。',
        '没看见信号，先做什么：打我电话两遍，敲门，拿备用钥匙开门看；开不了门、叫不应，打 120 或 110。',
        '备用钥匙在谁那里，两个人的名字。',
        '要紧的电话：孩子、居委会或网格员、家庭医生，字写大。',
        '我的药和老毛病，对什么过敏，放在哪个抽屉。',
      ],
    },
    { kind: 'paragraph', text: '信号要省事，省事才天天做得到。对门搬走了，纸就改一改。' },
    { kind: 'heading', text: '屋里的三样小东西' },
    {
      kind: 'paragraph',
      text: '卫生间和床边，放低一点，躺在地上也够得着，摆一部打得通的旧手机，或者一个能按的呼叫器，人多半是在这两处起不来。灶上换成会自己熄火的，烟感装一个。手机的紧急联系人请小辈设好，你自己按一遍，看他那头响不响。',
    },
    {
      kind: 'paragraph',
      text: '有些社区给独居老人装门磁，门太久没开过会提醒社区的人，看不见屋里；也有装按钮和烟感的。你那儿有什么、要不要钱，问居委会。愿意装哪样，不愿装哪样，你说了算。',
    },
    { kind: 'heading', text: '给外地的孩子一句话' },
    {
      kind: 'paragraph',
      text: '他要装摄像头，是因为不知道。你就给他一个“知道”：“我每天八点前发你一个字。没收到，你找小苗，电话我给你。镜头就不装了。”真起不来的那天，八点过几分，就有人来敲门。',
    },
    {
      kind: 'paragraph',
      text: '倒过来你也替别人看着：小苗加班，快递放你家；楼下的狗病了，你问一声。有来有往，敲门才不显得生分。',
    },
    { kind: 'heading', text: '一个人，也要有人说话' },
    {
      kind: 'paragraph',
      text: '安全之外还有一样，是一天下来嗓子开没开过。菜场、花坛、理发店，每天跟两个活人说上话。下雨出不去，就打一通电话，打给另一个也一个人住的老同事。',
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '近来摔过、药吃乱过、忘过关火，或者天一黑就心慌、怕死在屋里，告诉家庭医生和居委会，请他们多来看一看，一起商量还能不能一个人住、要添什么帮手。整天不想见人、饭懒得做、觉得没什么盼头，也可以约咨询师，下不了楼就看看有没有电话的，或者打 12356。想到死了算了，今天就说给一个人听，请他来陪着，夜里别一个人。',
    },
    whereToGetHelp,
  ],
}
