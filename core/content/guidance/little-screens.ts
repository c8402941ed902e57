import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { earlyService, under5Who } from './sources/state'

export const littleScreens: GuidanceCard = {
  id: 'g16',
  title: '一收手机就满地打滚',
  summary: '三岁以前最好不碰屏幕；要看就一起看、一起关。',
  months: { from: 0, to: 71 },
  worry: 'screens',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '为了做顿饭，你把手机立在奶瓶边上。饭好了，手机一拿走，哭声震天。' },
    { kind: 'avoid', text: '拿它当奖，也拿它当罚。' },
    {
      kind: 'meaning',
      text: '屏幕自己会动会响，孩子停不下来是常事。麻烦在于看的时候没有人和他一来一回。国家卫生健康委的指南写着，三岁以前应当不接触任何屏幕；世界卫生组织说，两岁到四岁一天别超过一小时。',
    },
    {
      kind: 'week',
      steps: [
        '先守住两段不开：吃饭时、睡前一小时，大人也不看。',
        '做饭时给他一个抽屉，放锅盖、木勺、空瓶，让他在你看得见的地方敲。',
        '一定要看，就陪着看一集，看完一起关，关之前先说“这集完了去洗澡”。',
      ],
    },
    { kind: 'say', text: '“还想看，我知道。屏幕要睡觉了，你来按这个钮。”' },
    {
      kind: 'seek',
      text: '离了屏幕就什么都不玩、不看人、话不见多，打预防针、做体检的时候问一问儿童保健医生，或者专门去一趟妇幼保健院。',
    },
  ],
  sources: [earlyService, under5Who],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
