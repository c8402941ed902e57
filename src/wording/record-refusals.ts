import type { Refusal } from '#core/contracts/index'

/** About records that somebody opens who has nothing to do with them: for who does, and for their keeper. */
export const recordRefusals = {
  'reason-missing': '请写清楚为什么，至少十个字。档案专人会看。',
  'no-keeper':
    '你在的地方现在没有别的档案专人，没有人能核查，所以打不开，也办不了。有危险请打 120、110，再找站点的负责人。',
  'record-unknown': '这一天里没有这样一个预约码。请核对日期和四位的码，试错几次要等一等。',
  'record-yours': '这是你自己日历里的预约，请从“我的日程”里打开。',
  'move-code-unknown': '没有这样一个找回码，或者过了半小时。请本人在新微信里重新取一个，试错几次要等一等。',
  'move-stopped': '以前的微信刚停掉过搬这份记录的请求，三十天里不能再提。请和本人先弄清楚那个微信在谁手里。',
  'move-own': '这件事和你自己有关，要请另一位同事来办。',
  'move-decided': '这一条已经有了答复，或者已经停掉，不能再改。',
  'accounts-unfit':
    '这两个微信上的记录现在合不到一起。请本人在新微信里先取消撞上的预约和回电请求，再来一次；在岗的人不能这样办。',
  'opening-unknown': '这份记录没有开给你看，也可能已经过了保存的日子。',
  'opening-waiting': '档案专人还没有答复，先看不了。',
  'opening-over': '能看的时间用完了，或者已经收回。',
  'looks-full': '这一条已经看过二十次，不能再看了。',
  'opening-own': '你自己打开的、请别人看的，要请另一位档案专人来判断。',
  'opening-judged': '这一条已经有结论了，不能再改。',
  'judgement-unfit': '这一种结论不合这一条，请重新选。',
  'said-missing': '请写几句话。不同意、认为不必要的，要说明理由。',
  'said-full': '来回的话已经有六条了，请直接作出判断。',
  'colleague-unknown': '请不到这位同事：可能已经不在岗，或者不归同一位档案专人管。',
  'asked-already': '这一份已经请过这位同事，正等答复，或者正开着。',
} satisfies Partial<Record<Refusal, string>>
