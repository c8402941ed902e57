import type { Block } from '#core/domain/reading/article'

/** The last words of every article. */
export const whereToGetHelp: Block = {
  kind: 'note',
  text: '如果你觉得难以保证自己的安全，或者身边有人正处在危险里，请不要等：身体有危险打 120，有人要伤害自己或别人打 110。想找人说说，可以打 12356 心理援助热线，各地接听时间不同；也可以在“预约”里约一位社区心理咨询师，免费。',
}
