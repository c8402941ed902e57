import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { startingSchool } from './sources/school-age'
import { schoolSleep } from './sources/state'

export const firstGrade: GuidanceCard = {
  id: 'g30',
  title: '一年级，才开学两周',
  summary: '先学会收书包、敢问老师，字慢慢来。',
  months: { from: 60, to: 95 },
  worry: 'school',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '铅笔盒空了，水壶忘在学校，作业本上老师画了三个圈。他说：“我想回幼儿园。”' },
    {
      kind: 'meaning',
      text: '从玩到坐，一天里换了作息，换了大人，换了厕所。头两三个月丢三落四、回家发脾气，是在使劲适应。提前学多少字，不如会整理书包、坐得住一会儿管用。',
    },
    { kind: 'say', text: '“今天在学校，有没有一件事是你自己去问老师的？”' },
    {
      kind: 'week',
      steps: [
        '晚上九点二十以前躺下，小学生一天要睡够十个小时。',
        '书包他来收，你站旁边念清单：书、本、笔、水。',
        '放学先吃点心，歇一歇、跑一跑，再说作业；头几个周末少安排。',
      ],
    },
    { kind: 'avoid', text: '“再这样老师不要你了”“人家都会了”。' },
    {
      kind: 'seek',
      text: '过了期中，还天天哭着不肯去，认字、数数怎么教都进不去，或者坐不住到老师常来找你，先约班主任，再去妇幼保健院或儿科，看看视力、听力和发育。',
    },
  ],
  sources: [startingSchool, schoolSleep],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
