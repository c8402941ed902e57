import type { Block } from '#core/domain/reading/article'

/** The last words of every article. */
export const whereToGetHelp: Block = {
  kind: 'note',
  text: '如果你难保自己的安全，或身边有人有危险，别等：身体有危险打 120，有人要伤害自己或别人打 110，打不了就发短信到 12110。想找人说说，打 12356 心理援助热线，各地时间不同，没人接就叫醒身边的人；不急的，在“预约”里约社区咨询师，免费。',
}
