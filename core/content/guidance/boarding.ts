import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { todayNotAlone } from '../today-not-alone'
import { homesickness } from './sources/school-age'
import { teenTalk } from './sources/state'

export const boarding: GuidanceCard = {
  id: 'g49',
  title: '电话里哭：“我想回家”',
  summary: '先接住，再谈办法。',
  months: { from: 120, to: 215 },
  worry: 'school',
  topic: 'youth',
  signs: [],
  urgent: false,
  parts: [
    {
      kind: 'scene',
      text: '住校第九天，公用电话，后面排着队。她说室友半夜还说话，说饭不好吃，然后就只剩抽鼻子的声音。',
    },
    { kind: 'meaning', text: '第一次整天没有家，睡、洗、吃都要重学，人也都是生的。哭着打回来，是她在想办法撑下去。' },
    { kind: 'avoid', text: '“就你娇气”“哭有什么用，念书是为谁”。' },
    {
      kind: 'week',
      steps: [
        '约好每天或隔天一个固定的电话，先听五分钟，不出主意。',
        '让她挑一件自己先试：跟室友说一句“熄灯以后我要睡”，或者找宿管商量换个铺。',
        '周末回来先吃，先睡，不查账；带一样家里的东西去。',
      ],
    },
    { kind: 'say', text: '“听起来这几天真难熬。你愿意先说哪一件？”' },
    {
      kind: 'seek',
      text: `一个月了，还天天睡不着、吃不下，上课进不去，或者在宿舍被人欺负、拍照，先找班主任和学校心理老师，该接回来住几天就接。她说不想活，你又不在跟前：马上打给宿管和班主任，请人守着她，今晚就去接。${todayNotAlone.child}`,
    },
  ],
  sources: [homesickness, teenTalk],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
