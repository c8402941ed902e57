import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const daysInIsolation: Article = {
  id: 'a32',
  title: '出不了门的日子，照着钟点过',
  summary: '居家静养或隔离，出不了门，把一天切成几段，就好过多了。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-04-22',
  words: ['隔离', '居家', '出不了门', '封在家里', '疫情', '静养', '闷'],
  sources: [
    {
      title: 'Five Ways to Wellbeing: managing when asked to isolate',
      publisher: 'Somerset Council（英国）',
      url: 'https://www.somerset.gov.uk/health-safety-and-wellbeing/coronavirus-mental-and-emotional-health-information/',
    },
    {
      title: 'Looking after your mental health and wellbeing during self-isolation',
      publisher: 'Kent and Medway NHS',
      url: 'https://www.kmpt.nhs.uk/pdf-documents/coronavirus-documents/coronavirus-page-documents/km1208-looking-after-your-mental-health-and-wellbeing-during-self-isolation/information-and-advice/',
    },
    {
      title: 'Mental health and psychosocial considerations during the COVID-19 outbreak',
      publisher: '世界卫生组织，登在联合国埃塞俄比亚的网站上',
      url: 'https://ethiopia.un.org/en/45929-mental-health-and-psychosocial-considerations-during-covid-19-outbreak-considerations-during',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '门外有人敲两下，脚步走远了。小卢开门，地上一袋菜、一袋面包，还有张纸条：“502 的，缺什么群里说。”他拎进来，在玄关站了一会儿。屋里三十八平米，他从床走到窗，九步。',
    },
    {
      kind: 'paragraph',
      text: '流感、水痘、骨折、隔离，总有出不了门的日子。病之外，最难挨的往往是一天没有边。睡到中午，刷到半夜，第三天就分不清星期几了。那就给它画上边。今天就做这一件：拿张纸，照下面写一天，用自己的话，贴在门背后。',
    },
    { kind: 'heading', text: '七点半，起来，换衣服' },
    {
      kind: 'paragraph',
      text: '跟上班一个点起，叠被，洗脸，把睡衣换下来。开一条窗，站在屋里有太阳的那一块晒一会儿，人不探出去。体温、药、医生交代要看的，这时候一并记上。',
    },
    { kind: 'heading', text: '九点，做一件有用的' },
    {
      kind: 'paragraph',
      text: '能办公就办公，不能的挑一样：整理一个抽屉，练一页字，教老妈用一次视频。做完画个勾。身上不舒服的日子，这一格就写“歇”，歇也是活。',
    },
    { kind: 'heading', text: '十二点，吃一顿像样的' },
    { kind: 'paragraph', text: '坐到桌前，菜装盘子，不对着手机。水喝够。少靠零食和酒打发时辰。' },
    { kind: 'heading', text: '两点，动一动' },
    {
      kind: 'paragraph',
      text: '九步来回走二十趟，靠墙站，原地踏步，扶着椅子蹲几下。出一点汗就停。发热、喘、胸闷的时候不练。',
    },
    { kind: 'heading', text: '四点，看一次消息' },
    {
      kind: 'paragraph',
      text: '一天看一两回就够，看官方发的，看完关上。群里吵起来，先不回。不看的那几个钟头，事情也不会坏下去。',
    },
    { kind: 'heading', text: '五点，跟一个人说话' },
    {
      kind: 'paragraph',
      text: '要听得见声音的，不光是打字。约好一个人，每天这个点。也给一位独住的老人拨一个：“你吃了没有，药还够几天？”帮上别人一点，自己也有劲。',
    },
    { kind: 'heading', text: '七点，玩' },
    {
      kind: 'paragraph',
      text: '跟孩子用枕头垒一座城，跟老伴下两盘。孩子闹得凶，多半是怕，或者闷。用他听得懂的话讲清楚：“还有四天，画四个圈，过一天涂一个。”几个人挤在一间屋里，也要给每人一个“别跟我说话”的钟头。',
    },
    { kind: 'heading', text: '十点半，熄灯' },
    { kind: 'paragraph', text: '手机放到桌上充电。躺下心里乱，就慢慢呼气，比吸气长一点，数到二十。' },
    { kind: 'heading', text: '缺东西、受委屈，怎么说' },
    {
      kind: 'paragraph',
      text: '药快断了、老人要换药、孩子没有奶粉、要去透析要产检，早一天打给居委会，说清楚是什么、最晚哪天。有人在群里说难听的，截图，请管理员和社区出面，不一个人吵。得了病不是做错了事，隔壁关着门的那家也一样。',
    },
    { kind: 'heading', text: '什么时候不要再等' },
    {
      kind: 'paragraph',
      text: '喘不上气、胸口疼、叫不醒，打 120；得的是会传给人的病，电话里先说一声。老人忽然犯糊涂，打 120；不吃不喝，当天打给家庭医生。孩子整夜惊醒，谁两三天睡不着又心慌得坐不住，打 12356，也可以请社区的人帮你联系咨询师。关在一起动了手，打 110。想到死，觉得熬不过今晚，先别一个人扛着，给一个人拨视频，开着，不挂；还是熬不住，打 120 或 110。',
    },
    whereToGetHelp,
  ],
}
