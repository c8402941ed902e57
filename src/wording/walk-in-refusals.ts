import type { Refusal } from '#core/contracts/index'

/** Told to whoever comes without an appointment, and to who calls them. */
export const walkInRefusals = {
  'site-not-open': '站点这会儿没有开门，先不发号。请看看开门时间再来；着急的话，先打求助页上的电话。',
  'numbers-full': '今天的号已经发到两百号，发完了。可以先约一个时间，或者明天再来。',
  'turn-unknown': '没有找到这个号。号只在当天有用，还想排的话，请再取一个。',
  'number-settled': '这个号刚才已经办过了，请刷新后再看看。',
  'number-not-called': '这个号还没有叫到，先叫号，见到了再记。',
  'nobody-waits': '现在没有人在排，号都叫完了。',
} satisfies Partial<Record<Refusal, string>>
