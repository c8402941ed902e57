import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { todayNotAlone } from '../today-not-alone'
import { harmBleeding, harmSupport, harmYoungMinds } from './sources/teenagers'

export const selfHarm: GuidanceCard = {
  id: 'g59',
  title: '袖口里的血',
  summary: '不是做样子。先护住，再听，再陪他去看。',
  months: { from: 96, to: 215 },
  worry: 'safety',
  topic: 'youth',
  signs: [],
  urgent: true,
  parts: [
    {
      kind: 'help',
      text: `${todayNotAlone.child}吞了东西，别抠嗓子让他吐。今晚有人陪他睡，收好刀、药、绳。`,
    },
    { kind: 'scene', text: '洗衣服时看见袖口里的血，你才想起，他整个夏天都穿长袖。' },
    {
      kind: 'meaning',
      text: '里头难受得没处放，才伤自己。这说明他需要帮手。不一定是想死，可要当真。看见的那一刻，你慌、你气，都可以有，先把自己稳住。',
    },
    { kind: 'say', text: '“我看见了。我不生气，我心疼。难受的时候，你都想些什么？”' },
    {
      kind: 'week',
      steps: [
        '血，用干净的布按住，按紧别松，一直流就打 120；话说不下去，就坐着，或者写字。',
        '直接问一句：“有没有想过死？”问不会让他更想。他说“有”，一步也别离开，今天就去急诊，再看《他说：我不在了你们会轻松点》。',
        '一起写一张纸：难受上来时找谁、去哪儿、先做哪三件事。',
      ],
    },
    { kind: 'avoid', text: '“你再划给我看”“你对得起谁”；别逼他保证再也不做，也别天天掀袖子查。' },
    {
      kind: 'seek',
      text: '今天问过 12356，照他们说的去：医院的急诊、精神科、心理门诊。过后也要接着看。学校心理老师要知道，和他说好告诉谁。你自己撑不住，也打 12356。',
    },
  ],
  sources: [harmYoungMinds, harmSupport, harmBleeding],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
