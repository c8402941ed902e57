import type { ObservationGuide } from '#core/domain/reading/observation'
import { bullyingOnline, refusalYoungMinds } from '../guidance/sources/school-age'
import { schoolSleep, teenSupport, teenTalk } from '../guidance/sources/state'
import { harmYoungMinds, lifeAap, teenSleepBody } from '../guidance/sources/teenagers'
import { todayNotAlone } from '../today-not-alone'
import { schoolChildren } from './school-children'
import { teenagers } from './teenagers'

/** For parents of those between six and eighteen, for whom no official form may be asked here. Prose ours. */
export const observationGuide: ObservationGuide = {
  lead: '不打分，也没有及格线。像平常那样过一两周，看看有没有变化：和他自己从前比，不和别人比。',
  stages: [schoolChildren, teenagers],
  today: {
    title: '看到这些，今天就找人',
    signs: [
      '说不想活、想死、想消失，写告别的话，把心爱的东西送人。',
      '弄伤自己，或者吞了药、别的东西。',
      '几天不吃、不睡，说话忽然乱了，听见、看见别人没有的东西。',
      '有人打他，摸他的身子，拍他的身体，逼他要钱。',
      '要去伤人，手里有东西，或者人不见了。',
    ],
    steps: [
      '已经受伤、吞了药或别的东西，先打 120，别抠嗓子让他吐。',
      '手里有刀，别去夺，退开打 110；人不见了，有人在害他，也打 110。',
      todayNotAlone.child,
      '收好药、农药、刀和绳，锁好窗。',
      '打 12356，说一句“我的孩子说不想活”就够了。没人接就隔一会儿再打，先请一个大人过来陪着。',
      '去医院的急诊、精神科或心理门诊，也告诉学校一个能管事的人。',
      '直接问他：“你是不是想过死？”问不会让他更想，多半会让他松一口气。他说“有”，一步也别离开。',
    ],
  },
  soon: {
    title: '不那么急，可是放心不下',
    text: '上面有好几样，过了两周还在，或者吃饭、睡觉、上学受了影响：先和班主任、学校心理老师说，再去医院的心理门诊或儿科。拿不准，打 12356 或 12355 问一问，或在这里约一位咨询师，免费。',
  },
  sources: [
    schoolSleep,
    teenSupport,
    teenTalk,
    bullyingOnline,
    refusalYoungMinds,
    teenSleepBody,
    harmYoungMinds,
    lifeAap,
  ],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
