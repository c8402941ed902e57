import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { focusNhs, homeworkStLouis } from './sources/school-age'
import { teenSupport } from './sources/state'

export const restless: GuidanceCard = {
  id: 'g31',
  title: '屁股底下有钉子',
  summary: '先跑后写，切成小块。骂“不用心”帮不上忙。',
  months: { from: 60, to: 155 },
  worry: 'school',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    {
      kind: 'scene',
      text: '四十分钟的作业，他喝了三次水，削了两次笔，橡皮切成了小块。老师说上课也这样，人在，心不在。',
    },
    {
      kind: 'meaning',
      text: '觉没睡够、动得太少、题太难或太浅、心里有事，都会让孩子坐不住。也有的孩子天生收心难，使了很大的劲还是管不住，挨的骂比别人多得多。',
    },
    { kind: 'avoid', text: '“你怎么就不能像别人一样坐着。”' },
    { kind: 'say', text: '“这十分钟你一直在写，我看见了。”' },
    {
      kind: 'week',
      steps: [
        '放学到写作业之间，出去动半个钟头。',
        '切成小块：十分钟一段，写完画个勾，起来走一圈；桌上只留这一样。',
        '一次只说一件事，走到跟前，看着他说，说完让他重复一遍。',
      ],
    },
    {
      kind: 'seek',
      text: '在家、在学校、在哪儿都这样，半年以上，功课和朋友都受了影响，去医院儿科的发育行为门诊，或妇幼保健院评一评。结果由医生来说，别自己给他安名字。视力、听力和睡眠也一起查。',
    },
  ],
  sources: [focusNhs, homeworkStLouis, teenSupport],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
