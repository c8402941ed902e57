import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { todayNotAlone } from '../today-not-alone'
import { parentTired } from './sources/family'
import { earlyService } from './sources/state'

export const wornOutParent: GuidanceCard = {
  id: 'g27',
  title: '你有多久没睡过整觉',
  summary: '累到发麻，不等于不爱孩子。把具体的事交给具体的人。',
  months: { from: 0, to: 215 },
  worry: 'parent',
  topic: 'stress',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '夜里两点，喂完、拍完、放下，你坐在床沿，忽然想：要是能消失三天就好了。' },
    {
      kind: 'meaning',
      text: '人累到头，会想逃开，有学者专门研究过，不是只有你。带孩子是一份没有下班的活，累狠了，先是没耐心，后来连笑都要使劲。国家的指南把带孩子的人心里好不好，也算进孩子的养育环境。',
    },
    { kind: 'say', text: '“这周六下午两点到五点，你来带，我要睡觉。”' },
    {
      kind: 'week',
      steps: [
        '写下三件别人能替的事，发给具体的人，写明哪天几点。',
        '每天给自己留一小段，只睡觉、走路或者发呆，不做家务。',
        '挑一件可以不做的：地不拖，晒娃的照片不修。',
      ],
    },
    { kind: 'avoid', text: '对自己别说“人家都行，就我不行”。' },
    {
      kind: 'seek',
      text: `两周以来几乎天天想哭、睡不着、提不起劲，打 12356，去医院的心理门诊；刚生过孩子的，也可以去妇幼保健院说。想过丢下孩子、伤害他，或者不想活，先让别人接手孩子。${todayNotAlone.oneself}`,
    },
  ],
  sources: [parentTired, earlyService],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
