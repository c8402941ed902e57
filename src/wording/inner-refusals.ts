import type { Refusal } from '#core/contracts/index'

/** What more than one subpackage can be told, and no first page: each of them brings these along. */
export const innerRefusals = {
  'attempt-unknown': '过去太久，查不到那一次做成了没有。',
  'counsellor-unknown': '没有找到这位咨询师，可能已经不在这里了。',
  'mode-not-offered': '这位咨询师暂时不提供这种方式，请换一种。',
  'slot-gone': '这个时间已经不开放了，请另选一个。',
  'slot-taken': '这个时间刚刚被别人约走了，请另选一个。',
  'too-early': '这个日期还没有开放预约，请选近一点的时间。',
  'offer-unknown': '这一种谈话现在约不了，请另选一个。',
  'topic-not-offered': '这位咨询师不常谈这个话题，可以换一位，或者不选话题。',
  'room-taken': '这个时间房间刚刚被用上了，请另选一个时间，或者换一种方式谈。',
  'others-full': '名单里已经有八位了，去掉用不着的，就能再添。',
  'other-booked': '这位家人还有没到的预约，等谈过或取消以后再去掉。',
  'phone-missing': '电话谈话需要一个能打通的号码，请填上。',
  'phone-invalid': '这个号码好像不对，请看看是不是少了一位。固定电话请带上区号。',
  'appointment-unknown': '没有找到这个预约。',
  'already-cancelled': '这个预约之前已经取消了。',
  'too-early-to-check-in': '现在登记到场还太早，快开始的时候再来一次。',
  'share-no-appointment': '为它分享的那次预约不在了，分享也就关上了。想看的话，请对方重新分享。',
  'share-time-over': '这个期限已经过去了，请选长一点的。',
  'not-shared': '没有分享着的这一份，可能从来没有分享给这里。',
  'code-unknown': '没有找到这个取件码。可能有一位看错了，也可能已经用过，或者过了三十天。',
  'code-wait': '刚才试错了几次，请过几分钟再试。码没有作废，慢慢核对就好。',
  'codes-wait': '这一小时里试错的取件码太多了，为了保护大家，先停一停，请过一个小时再来。码没有作废。',
  'counsellor-suspended': '这位咨询师现在暂停接待，先看不了。恢复以后再来，或者请站点帮忙。',
  'share-standing': '这一份正给一位咨询师看着，先收回来，再给另一位看。',
} satisfies Partial<Record<Refusal, string>>
