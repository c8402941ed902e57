import type { Refusal } from '#core/contracts/index'

/** Told to whoever waits for a place, and to who keeps the list. */
export const waitingRefusals = {
  'waiting-enough': '给同一个人最多同时排两处候补。先退掉一处，再来排这一处。',
  'waiting-already': '这里你已经在候补了，不用再排一遍，排两遍也不会更快。',
  'wish-incomplete': '在哪里、想怎么见，各要选一样以上。',
  'until-out-of-range': '等到哪一天，要从今天起，最远三个月。到时候还想等，可以再排。',
  'entry-unknown': '没有找到这处候补，可能已经退掉了。请刷新后再看看。',
  'waiting-closed': '这一条候补已经结束了，想接着等，请重新排一次。',
  'offer-open': '有一个空位正给你留着，先答复要不要，再停。',
  'waiting-own': '这是你自己排的，自己不能往前排；有需要的话，请一位同事来定。',
  'priority-given': '这一位已经提前过一次，不再往前排了。',
} satisfies Partial<Record<Refusal, string>>
