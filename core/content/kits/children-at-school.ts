import type { Kit } from '#core/domain/reading/kit'
import { always, byUs } from './by-whom'

export const childrenAtSchool: Kit = {
  id: 'k01',
  title: '家里有上学的孩子',
  summary: '小学到高中，作业、同学、考试、手机，先看哪几篇，今晚做哪几样',
  lines: 'minors',
  lead: '孩子进门先喊“我回来了”，还是先关上房门，家里人一听就知道今天顺不顺。这一包写给在门这边的大人：怎么问，怎么听，什么时候去找老师，什么时候去找别人。不用一次看完，先挑你家正碰上的那一篇。',
  read: [
    { kind: 'article', id: 'a43' },
    { kind: 'article', id: 'a39' },
    { kind: 'article', id: 'a03' },
    { kind: 'article', id: 'a40' },
    { kind: 'card', id: 'g33' },
    { kind: 'card', id: 'g47' },
    { kind: 'card', id: 'g39' },
  ],
  week: [
    '每天留十分钟给他，手机放到另一间屋。他讲什么就听什么，不纠正，不接“那你呢”。',
    '睡觉的钟点先稳下来。功课没写完，也到点收，第二天跟老师说一声。',
    '夸一件今天看见的事，说具体：“你把弟弟的水杯也装满了。”',
    '记下班主任和学校心理老师怎么联系，贴在冰箱上。平常就打一次招呼，有事才好开口。',
    '你自己发过火，隔天补一句：“昨天我声音大了，是我不对。”',
  ],
  practise: [
    { kind: 'exercise', id: 'e1' },
    { kind: 'exercise', id: 'e4' },
  ],
  ask: [
    {
      who: '班主任、学校心理老师',
      about: '成绩掉得快、没人一起玩、不肯进校门，先跟他们对一对，在校和在家是不是一个样。',
    },
    { who: '12355 青少年服务台', about: '孩子自己可以打，家长也可以打。' },
    ...always,
  ],
  urgent:
    '他说不想活了，身上有不肯给人看的伤，有人欺负他或者碰了他，都不要等到周末。今天就坐到他旁边听，身边不离人，打 12356 问怎么办；马上有危险，打 120 或 110。',
  sheet: {
    heading: '家里有上学的孩子',
    lines: [
      '每天十分钟，只听他说，手机放别处。',
      '先睡够，再写完。到点就收。',
      '夸一件今天亲眼看见的事。',
      '发过火，第二天把话捡回来。',
      '拿不准，先找班主任对一对。',
      '他说不想活了，今天就问，不离人。',
    ],
  },
  ...byUs,
  sources: [
    {
      title: 'New campaign supporting the mental wellbeing of children and young people',
      publisher: 'Berkshire Healthcare NHS',
      url: 'https://berkshirehealthcare.nhs.uk/news/news-archive/new-campaign-supporting-the-mental-wellbeing-of-children-and-young-people',
    },
    {
      title: 'How can we best support and nurture children to grow emotionally?（2022 年 2 月）',
      publisher: 'Tavistock and Portman NHS',
      url: 'https://tavistockandportman.nhs.uk/about-us/news/stories/childrens-mental-health-week-how-can-we-best-support-and-nurture-children-to-grow-emotionally/',
    },
  ],
}
