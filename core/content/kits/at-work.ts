import type { Kit } from '#core/domain/reading/kit'
import { always, byUs } from './by-whom'

export const atWork: Kit = {
  id: 'k05',
  title: '上班和跑活的人',
  summary: '坐班、倒班、跑单、摆摊，挨了骂、睡不着、没活干，各有一篇',
  lines: null,
  lead: '下了班，工服换了，那句难听的话还没换下来。夜班的、跑单的、坐在格子间里的，都一样：活要干，钱要挣，可人不是机器，拧得太紧会断。这一包写给每天出门干活的人，几样小事，路上就能做。',
  read: [
    { kind: 'article', id: 'a45' },
    { kind: 'article', id: 'a51' },
    { kind: 'article', id: 'a44' },
    { kind: 'article', id: 'a47' },
    { kind: 'article', id: 'a46' },
    { kind: 'article', id: 'a49' },
    { kind: 'article', id: 'a62' },
  ],
  week: [
    '每干一个钟头，离开手里的活五分钟：站起来，看远处，喝水。',
    '下班路上给今天收个尾：一件做完的，一件明天再说的，想完就到此为止。',
    '要压下来的活接不住，当面说数目：“这三样今天能做两样，先做哪两样？”',
    '一周留一个晚上，不看工作群，提前告诉同事。',
    '跟一个同事说句实话：“这阵子我有点扛不住。”多半他也是。',
  ],
  practise: [
    { kind: 'exercise', id: 'e2' },
    { kind: 'exercise', id: 'e1' },
    { kind: 'exercise', id: 'e4' },
    { kind: 'exercise', id: 'e5' },
  ],
  ask: [
    { who: '班组长、管事的人', about: '活排得太满、班倒得太密，带着数目去说，比带着火气去说管用。' },
    { who: '工会、劳动监察', about: '欠薪、工伤、被人欺负，先存证据，再去问。' },
    ...always,
  ],
  urgent:
    '累到开车、上高、碰机器时走神，今天就请假，命要紧。胸口疼、喘不上气，打 120。觉得撑不下去、不想活了，现在就打 12356，或者打 120、110。',
  sheet: {
    heading: '干活的人，歇一口气',
    lines: [
      '干一个钟头，歇五分钟，看远处。',
      '挨了骂，先出门走一圈再回话。',
      '下班路上收个尾，明天的事明天想。',
      '接不住的活，说数目，不硬扛。',
      '喝了酒睡得着，睡不踏实，少喝。',
      '累到走神，就停手，请假。',
    ],
  },
  ...byUs,
  sources: [
    {
      title: 'Mental Wellbeing & Stress Reduction',
      publisher: 'Healthwatch Gloucestershire',
      url: 'http://hwglos.org/resources/mental-wellbeing-stress-reduction/',
    },
    {
      title: 'Why prioritise mental health and prevent work-related stress?（2024 年 10 月通讯）',
      publisher: '英国健康与安全执行局（HSE）',
      url: 'https://content.govdelivery.com/accounts/UKHSE/bulletins/3ba7a4a',
    },
  ],
}
