import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const rumoursInTheGroup: Article = {
  id: 'a60',
  title: '群里那条“紧急通知”',
  summary: '转之前问五句，老人转来的先接住那份怕。',
  audience: 'everyone',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-05-14',
  words: ['谣言', '群消息', '转发', '假消息', '恐慌'],
  sources: [
    {
      title: '中国互联网联合辟谣平台',
      publisher: '中央网信办违法和不良信息举报中心',
      url: 'https://www.piyao.org.cn/',
    },
    {
      title: 'Mental health and psychosocial considerations during the COVID-19 outbreak',
      publisher: '世界卫生组织，登在联合国埃塞俄比亚的网站上',
      url: 'https://ethiopia.un.org/en/45929-mental-health-and-psychosocial-considerations-during-covid-19-outbreak-considerations-during',
    },
    {
      title: 'Fake news and mental health',
      publisher: '英国广播公司（BBC Bitesize）',
      url: 'https://www.bbc.co.uk/bitesize/articles/z6rkr2p',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '业主群一下跳出四十多条。“紧急通知，转给家里人。”一段抖得看不清的视频，三个哭脸。你的拇指已经按在转发上了。妈妈在隔壁屋问：“咱家米够不够？”',
    },
    { kind: 'heading', text: '按下去之前，问五句' },
    {
      kind: 'paragraph',
      text: '先分一分。手机上弹出的官方预警，楼里的警报，民警、消防喊撤，或者你自己闻见了烟、闻见了煤气，不在这五句里：先照着撤，出去再说。群里传来传去的，才这样问：',
    },
    {
      kind: 'list',
      items: [
        '谁说的？有没有单位、名字。“我同学的表哥在医院”，不算。',
        '哪一天的？旧视频配新字，换个地名再来一遍，常见得很。',
        '要我干什么？让人马上转、马上囤、马上打钱的，先放下。',
        '别处有没有？去看官方通告、靠得住的媒体，或者中国互联网联合辟谣平台。只在这个群里有，就先不信。',
        '转了会怎样？要是假的，谁会被吓着，谁会挨骂？',
      ],
    },
    { kind: 'paragraph', text: '问完用不了三分钟。传来传去的消息，晚转三分钟，多半误不了事。' },
    { kind: 'heading', text: '老人转来的，先接住怕' },
    {
      kind: 'paragraph',
      text: '别回“又是假的”。回：“这条我看了，视频是前年的。你是担心米吧？家里还有大半袋。”她怕的是断粮，不是那条消息。她那份怕有人接住了，那条消息自己就凉了。她愿意学，就教她一招：长按，先转给你，不转群。',
    },
    { kind: 'heading', text: '越刷越慌，停不下来' },
    {
      kind: 'paragraph',
      text: '坏消息天生抓眼睛，刷不停不说明你没出息。世界卫生组织给过很朴素的办法：让你难受的消息，少看、少听；一天定一两个时候去看，只找靠得住的地方。照这个意思，可以这样排：',
    },
    {
      kind: 'list',
      items: [
        '早饭后一回，晚饭后一回，各一刻钟。睡前一个钟头不看。',
        '最吵的几个群设成免打扰，要紧的人单独留提醒。',
        '看完做一样用手的事：择菜，浇花，把门口的鞋摆齐。',
        '能准备的准备一件：水，药，电池，谁去接孩子。做完就放下。',
      ],
    },
    { kind: 'heading', text: '已经转错了' },
    {
      kind: 'paragraph',
      text: '谁都转错过。在同一个群里补一句：“刚才那条是假的，我没看清，给大家添乱了。”比悄悄撤回有用，看见的人会跟着学。',
    },
    { kind: 'heading', text: '因为一条消息吵翻了' },
    {
      kind: 'paragraph',
      text: '饭桌上为真假争到摔筷子，底下压着的那句，常常是“你从来不信我”。先停：“这个我们明天一起查。你今晚是不是吓着了？”',
    },
    { kind: 'heading', text: '今天只做一个动作' },
    { kind: 'paragraph', text: '把最吵的那个群，设成免打扰。现在就设，设完把手机扣过去，喝口水。' },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '一两周了，还从早刷到晚，心慌手抖，睡不着，不敢出门，东西囤得家里走不开人；或者总觉得有人专门盯着自己、躲也躲不掉，先约个人谈谈，或者去看心理门诊。你被人在网上辱骂、晒出住址电话，别一个人看那些话，截图请身边的人替你留；有人威胁你，打 110。难受得不想活，先叫一个人到你身边来，手机交给他，别的都往后放；身边叫不到人，打 110 或 120。',
    },
    whereToGetHelp,
  ],
}
