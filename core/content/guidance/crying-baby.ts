import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { cryingIcon, cryingNct } from './sources/little-ones'

export const cryingBaby: GuidanceCard = {
  id: 'g01',
  title: '哭个不停的傍晚',
  summary: '什么都试过了，还是哭。先让自己歇五分钟。',
  months: { from: 0, to: 5 },
  worry: 'sleep-food',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    {
      kind: 'scene',
      text: '傍晚六点，饭还没做，三周大的孩子开始哭。喂了、换了、抱着走了四十分钟，还是哭。婆婆说是饿，你妈说是胀气，你自己也想哭。',
    },
    {
      kind: 'meaning',
      text: '两周以后，很多婴儿会越哭越多，过了八周才一点点少下来，傍晚常常最凶。哭不是谁没带好，也常常找不到原因。',
    },
    {
      kind: 'week',
      steps: [
        '饿、困、尿布、冷热各看一遍，再试抱着走、哼歌、洗个温水澡，一样试上几分钟。',
        '家里排个班，谁抱够二十分钟就换手，夜里也排。抱着轻轻晃可以，抓着使劲晃，一下也不行。',
        '快要受不住时，让孩子仰面躺在小床里，床里不放枕头被子，你走到另一间屋，过几分钟再回来看。',
      ],
    },
    { kind: 'say', text: '对自己说：“他在难受，不是在为难我。我歇五分钟，他是安全的。”' },
    { kind: 'avoid', text: '“你再哭我就不要你了。”抓着使劲摇，一下也可能伤到脑子。' },
    {
      kind: 'seek',
      text: '叫不醒、脸色发青、喘气费力，打 120；哭声突然变尖、发烧、不吃奶、吐得厉害，马上去儿科急诊。大人连着两周睡不着、老想哭，打 12356，或去妇幼保健院说一说。',
    },
  ],
  sources: [cryingIcon, cryingNct],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
