import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { behaviourNhs, tantrumsNhs } from './sources/little-ones'

export const tantrums: GuidanceCard = {
  id: 'g17',
  title: '超市地上打滚',
  summary: '他不是在算计你。先护住，再等，再抱。',
  months: { from: 12, to: 59 },
  worry: 'temper',
  topic: 'parenting',
  signs: ['ws-48m-2'],
  urgent: false,
  parts: [
    { kind: 'scene', text: '结账口，他要那包糖，你说不买。下一秒他躺在地上蹬腿，后面排队的人都在看你。' },
    { kind: 'meaning', text: '一岁半到四岁，想要的多，会说的少，气一来自己收不住。饿了、困了、被催了，更容易。' },
    {
      kind: 'week',
      steps: [
        '出门前先说好：“今天买菜，糖不买，可以挑一样水果。”别挨着饭点。',
        '闹起来先护住他别磕着，蹲下，少说话，等他哭到能听见你。',
        '过去以后抱一抱，说一遍发生了什么，不翻账；平时他等了一会儿、让了一次，当场说出来。',
      ],
    },
    { kind: 'say', text: '“你很想要，不能买，所以你生气了。我在这儿等你。”' },
    { kind: 'avoid', text: '“再哭警察抓你。”也别闹一场就买，下回他只好闹得更大。' },
    {
      kind: 'seek',
      text: '五岁了还天天这样，一闹就撞头、打人，或者四岁多在哪儿都等不了、轮不了，去妇幼保健院或儿科。憋到脸发紫、人发软，当天问儿科，叫不醒打 120。你自己快要动手了，先把他放在安全的地方，走开几分钟。',
    },
  ],
  sources: [tantrumsNhs, behaviourNhs],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
