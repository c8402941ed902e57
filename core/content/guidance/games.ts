import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { todayNotAlone } from '../today-not-alone'
import { mediaPlan } from './sources/school-age'
import { onlineGames } from './sources/state'

export const games: GuidanceCard = {
  id: 'g46',
  title: '“再打一局”',
  summary: '先看他在里面得到了什么，再谈时间。',
  months: { from: 84, to: 215 },
  worry: 'screens',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '八点开始，说好一局。十点你去拔网线，他第一次对你吼。' },
    {
      kind: 'meaning',
      text: '游戏里有朋友，有升级，有人说他行，这些白天未必有。国家规定，网络游戏只能在周五、周六、周日和法定节假日的晚上八点到九点给未成年人玩；用大人的身份登录，等于替他把这道门打开了。',
    },
    { kind: 'say', text: '“这局打完，是你关，还是我提醒你关？”' },
    {
      kind: 'week',
      steps: [
        '坐下看他打一局，请他教你，不评价。',
        '一起定：哪几天，几局，输了怎么收；大人的账号和支付密码收好。',
        '给他另一样能“升级”的：打球、骑车、做饭、修东西。',
      ],
    },
    { kind: 'avoid', text: '拔线，摔手机；“打游戏能当饭吃吗”。' },
    {
      kind: 'seek',
      text: `为了玩不睡、不吃、不去上学，拿钱充值，一收就打人，找学校心理老师，或去医院的心理门诊。他说不想活：${todayNotAlone.child}`,
    },
  ],
  sources: [onlineGames, mediaPlan],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
