import type { Passport } from '#core/domain/assessment/passport'
import { stateDocument } from '../state-form'

/**
 * 国卫办妇幼发〔2022〕12号, annex 1, named by its number alone: the notice has an illness in its title, and a parent reads this.
 * The same signs stand in 国家基本公共卫生服务规范（第三版）.
 */
export const warningSignForm: Passport = {
  citation:
    '国家卫生健康委办公厅. 国卫办妇幼发〔2022〕12号，附件1《儿童心理行为发育问题预警征象筛查表》. 2022. 年龄范围引自《国家基本公共卫生服务规范（第三版）》填表说明. 2017.',
  translation:
    '中文原文，引自公开的规范抄录，并与第三版规范的记录表比对过。原表只有打勾的方框，回答的说法由本项目编写。没有由专业人员与正式印本逐字核对。',
  ...stateDocument,
  evidence: [
    { what: 'https://www.gov.cn/zhengce/zhengceku/2022-09/23/content_5711379.htm（公开抄录）', on: '2026-11-25' },
    { what: 'http://dghb.dg.gov.cn/attachment/0/229/229312/4128171.pdf', on: '2026-11-25' },
  ],
  normSample: '规范里没有写依据的人群。没有总分，任何一条都单独算。',
  review: null,
}

/** 婴幼儿早期发展服务指南（试行）, 国卫办妇幼函〔2024〕467号. Read in its body; annexes 1 and 4, the printed tables, were not. */
export const earlyYearsGuide: Passport = {
  citation: '国家卫生健康委办公厅.《关于印发婴幼儿早期发展服务指南（试行）的通知》，国卫办妇幼函〔2024〕467号. 2024.',
  translation:
    '中文原文，引自指南正文的公开抄录；附件里印好的表没有读到，字句可能略有不同。没有由专业人员与正式文件逐字核对。',
  ...stateDocument,
  evidence: [
    {
      what: 'https://www.nhc.gov.cn/fys/c100078/202502/19c9c6dee0274d23822f313a99ae1779.shtml（公开抄录）',
      on: '2026-11-25',
    },
  ],
  normSample: '指南里没有写分界依据的人群。',
  review: null,
}

/** Our own topics: no instrument, and none whose owner could be asked. */
export const ownTopics: Passport = {
  citation: '心邻内容组.《两边说说》，自编的六个话题. 2026. 话题来自本项目的《看什么，怎么说》，那里写了参考的来源。',
  translation: '中文原文，由本项目编写，没有经过专业人员审阅。',
  licence: {
    summary: '本项目自己写的话题，不是量表，也没有改写别人的量表。',
    words: '本项目自编',
    readAt: '本项目',
  },
  territory: '没有限制。',
  electronicUse: { allowed: true, words: '本项目自编，为手机而写。' },
  evidence: [{ what: 'core/content/observation', on: '2026-11-26' }],
  normSample: '没有分数，也没有拿谁来比。',
  review: null,
}
