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
    source: { title: '《院前医疗急救管理办法》：“120”为全国院前医疗急救呼叫号码', url: null },
    verifiedAt: '2026-11-22',
  },
  {
    number: '110',
    name: '报警求助',
    about: '有人正要伤害自己或别人，或者有人失联、正在受到伤害时，马上打。',
    kind: 'emergency',
    hours: { from: 0, until: 1440 },
    hoursText: '全天',
    source: {
      title: '国务院办公厅《关于推动12345政务服务便民热线与110报警服务台高效对接联动的意见》',
      url: null,
    },
    verifiedAt: '2026-11-22',
  },
]
