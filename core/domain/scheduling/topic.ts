/**
 * What a conversation may be about: the seven areas of the seed (A-03, 青少年心理、压力与情绪、身心调节、人际沟通、职业规划、
 * 家庭教育与亲子、婚姻情感). Nobody has to name one.
 */
export const topics = [
  'youth',
  'stress',
  'sleep-and-body',
  'relationships',
  'career',
  'parenting',
  'partnership',
] as const
export type Topic = (typeof topics)[number]
