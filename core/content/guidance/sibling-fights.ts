import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { siblingTakai } from './sources/little-ones'
import { siblingQuarrel } from './sources/school-age'

export const siblingFights: GuidanceCard = {
  id: 'g37',
  title: '又为一根充电线打起来',
  summary: '别当裁判。没过线，让他们自己来。',
  months: { from: 60, to: 191 },
  worry: 'family',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '“妈，他抢我的。”“是他先骂我的。”你手上全是洗洁精，冲进去，两个都哭，两个都说自己没错。' },
    { kind: 'avoid', text: '“大的要让小的”“你看你弟弟”。' },
    {
      kind: 'meaning',
      text: '兄弟姐妹吵架，大半争的是你站在哪边。一当裁判，就有一个赢，一个记仇。吵一吵也能学会商量，前提是不伤人。',
    },
    { kind: 'say', text: '“两个都要线，只有一根。你们想个办法，我五分钟后来听。”' },
    {
      kind: 'week',
      steps: [
        '立三条：不打、不骂人、不砸东西；没过线，让他们自己解决。',
        '过了线，先把两个分开，各自凉下来，再一个一个听，听的时候另一个不插嘴。',
        '每个孩子每周有一次单独跟你出门。',
      ],
    },
    {
      kind: 'seek',
      text: '总是同一个挨打、怕回家；下手重，用东西打，说要弄死对方，先把两个隔开看住，找咨询师，别当小孩打闹。',
    },
  ],
  sources: [siblingQuarrel, siblingTakai],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
