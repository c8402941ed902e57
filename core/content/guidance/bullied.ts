import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { todayNotAlone } from '../today-not-alone'
import { bullyingOnline, bullyingPolice } from './sources/school-age'
import { minorsLaw } from './sources/state'

export const bullied: GuidanceCard = {
  id: 'g39',
  title: '他的校服上有脚印',
  summary: '先谢他说出来，再由大人去管。',
  months: { from: 72, to: 215 },
  worry: 'others',
  topic: 'youth',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '书包带断了，说是摔的。零花钱一下就没了。星期天晚上他开始肚子疼。这些都可能是记号。' },
    {
      kind: 'meaning',
      text: '打、推、起外号、抢东西、约好了不理人、在群里发他的丑照，故意让他难受、吃亏，就算只有一次，就算他还了手，也要管。不是他惹的。法律写着，学校要立即制止，还要通知两边的父母来一起处理。',
    },
    { kind: 'say', text: '“这不是你的错。告诉我是对的。接下来大人来管，怎么做先跟你说。”' },
    { kind: 'avoid', text: '“你怎么不打回去”“离他远点就好了”；也别自己去找那个孩子。' },
    {
      kind: 'week',
      steps: [
        '信他；记下哪天、哪里、谁、做了什么，给伤口拍照，聊天截屏，都别删。',
        '这周就约班主任，带着记录，问清三件事：怎么制止，谁看着，几天后回话；不满意，找校长、教育局。',
        '和他商量上下学谁陪，课间待在哪儿。',
      ],
    },
    {
      kind: 'seek',
      text: `受了伤先去医院，留好病历；有人打他、逼他要钱、扒他衣服、拍他的身体，打 110。他睡不着、不敢进校门，找学校心理老师，或打 12355。他说活着没意思：${todayNotAlone.child}`,
    },
  ],
  sources: [minorsLaw, bullyingPolice, bullyingOnline],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
