import type { Refusal } from '#core/contracts/index'

/** About questions to experts: for who asks, and for who is asked. */
export const consultationRefusals = {
  'question-short': '请把情况和想问的写清楚，至少二十个字。',
  'not-confirmed': '请先读一遍，确认里面认不出人，再勾上那一句。',
  'says-number': '里面有电话，或者很长的一串数字。请去掉再发。',
  'says-id-card': '里面有身份证号码。请去掉再发。',
  'says-mail': '里面有电子邮箱。请去掉再发。',
  'says-account': '里面有微信号一类的账号。请去掉再发。',
  'says-code': '里面有预约码，或者学号、病历号一类的编号。请去掉再发。',
  'says-day': '里面有哪年哪月哪日的日期。请写成“去年春天”“三十多岁”这样再发。',
  'says-house': '里面有门牌、楼号或者房号。请去掉再发。',
  'says-plate': '里面有车牌号。请去掉再发。',
  'says-name': '里面写了一个人的姓名。请写成“来访者”“他的母亲”再发。',
  'expert-not-here': '请教不到这位专家：可能已经不在库里，或者不管你这里。请回专家库再选一位。',
  'field-not-theirs': '这位专家不答这一方面的问题，请换一个方面，或者换一位。',
  'expert-away': '这位专家这几天不接新的问题，请换一位，或者过几天再来。',
  'expert-full': '这位专家手上的问题已经满了，请换一位，或者过几天再来。',
  'asks-open': '你已经有五个问题还没有结束。先结束一个，再问新的。',
  'consultation-unknown': '没有找到你要看的请教，可能已经到了保存的日子。',
  'consultation-over': '这一条已经结束了，不能再写。',
  'words-gone': '里面的字已经都删掉了。',
  'said-meanwhile': '刚刚有了新的话，你还没有看到。请先看一眼，再发你写的。',
  'said-enough': '这一条里，你已经写了十段。还有话要说，请结束这一条，另外再问。',
  'not-answered': '专家还没有答，不能这样结束。不想问了，可以收回；不能答，可以说明原因。',
  'answered-already': '已经有了答复，收不回，也不能再说不答。可以结束这一条。',
} satisfies Partial<Record<Refusal, string>>
