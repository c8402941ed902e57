import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const sleeplessNights: Article = {
  id: 'a01',
  title: '睡不好时可以做的事',
  summary: '白天做三件小事，睡前慢下来，夜里醒着也不用硬躺。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-03-01',
  words: ['睡不着', '失眠', '入睡困难', '睡眠', '熬夜', '夜里醒', '安眠药', '早醒'],
  sources: [
    { title: 'Insomnia', publisher: '英国国家医疗服务体系（NHS）', url: 'https://www.nhs.uk/conditions/insomnia/' },
    {
      title: '健康中国行动（2019—2030年）',
      publisher: '健康中国行动推进委员会',
      url: 'https://www.nhc.gov.cn/guihuaxxs/c100133/201907/2a6ed52f1c264203b5351bdbbadd2da8.shtml',
    },
    {
      title: '心理健康素养十条（2018 年版）',
      publisher: '国家卫生健康委员会，福建省尤溪县卫计局刊载',
      url: 'https://www.fjyx.gov.cn/hdjl/hdjlzsk/xwjj_15463/mxbfzzs/201810/t20181017_1212960.htm',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '楼下的麻将散了，椅子拖了一阵，也静了。她把明天要带的东西在心里装了三遍，枕头翻过来，又翻回去，还是醒着。',
    },
    {
      kind: 'paragraph',
      text: '几乎每个人都有过这样的夜晚。换季、加班、拌了嘴、家里有事，都能让人翻来覆去。偶尔几晚没睡好，身体多半会自己补回来；越着急要睡，往往越清醒。',
    },
    { kind: 'heading', text: '白天先做三件小事' },
    {
      kind: 'list',
      items: [
        '每天差不多同一个时间起床，周末也别差太多。起床稳了，困意来得也会稳。',
        '到户外走一走，见见光，出一点汗。剧烈的运动放在白天，别挨着睡觉。',
        '下午以后少喝浓茶和咖啡。喝了酒看着容易睡，后半夜却常常让人醒得更早。',
      ],
    },
    { kind: 'heading', text: '睡前一小时，慢下来' },
    {
      kind: 'paragraph',
      text: '把灯调暗，手机放到伸手够不着的地方。用温水泡泡脚，听一段轻的音乐，叠几件衣服都好。脑子里事情多，今晚就试一样，拿张纸写下来：明天能做的写一栏，现在管不了的写一栏，写完合上，明天再看。卧室尽量安静、暗一点、凉一点。',
    },
    { kind: 'heading', text: '躺了很久还醒着，怎么办' },
    {
      kind: 'paragraph',
      text: '不用盯着钟算还能睡几个小时。觉得躺了二十来分钟还很清醒，就起来，到别处坐一会儿，做点平淡的事，困了再回床上。这样做，是让身体慢慢记起来：床是用来睡觉的。',
    },
    {
      kind: 'paragraph',
      text: '前一晚没睡好，第二天也照常起床，晚上不必早早躺下去补。实在困，午后眯一小会儿，半小时以内就好。国家倡导成年人每天睡七到八小时，可各人需要不一样，白天精神过得去，就不用为差的那一点发愁。',
    },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '照着做了几周还不见好，或者白天开车、上班、照顾家人都受了影响，可以去医院的睡眠门诊或心理门诊问一问。家里人说你打鼾很响、睡着时会憋气，也请去看。一连几夜几乎没睡，却不困，劲头大得停不下来，这一两天就去。安眠药和助眠药由医生来定，不自己加量，不突然停，也不吃别人的药。如果睡不好的同时，心里一直沉甸甸的，对什么都提不起劲，早一点找人聊聊。夜里冒出不想活的念头，别等天亮，现在就叫醒一个人。',
    },
    whereToGetHelp,
  ],
}
