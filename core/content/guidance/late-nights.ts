import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { schoolSleep } from './sources/state'
import { teenSleep, teenSleepBody } from './sources/teenagers'

export const lateNights: GuidanceCard = {
  id: 'g57',
  title: '凌晨一点，门缝里还有光',
  summary: '身子里的钟往后挪了，不全是懒。',
  months: { from: 144, to: 215 },
  worry: 'sleep-food',
  topic: 'sleep-and-body',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '你起来上厕所，他门下一条蓝光。早上叫了六遍，眼睛睁不开，早饭没吃就跑了。' },
    {
      kind: 'meaning',
      text: '到了这个年纪，十一点还不困，早上又起不来，身子就是这样变的。作业、群聊、好不容易没人管的一小时，都挤在夜里。初中生要睡九个小时，高中生八个。',
    },
    {
      kind: 'week',
      steps: [
        '周末也差不多时候起，白天见光，动一动。',
        '手机不过夜：睡前一小时放客厅，大人的也放，闹钟另买一个。',
        '和他算一笔账：几点要起，往回数，作业减哪一样。',
      ],
    },
    { kind: 'avoid', text: '“活该，谁让你玩。”' },
    {
      kind: 'seek',
      text: '一个月里大半的夜睡不着、醒得早，白天没劲、对什么都没意思；或者打鼾憋气、白天随处睡着，去医院的睡眠门诊、儿科或心理门诊。助眠的药，别自己给他吃。',
    },
    { kind: 'say', text: '“你不是起不来，是睡得不够。我们看看哪一小时能拿回来。”' },
  ],
  sources: [teenSleep, teenSleepBody, schoolSleep],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
