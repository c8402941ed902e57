import type { Kit } from '#core/domain/reading/kit'
import { always, byUs } from './by-whom'

export const afterSomethingTerrible: Kit = {
  id: 'k07',
  title: '刚经历了一件吓人的事',
  summary: '火灾、车祸、打斗、突然的离世，自己碰上的和亲眼看见的',
  lines: null,
  lead: '事情过去了，身子还没信：一声关门就跳起来，闭上眼又是那个画面，或者什么感觉都没有，像在看别人家的事。头几个礼拜这样，很多人都有过，多半会一点点淡下去。先顾住吃、睡、有人在旁边，不用急着把事情讲清楚。',
  read: [
    { kind: 'article', id: 'a61' },
    { kind: 'article', id: 'a52' },
    { kind: 'article', id: 'a31' },
    { kind: 'article', id: 'a01' },
    { kind: 'article', id: 'a30' },
    { kind: 'card', id: 'g52' },
  ],
  week: [
    '跟平常亲近的人待在一起，不说话也行。',
    '想说就说，说多少由你；不想说，谁也不该逼你从头讲。',
    '照平常的钟点起床、吃饭、睡觉，哪怕吃得少。',
    '网上的画面和群里的转发，这几天不看，也请别人别给孩子看。',
    '开车、过马路、用火的时候多留一份神，大事先不决定。',
  ],
  practise: [
    { kind: 'exercise', id: 'e2' },
    { kind: 'exercise', id: 'e8' },
    { kind: 'exercise', id: 'e1' },
  ],
  ask: [
    { who: '家里人、工友、邻居', about: '直接说要什么：“今晚你睡我这儿”“帮我接一下孩子”。' },
    { who: '医院的心理门诊', about: '过了一个月，还是天天惊醒、躲着走、干不了活，去看一看。' },
    ...always,
  ],
  urgent:
    '受了伤、喘不上气、人迷糊，打 120。觉得活不下去，或者想去找人拼命，先别一个人待着，打 12356；马上有危险，打 120 或 110。',
  sheet: {
    heading: '刚经历了吓人的事，这几天',
    lines: [
      '心慌、睡不着、发愣，头几周都常见。',
      '跟亲近的人待在一起，不说话也行。',
      '说多少由你，谁也不逼你讲。',
      '照钟点吃，照钟点睡。',
      '网上的画面，先不看，也不给孩子看。',
      '过了一个月还缓不过来，去看一看。',
    ],
  },
  ...byUs,
  sources: [
    {
      title: 'Self care after a major incident',
      publisher: 'South London and Maudsley NHS',
      url: 'https://slam.nhs.uk/our-services/support-for-people-affected-by-london-terror-attacks/self-care-after-a-major-incident/',
    },
    {
      title: 'Coping with a traumatic event',
      publisher: 'NHS Scotland（Stonehaven 列车脱轨事故支持网站）',
      url: 'https://www.trainderailmentstonehaven.scot.nhs.uk/coping-with-a-traumatic-event',
    },
    {
      title: 'Coping after a traumatic event',
      publisher: 'Minding Your Head（北爱尔兰公共卫生署）',
      url: 'https://www.mindingyourhead.info/mental-health-and-wellbeing/coping-after-traumatic-event',
    },
  ],
}
