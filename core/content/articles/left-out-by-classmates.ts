import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const leftOutByClassmates: Article = {
  id: 'a04',
  title: '被同学孤立时，你可以怎么办',
  summary: '这不是你的错。你可以留证据、找一个人、再找一个能管的大人。',
  audience: 'teenagers',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-04-06',
  words: ['被孤立', '被欺负', '校园霸凌', '同学排挤', '没朋友', '冷暴力', '起外号'],
  sources: [
    {
      title: '未成年人学校保护规定（教育部令第50号）第二十一条',
      publisher: '教育部',
      url: 'http://www.moe.gov.cn/srcsite/A02/s5911/moe_621/202106/t20210601_534640.html',
    },
    {
      title: 'What Is Bullying',
      publisher: 'StopBullying.gov（美国卫生与公众服务部）',
      url: 'https://www.stopbullying.gov/bullying/what-is-bullying',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '体育课，老师说：“两人一组，拿拍子。”你还没转过头，左右都成了对。上回是分实验组，再上回是春游的大巴，旁边那个座一路空着。没有人动手，也没有人骂，只是你一走近，话就停了。',
    },
    {
      kind: 'paragraph',
      text: '先说最要紧的一句：一群人约好了不理一个人，错的是这种做法，不是你。和朋友闹别扭是常有的事；故意、反复地排挤一个人，就不一样了。教育部的规定里写着，恶意排斥、孤立同学，老师知道了应当及时制止。所以你去说，不是打小报告，是在要回你本来就该有的。',
    },
    { kind: 'heading', text: '先把自己护住' },
    {
      kind: 'list',
      items: [
        '不用讨好，也不用回骂。可以平静地说一句“你们这样做让我不舒服”，然后走开。',
        '挑人多、有老师的地方待，上下学找人一起走。',
        '今天就记第一行：哪天、在哪里、谁、做了什么。难听的消息先截图，再屏蔽。',
        '有人要你做危险的事、要钱、拍你，马上离开，马上告诉大人。',
      ],
    },
    { kind: 'heading', text: '找一个人，就够开始了' },
    {
      kind: 'paragraph',
      text: '不需要一下子有很多朋友。隔壁班的、一起打球的、画画班的、从前的邻居，认得一个说得上话的，一天里就有一段不用绷着。课间不知道待哪儿，就去图书角值日，帮老师搬器材，手里有活，十分钟没那么长。',
    },
    { kind: 'heading', text: '怎么跟大人开口' },
    {
      kind: 'paragraph',
      text: '挑一个你最信得过的：爸妈、班主任、心理老师、亲戚都行。说不出口，就写下来，或者把这一页给他看。可以这样说：“有件事我忍了很久。最近几周，班里有几个人一直不让别人跟我说话。我很难受，想请你帮我。我也想先商量好怎么做。”',
    },
    {
      kind: 'paragraph',
      text: '如果第一个大人说“别理他们就好了”，那是他没有听懂，不是你不该说。换一个人，再说一次。也可以打 12355 青少年服务台。',
    },
    { kind: 'heading', text: '什么时候不要再等' },
    {
      kind: 'paragraph',
      text: '你开始睡不着、吃不下、不敢进校门，或者有人威胁你，今天就告诉一个大人。有人正打你、堵你，往人多的地方跑，打 110。如果你想过伤害自己，或者觉得不在了会好一点，请现在就去找一个人，待在他身边，一起打下面的电话。你本来就该被好好对待。',
    },
    whereToGetHelp,
  ],
}
