import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { todayNotAlone } from '../today-not-alone'
import { teenSupport, teenTalk } from './sources/state'

export const closedDoor: GuidanceCard = {
  id: 'g58',
  title: '他把门关上了',
  summary: '要一扇门，是长大。连朋友和球都不要了，就不只是长大。',
  months: { from: 132, to: 215 },
  worry: 'feelings',
  topic: 'youth',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '放学，进屋，锁门。饭端到门口。问十句，回一个“嗯”。以前他一进门就喊饿。' },
    {
      kind: 'meaning',
      text: '要一扇自己的门，是这个年纪的事。可要是连朋友、球、游戏都不要了，睡和吃都变了，话里都是“没意思”“随便”，过了两周，多半是心里沉。',
    },
    {
      kind: 'week',
      steps: [
        '不在门口喊话，每天有一件不用说话的事一起做：吃夜宵、遛狗、坐车。',
        '说你看见的，不下结论，说完走开，隔天再来。',
        '家里的药、刀收好，像平时收拾东西那样，不声张。',
      ],
    },
    { kind: 'say', text: '“这两周你吃得少，也不出去打球了。我担心你。想说的时候我都在，不想说，坐一会儿也行。”' },
    { kind: 'avoid', text: '“你有什么可愁的”“青春期都这样，矫情”。' },
    {
      kind: 'seek',
      text: `过了两周，去医院的心理门诊，先打 12356 问也行，学校心理老师也要知道。提到死、不想活，写告别的话，把东西送人，身上有划痕：${todayNotAlone.child}`,
    },
  ],
  sources: [teenSupport, teenTalk],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
