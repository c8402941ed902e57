import { aroundTheClock } from './hours'
import type { Hotline } from './line'

/**
 * Ambulance and police, in every list of hotlines. They stand here and not in a list somebody edits, so that an empty or
 * broken list still shows them. That 120 is answered at every hour is in the source named; of 110 article 2 of the
 * rules named says so, read 2026-11-28 in a printed collection of laws.
 */
export const emergencies: readonly Hotline[] = [
  {
    number: '120',
    way: 'call',
    name: '医疗急救',
    about: '已经受伤、服了药或毒物、叫不醒、呼吸困难时，马上打。',
    kind: 'emergency',
    owner: '当地急救中心',
    audience: 'everybody',
    area: null,
    hours: aroundTheClock,
    hoursText: '全天',
    languages: '',
    cost: 'unknown',
    source: {
      title: '超星慕课《伤病急救百事通》：如何拨打 120 电话',
      url: 'https://mooc1.chaoxing.com/mooc-ans/ztnodedetailcontroller/visitnodedetail?courseId=83278819&knowledgeId=83278823',
    },
    verifiedAt: '2026-11-26',
  },
  {
    number: '110',
    way: 'call',
    name: '报警求助',
    about: '有人正要伤害自己或别人，有人失联或正在受到伤害，马上打。自己快撑不住、身边又没有人，也可以打。',
    kind: 'emergency',
    owner: '当地公安机关',
    audience: 'everybody',
    area: null,
    hours: aroundTheClock,
    hoursText: '全天',
    languages: '',
    cost: 'unknown',
    source: {
      title: '公安部《110接处警工作规则》（公通字〔2003〕31号）第二条、第二十九条',
      url: 'http://fz.bcxww.com/flcs/2018/0109/43982.html',
    },
    verifiedAt: '2026-11-26',
  },
]
