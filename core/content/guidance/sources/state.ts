import type { GuidanceSource } from '#core/domain/reading/guidance-card'

// State organs of China and agencies of the United Nations. Read on 2026-11-26 and 28 in stored copies at these addresses, often in part. Of
// the law on minors, articles 11, 17, 23, 24, 39 and 70 were read in the text as amended on 2024-04-26 too. The notice on
// games was read whole in a translation that names this address; the hours of under5Who in word-for-word reprints.
export const earlyService: GuidanceSource = {
  title: '婴幼儿早期发展服务指南（试行）',
  publisher: '国家卫生健康委办公厅（2024）',
  url: 'https://www.nhc.gov.cn/fys/c100078/202502/19c9c6dee0274d23822f313a99ae1779.shtml',
}

export const childHealth: GuidanceSource = {
  title: '国家基本公共卫生服务规范（第三版）：0～6岁儿童健康管理',
  publisher: '国家卫生计生委（2017）',
  url: 'http://dghb.dg.gov.cn/attachment/0/229/229312/4128171.pdf',
}

export const minorsLaw: GuidanceSource = {
  title: '中华人民共和国未成年人保护法（2020 年修订）',
  publisher: '全国人民代表大会常务委员会',
  url: 'https://www.gov.cn/xinwen/2020-10/18/content_5552110.htm',
}

export const schoolSleep: GuidanceSource = {
  title: '教育部部署进一步加强中小学生睡眠管理工作',
  publisher: '教育部网站（2021），滁州市教育体育局转载',
  url: 'http://jytyj.chuzhou.gov.cn/xwzx/jtyw/1104165098.html',
}

export const onlineGames: GuidanceSource = {
  title: '关于进一步严格管理切实防止未成年人沉迷网络游戏的通知（国新出发〔2021〕14号）',
  publisher: '国家新闻出版署（2021）',
  url: 'https://www.gov.cn/zhengce/zhengceku/2021-09/01/content_5634661.htm',
}

export const under5Who: GuidanceSource = {
  title: 'Guidelines on physical activity, sedentary behaviour and sleep for children under 5 years of age',
  publisher: '世界卫生组织（2019），概述',
  url: 'https://www.paho.org/en/documents/guidelines-physical-activity-sedentary-behaviour-and-sleep-children-under-5-years-age',
}

export const teenSupport: GuidanceSource = {
  title: 'When to help your teen find mental health support',
  publisher: '联合国儿童基金会（UNICEF）',
  url: 'https://www.unicef.org/bulgaria/en/stories/when-help-your-teen-find-mental-health-support',
}

export const teenTalk: GuidanceSource = {
  title: "Tips for parents on how to deal with their child's mental health",
  publisher: '联合国儿童基金会（UNICEF）南亚办事处',
  url: 'https://www.unicef.org/rosa/stories/tips-parents-how-deal-their-childs-mental-health',
}
