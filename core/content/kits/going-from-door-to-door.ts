import type { Kit } from '#core/domain/reading/kit'
import { always, byUs } from './by-whom'

export const goingFromDoorToDoor: Kit = {
  id: 'k06',
  title: '走楼入户的人',
  summary: '网格员、社工、志愿者、调解员：听了一天别人的难处，怎么放下',
  lines: null,
  lead: '一天敲三十扇门，有的请你坐，有的隔着门骂，还有一扇门里的话，你带回了家。帮人的人也会累，累不等于心冷。这一包有两半：怎么跟门里的人说第一句话，怎么在关上最后一扇门以后，把自己也接回来。',
  read: [
    { kind: 'article', id: 'a57' },
    { kind: 'article', id: 'a30' },
    { kind: 'article', id: 'a28' },
    { kind: 'article', id: 'a25' },
    { kind: 'article', id: 'a48' },
    { kind: 'article', id: 'a60' },
  ],
  week: [
    '进门先看、再听、后说：人安不安全，他最急的是什么，能接上哪一处。',
    '答应之前想一想做不做得到。做不到的，说“我去问谁，哪天回你”。',
    '难的那一户，两个人去，出来在楼下站五分钟再走下一家。',
    '听来的事只跟该知道的人说，不发群，不在饭桌上讲。',
    '一周和同伴坐一次，每人只讲一件压在心里的，听的人不出主意。',
  ],
  practise: [
    { kind: 'exercise', id: 'e2' },
    { kind: 'exercise', id: 'e8' },
    { kind: 'exercise', id: 'e6' },
  ],
  ask: [
    {
      who: '站点的负责人、督导',
      about: '碰上你接不住的一户，当天就报，不是你没本事，是这事该几个人一起接。门里的人愿意谈，也请站点帮他约上。',
    },
    ...always,
  ],
  urgent:
    '门里有人说不想活了、有人正在挨打、孩子或老人没人管，不要先回去写材料。人别走开，自己站在安全的地方，打 120 或 110，同时报给站点负责人，等接手的人到了再走。',
  sheet: {
    heading: '走楼入户，先看再听',
    lines: [
      '进门：看安不安全，听最急的，接上一处。',
      '做不到的不答应，说清哪天回话。',
      '难的那一户，两个人去。',
      '听来的事，不发群，不上饭桌。',
      '下一家之前，楼下站五分钟。',
      '一周和同伴坐一次，说一件压心的。',
    ],
  },
  ...byUs,
  sources: [
    {
      title: 'Caring for Volunteers: a Psychosocial Support Toolkit（2012）',
      publisher: '红十字会与红新月会国际联合会心理社会支持中心',
      url: 'https://reliefweb.int/report/world/caring-volunteers-psychosocial-support-toolkit',
    },
    {
      title: 'Secondary Traumatic Stress (Compassion Fatigue)',
      publisher: '美国宾夕法尼亚州收养与长久安置网络（SWAN）',
      url: 'http://swantoolkit.org/toolkit/05-the-adoption-process/secondary-trauma/',
    },
  ],
}
