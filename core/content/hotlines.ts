import { emergencies } from '#core/domain/hotlines/emergency'
import type { Hotline } from '#core/domain/hotlines/line'

/**
 * `verifiedAt` is the day the named source was read, no more: nobody has dialled these numbers for this list. Before a
 * release each has to be dialled from the place it is for, and the date set to that day. Hours are null where they
 * differ by region; the page then promises nothing.
 */
export const hotlines: readonly Hotline[] = [
  {
    number: '12356',
    way: 'call',
    name: '心理援助热线',
    about: '心里难受、撑不住、想找人说说，都可以打。一般由你所在地区的接线员接听。',
    kind: 'support',
    owner: '各地卫生健康部门',
    audience: 'everybody',
    area: null,
    hours: null,
    hoursText: '各地接听时间不同，国家要求每天不少于 18 小时',
    languages: '',
    cost: 'unknown',
    source: {
      title: '国家卫生健康委《关于应用“12356”全国统一心理援助热线电话号码的通知》（2024 年 12 月）',
      url: 'https://www.nhc.gov.cn/yzygj/c100068/202412/49a1a65386cd4be582d4702fd0926ee8.shtml',
    },
    verifiedAt: '2026-11-22',
  },
  {
    number: '12355',
    way: 'call',
    name: '青少年服务台',
    about: '共青团为青少年设的热线，心事、同学关系、权益被侵犯都可以说。家长也可以打。',
    kind: 'support',
    owner: '共青团',
    audience: 'minors',
    area: null,
    hours: null,
    hoursText: '各地接听时间不同',
    languages: '',
    cost: 'unknown',
    source: {
      title: '共青团中央办公厅等《全国青少年维权和心理咨询服务热线电话建设方案》（2005 年 1 月 7 日）',
      url: 'https://gqt.org.cn/documents/zqblf/200701/t20070112_13040.htm',
    },
    verifiedAt: '2026-11-26',
  },
  {
    number: '12338',
    way: 'call',
    name: '妇女维权公益服务热线',
    about: '家里打骂、婚姻家庭、女性和孩子的权益被侵犯，都可以问。不是急救，正在挨打先打 110。',
    kind: 'support',
    owner: '妇联',
    audience: 'women',
    area: null,
    hours: null,
    hoursText: '各地接听时间不同',
    languages: '',
    cost: 'unknown',
    source: {
      title: '广东省妇联权益部《省市县妇联主席在妇女节接听12338妇女热线》（2018 年 3 月 8 日）',
      url: 'http://www.gdwomen.org.cn/yw/content/post_295443.html',
    },
    verifiedAt: '2026-11-28',
  },
  ...emergencies,
]

/** How a page words `verifiedAt` and `fresh`; "核对来源" because that is what was done. */
export const hotlineWords = {
  checkedOn: '核对来源日期',
  stale: '超过 90 天没有核对，号码可能有变',
  /** Above the field for the lines of other places. */
  elsewhere: '其他地方的热线',
  noneElsewhere: '名单里没有那里的热线，换个地名再试试。12356 在全国各地都可以打。',
  /** On the row of a line of unknown hours, at night. */
  mayRingOut: '夜里可能没人接',
  /** Beside such a row, so that a call nobody answers is not the end. */
  ifNobodyAnswers: '没人接就隔一会儿再打。也可以先给信得过的人发条消息。有危险就不要等，打 120 或 110。',
} as const
