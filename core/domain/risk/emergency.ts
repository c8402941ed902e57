import type { Hotline } from './hotline'

/**
 * Ambulance and police: the two lines every list of hotlines ends with. They stand here and not in a list somebody
 * edits, so that an empty or broken list still shows them.
 */
export const emergencies: readonly Hotline[] = [
  {
    number: '120',
    name: '医疗急救',
    about: '已经受伤、服了药或毒物、叫不醒、呼吸困难时，马上打。',
    kind: 'emergency',
    hours: { from: 0, until: 1440 },
    hoursText: '全天',
    source: {
      title: '北京市卫生健康委员会：急救电话 120 的使用提示（日文版，2022 年 12 月 30 日）',
      url: 'https://wjw.beijing.gov.cn/Japan/HealthServices/HealthIndication/202212/t20221230_2887831.html',
    },
    verifiedAt: '2026-11-23',
  },
  {
    number: '110',
    name: '报警求助',
    about: '有人正要伤害自己或别人，或者有人失联、正在受到伤害时，马上打。',
    kind: 'emergency',
    hours: { from: 0, until: 1440 },
    hoursText: '全天',
    source: {
      title: '国际在线：“110”与“12345”的规范用法（2025 年 3 月 24 日）',
      url: 'https://js.cri.cn/20250324/e51f9aeb-68e2-a422-9d6b-2afe3c1ebde9.html',
    },
    verifiedAt: '2026-11-23',
  },
]
