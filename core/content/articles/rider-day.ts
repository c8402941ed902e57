import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const riderDay: Article = {
  id: 'a47',
  title: '第一单到第二十六单',
  summary: '跑单的人，一天里有四个关口可以停一停。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-05-06',
  words: ['外卖', '骑手', '跑单', '送餐', '差评', '快递', '网约车'],
  sources: [
    {
      title: '新就业形态劳动者休息和劳动报酬权益保障指引',
      publisher: '人力资源和社会保障部，福州市人社局刊载',
      url: 'http://www.fuzhou.gov.cn/zgfzzt/srsj/fzrs/ldgx/202403/t20240329_4801180.htm',
    },
    {
      title: '中华人民共和国道路交通安全法实施条例（第六十二条）',
      publisher: '国务院（国家法律法规数据库，按名字查）',
      url: 'https://flk.npc.gov.cn/',
    },
    {
      title: 'Recognising stroke in other people',
      publisher: '英国西北救护 NHS 信托（North West Ambulance Service）',
      url: 'http://www.nwas.nhs.uk/our-services/managing-clinical-conditions/recognising-a-stroke/recognising-stroke-in-other-people/',
    },
  ],
  blocks: [
    { kind: 'paragraph', text: '第一单，早上七点零五，两份豆浆。电梯停在十九楼不动，他在楼梯间跑，头盔没摘。' },
    { kind: 'paragraph', text: '跑外卖、开网约车的人，日子是按单子过的。挑四单，说说那一刻可以怎么办。' },
    { kind: 'heading', text: '第一单之前：定两个数' },
    {
      kind: 'paragraph',
      text: '车胎，刹车，手机电，一壶水，一块干粮。再定两个数：今天挣多少，几点收工。钱到了，收；钟点到了，也收。只定钱不定钟点的人，碰上下雨天会跑到后半夜。',
    },
    { kind: 'heading', text: '第九单：门缝里一句骂' },
    {
      kind: 'paragraph',
      text: '“迟了八分钟，汤洒了。”他隔着门缝说的，没看你的脸。这口气带上路，下一个路口就容易抢灯。先停车，两脚落地，面罩掀开，长长吐三口气。对自己说句实在的：“他骂的是汤。”能申诉的收工再申诉，不在路边打字。扣的那点钱，抵不上一条腿。',
    },
    { kind: 'heading', text: '第十七单：还想再接一单' },
    { kind: 'paragraph', text: '腿发软，漏看路牌，到了楼下想不起怎么来的，这就是到头了。' },
    {
      kind: 'paragraph',
      text: '人社部门有一份指引，说平台要跟工会或劳动者代表商量，定下连续接单和每天干活的最长时间，到了点，系统应当提醒休息，停一阵子派单。手机弹出那条提醒，别嫌它烦。开车的还有一条规矩：连着开不能过四个钟头，停下来歇不能少于二十分钟。找个驿站、工会的小屋、认得你的小店，坐下，喝水，闭眼。',
    },
    { kind: 'heading', text: '第二十六单以后：屋里只有你' },
    {
      kind: 'paragraph',
      text: '人累透了，脑子停不下来，一闭眼还在拐弯。泡泡脚，手机放远。拿笔记两样：今天挣了多少；还有一样不是钱的，谁给你扶了门，桥上的晚霞什么颜色。跟家里打视频，别只报“挺好的”，也说一句：“今天挨骂了，憋屈。”家里人想听的是你，不是平安短信。',
    },
    { kind: 'paragraph', text: '一周里留出半天，不看派单。睡够，洗衣服，给头盔换个内衬，都行。' },
    { kind: 'heading', text: '站点里的人' },
    {
      kind: 'paragraph',
      text: '老乡三天没说话，问他一句。他家里出了事，替他跑两单，陪他蹲一会儿，比在群里发表情管用。摔了的，陪他去医院，别听他说“没事”。',
    },
    { kind: 'heading', text: '今天设一个闹钟' },
    { kind: 'paragraph', text: '把收工的点设成闹钟。响的时候手上那单送完，就不接了。就试今天一天。' },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '胸口疼、喘不上气，半边发麻、没劲，话说不清，别当成累，也别自己骑着去：靠边停下，打 120，单子先不管。一阵阵头晕，今天就不跑了，去医院看。出过事故，或者差点撞上，之后一过那个路口就心跳手抖，夜里老做同一个梦，过了一个月还这样，也去医院。越跑越没意思，靠酒才睡得着，跟谁都想打一架，来找人说说。路上冒出不想活的念头，马上靠边，熄火，叫一个人过来，等他到；实在没人，打 110。想有个人听你说，打 12356。',
    },
    whereToGetHelp,
  ],
}
