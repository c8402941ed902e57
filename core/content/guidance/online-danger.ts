import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { todayNotAlone } from '../today-not-alone'
import { blackmail, groomingCeop } from './sources/teenagers'

export const onlineDanger: GuidanceCard = {
  id: 'g62',
  title: '“有人说要发给全班”',
  summary: '别付钱，别再发，别删记录。今晚陪着他。',
  months: { from: 96, to: 215 },
  worry: 'safety',
  topic: 'youth',
  signs: [],
  urgent: true,
  parts: [
    {
      kind: 'help',
      text: `有人拿照片、视频吓他，要钱、要更多照片：别付钱，别再发，别删记录，截屏存好，打 110。今晚陪着他。他说没脸活了：${todayNotAlone.child}`,
    },
    { kind: 'scene', text: '半夜，他站在你床边，手机攥得死紧：“爸，有人说要发给全班。”' },
    {
      kind: 'meaning',
      text: '对方先夸、先送、先装成同龄人，再要照片，然后吓。很多孩子上过这样的当。他肯走到你床边，已经做了最难的一步。',
    },
    {
      kind: 'week',
      steps: [
        '一起把对方的账号、群、转账截下来，再拉黑，跟平台举报。',
        '改密码，位置和相册的权限关掉，好友只留认得的。',
        '以后约好：网上认的人要见面、要照片、要钱、要保密，四样里有一样，先来找我。',
      ],
    },
    { kind: 'say', text: '“你来告诉我是对的。不怪你，错的是吓你的人。我们一起办。”' },
    { kind: 'avoid', text: '“谁让你加陌生人”“把手机摔了”；当场没收，他下回就不说了。' },
    {
      kind: 'seek',
      text: '报案去就近的派出所也行。和学校一个老师说好，防着传开。他不睡、不去学校，找学校心理老师，或去医院的心理门诊，12355 也可以打。',
    },
  ],
  sources: [groomingCeop, blackmail],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
