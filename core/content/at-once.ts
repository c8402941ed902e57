/** About a child: when nobody waits for a second look. The numbers are those of core/content/hotlines. */
export const atOnce = [
  '孩子抽搐、叫不醒、喘不过气，或者受了重伤：打 120。',
  '有人在伤害孩子：打 110。',
  '以前会的话、会做的事，这些天一样样不会了：这几天就去医院，不用等预约好的日子。',
] as const
