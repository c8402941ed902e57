import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { actEarly } from './sources/little-ones'
import { earlyService } from './sources/state'

export const notPointing: GuidanceCard = {
  id: 'g04',
  title: '想要什么，他拉着你的手去拿',
  summary: '用手指一指，是说话的前一步。',
  months: { from: 9, to: 29 },
  worry: 'growing',
  topic: 'parenting',
  signs: ['ws-12m-2', 'ws-18m-2'],
  urgent: false,
  parts: [
    { kind: 'scene', text: '一岁四个月，想喝水，他不指也不叫，抓着你的手腕往水壶上放。给了，转身就走，也不看你一眼。' },
    {
      kind: 'meaning',
      text: '孩子先会用手指，再会用嘴说。指给你看，是在说“你也看”。还不会指的，玩着玩着可以教；教归教，到了下面说的月份，照样去看。',
    },
    {
      kind: 'week',
      steps: [
        '你先指：天上的飞机，碗里的蛋，指一下，说一个词，再看他。',
        '把他爱的东西放在看得见、够不着的地方，等他有一点表示，伸手、看你一眼都算，马上给。',
        '每天玩几回“再见”“欢迎”“飞一个”，你做动作，停住，等他接。',
      ],
    },
    { kind: 'avoid', text: '“说水，不说不给。”逼出来的话，下回更不想说。' },
    { kind: 'say', text: '“咦，你看，狗狗。”' },
    {
      kind: 'seek',
      text: '一岁还不会学挥手、拍手，一岁半还不会照你说的指人指物，去社区卫生服务中心（乡镇卫生院）的儿童保健门诊说一声，他们会告诉你要不要去县里的妇幼保健院。',
    },
  ],
  sources: [earlyService, actEarly],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
