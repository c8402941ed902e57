import type { Kit } from '#core/domain/reading/kit'
import { always, byUs } from './by-whom'

export const growingOld: Kit = {
  id: 'k02',
  title: '上了年纪的人和家里人',
  summary: '退休、独居、记性、睡觉、防骗，老人自己看，儿女也看',
  lines: 'elders',
  lead: '楼下石凳上坐着的人，一半在等人说话，一半在等太阳。年纪大了，朋友少了，腿慢了，电话也短了，心里空一块，不是矫情。这一包两种人都能用：上了年纪的人挑几样做起来，做儿女的挑几样接上手。',
  read: [
    { kind: 'article', id: 'a07' },
    { kind: 'article', id: 'a17' },
    { kind: 'article', id: 'a15' },
    { kind: 'article', id: 'a12' },
    { kind: 'article', id: 'a10' },
    { kind: 'article', id: 'a16' },
    { kind: 'article', id: 'a09' },
  ],
  week: [
    '每天跟一个人说上三句话，买菜的、扫地的、下棋的都算。',
    '固定一个钟点给家里人通电话，响了就接，不等谁先有空。',
    '请一个人到家里坐坐。有人多半也在等你先开口。',
    '把五个电话用大字写在纸上，贴在座机旁：儿女、邻居、社区、12356、120。',
    '来电话说要转钱、要验证码，先挂掉，再打给儿女或者 110 问。',
  ],
  practise: [
    { kind: 'exercise', id: 'e5' },
    { kind: 'exercise', id: 'e3' },
    { kind: 'exercise', id: 'e8' },
  ],
  ask: [
    { who: '社区、居委会', about: '一个人住，请他们记上名字，约好隔几天敲一次门。' },
    { who: '家门口的卫生服务中心', about: '忘事、腿软、整夜不睡、吃得越来越少，先去那里看一看。' },
    ...always,
  ],
  urgent:
    '嘴歪、说不清话、一边手脚没劲，或者胸口疼，马上打 120。老人说“活着没意思”，开始把东西一样样送人，今天就有人去陪着，打 12356 问怎么办。',
  sheet: {
    heading: '上了年纪，日子这样过',
    lines: [
      '每天跟一个人说上三句话。',
      '每天一个钟点，跟家里通电话。',
      '有太阳就下楼，走到微微出汗。',
      '要转钱、要验证码，先挂电话。',
      '醒得早不用怕，白天少睡一点。',
      '一个人住，跟邻居约个暗号。',
    ],
  },
  ...byUs,
  sources: [
    {
      title: 'Reducing social isolation and loneliness among older people',
      publisher: '世界卫生组织',
      url: 'https://www.who.int/teams/social-determinants-of-health/reducing-social-isolation-and-loneliness-among-older-people',
    },
    {
      title: 'Stay Connected to Combat Loneliness and Social Isolation',
      publisher: '美国国家老龄研究所（NIA）',
      url: 'https://www.nia.nih.gov/health/loneliness-and-social-isolation/stay-connected-combat-loneliness-and-social-isolation',
    },
  ],
}
