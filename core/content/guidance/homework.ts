import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { todayNotAlone } from '../today-not-alone'
import { homeworkStLouis } from './sources/school-age'
import { schoolSleep } from './sources/state'

export const homework: GuidanceCard = {
  id: 'g33',
  title: '十点半，还有一张卷子',
  summary: '定个收工的钟点。你退一步，他才进一步。',
  months: { from: 72, to: 179 },
  worry: 'school',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '钟走到十点半，他趴在桌上，你坐在旁边，两个人谁也不说话。刚才那一架，楼上肯定听见了。' },
    {
      kind: 'meaning',
      text: '作业这件事，早就不只是作业：一个要完，一个要好，一个想睡。盯得越紧，他越觉得是给你写的。',
    },
    { kind: 'say', text: '“到九点半收工。你先做哪样？”' },
    {
      kind: 'week',
      steps: [
        '定个收工的钟点，到点就睡，没写完的让他自己去跟老师说，你给老师留句话。',
        '你只管开头和检查日期，中间不坐在旁边。',
        '开写前他自己列单子，先难后易还是先易后难，由他。',
      ],
    },
    { kind: 'avoid', text: '“不写完不许睡。”小学生要睡十个小时，初中生要睡九个。' },
    {
      kind: 'seek',
      text: `天天写到深夜，多半是量太多、题太难，或者他收不住心，带着一周的记录去找班主任。为作业动了手，约咨询师谈谈。孩子说“不想活”，这已经不是作业的事：${todayNotAlone.child}`,
    },
  ],
  sources: [schoolSleep, homeworkStLouis],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
