import type { Refusal } from '#core/contracts/index'

/** One sentence for every "no" there is: what happened and what one can do. A refusal without one does not compile. */
export const refusals: Record<Refusal | 'offline' | 'no-reply' | 'cannot-seal', string> = {
  offline: '网络好像断了。请检查网络后再试一次。',
  'cannot-seal': '手机暂时没法把这一步加密，为了不让别人看到，什么都没有发出去。请再试一次，或者更新微信后再来。',
  unavailable: '我们这边出了点问题，请过一会儿再试。',
  busy: '现在用的人有点多，请过几秒再试。',
  'no-reply': '没有等到回音，不知道做成了没有。再试一次也没关系，不会变成两份。',
  'bad-input': '这一步没能完成，可能是链接不完整，或者程序刚刚更新过。请回首页重新进来。',
  'unknown-action': '这个功能已经有了新版本，请关掉心邻再重新打开。',
  'program-outdated': '这里打开的心邻版本旧了，这一步什么都没有做。请关掉心邻，再重新打开最新的版本。',
  'from-elsewhere': '请从微信里打开心邻，再来做这一步。',
  'not-signed-in': '暂时认不出你的微信身份，请关闭小程序后重新打开。',
  'not-allowed': '这一页只对相应的工作人员开放。',
  'attempt-over': '这一步等得太久，已经不作数了，什么都没有改动。请再来一次。',
  'too-many': '今天这件事已经做了很多次，请明天再来。求助的电话和文章一直都在，不受影响。',
  'attempt-unknown': '过去太久，查不到那一次做成了没有。',
  'counsellor-unknown': '没有找到这位咨询师，可能已经不在这里了。',
  'mode-not-offered': '这位咨询师暂时不提供这种方式，请换一种。',
  'consent-outdated': '知情说明有了新版本，请重新打开页面看一看再继续。',
  'slot-gone': '这个时间已经不开放了，请另选一个。',
  'slot-taken': '这个时间刚刚被别人约走了，请另选一个。',
  'slot-resting': '这个时间你今天约了又取消过三次，今天先留给别人，请另选一个。',
  'newcomers-full': '这一天留给新来的人的时间已经约满了，请换一天，或者直接到站点问一问。',
  'too-late': '离开始太近，来不及安排了，请选晚一点的时间。',
  'too-early': '这个日期还没有开放预约，请选近一点的时间。',
  overlapping: '这个时间和你的另一个预约撞上了。可以另选一个，或者先看看我的预约。',
  'enough-booked': '你已经约了好几次还没到的谈话，先谈完一次再约吧。想换时间，可以在“我的预约”里改。',
  'offer-unknown': '这一种谈话现在约不了，请另选一个。',
  'topic-not-offered': '这位咨询师不常谈这个话题，可以换一位，或者不选话题。',
  'room-taken': '这个时间房间刚刚被用上了，请另选一个时间，或者换一种方式谈。',
  'booking-paused': '前几次没能见上，网上预约先停一停。打一个电话给站点，说一声就能恢复。',
  'other-unknown': '没有找到这位家人，可能已经从名单里去掉了。请重新选一下为谁约。',
  'others-full': '名单里已经有八位了，去掉用不着的，就能再添。',
  'other-booked': '这位家人还有没到的预约，等谈过或取消以后再去掉。',
  'hold-over': '留给你的十分钟过去了，这个时间已经被别人约走。请另选一个，填过的内容还在。',
  'phone-missing': '电话谈话需要一个能打通的号码，请填上。',
  'phone-invalid': '这个号码好像不对，请看看是不是少了一位。固定电话请带上区号。',
  'intake-unknown': '有一个回答对不上问题，可能问题刚换过。请回到上一步再看看。',
  'appointment-unknown': '没有找到这个预约。',
  'already-cancelled': '这个预约之前已经取消了。',
  'already-started': '预约的时间已经开始，不能再取消了。来不了也没关系。',
  'asked-over': '答复的时间过了，这个时间已经放开。对方想来的话，可以再约一次。',
  'asked-answered': '这一位之前已经答复过了，不用再答一次。',
  'not-answered-yet': '这一位还在等答复，先答复再登记到场。',
  'session-started': '谈话的时间已经到了，不能再取消或改时间。结束后在出席里写明就好。',
  'time-over': '这个时间已经过去了，请选晚一点的。',
  'client-busy': '来访者这个时间不方便，请换一个时间。',
  'not-started': '谈话还没开始，到了时间再记出席。',
  'attendance-closed': '出席最晚记到第二天，这一次已经不能再改了。',
  'nothing-here-today': '今天在这里没有你的预约。可以在“我的预约”里看看时间和地点。',
  'not-attended': '这一次还没有谈过，谈过以后再说感受。',
  'feedback-given': '这一次的感受已经收到了，谢谢你。',
  'feedback-over': '过去有些日子了，这一次的感受不再收了。想说的话可以当面告诉站点。',
  'too-early-to-check-in': '现在登记到场还太早，快开始的时候再来一次。',
  'session-over': '这一次谈话已经结束，不用再登记到场。',
  'scale-unknown': '没有找到这份问卷，可能已经换了新的。',
  'scale-version-unknown': '这份问卷已经有了新版本，请重新开始。',
  'responses-invalid': '有些回答对不上题目，请返回检查。',
  'responses-incomplete': '还有题目没有回答，答完才能看到结果。',
  'assessment-forgotten': '这份结果存过，后来又删掉了，现在没有保存。',
  'assessment-unknown': '没有找到这条记录，可能已经删掉了。',
  'article-unknown': '没有找到这篇文章，可能链接不完整，或者文章已经撤下了。可以看看别的文章。',
  'site-unknown': '没有认出这个码，可能印得不清楚，或者已经停用了。下面的服务照样可以用。',
}

/** By its own codes alone: an object also answers to names that every object has. */
const sentences: ReadonlyMap<string, string> = new Map(Object.entries(refusals))

/** Also for a code that a newer function knows and this program does not. */
export function sentenceFor(refusal: string): string {
  return sentences.get(refusal) ?? refusals.unavailable
}

const passing = new Set(['offline', 'cannot-seal', 'unavailable', 'busy', 'no-reply', 'attempt-over'])

/** Whether asking the same again may help: then a page offers it. */
export function mayPass(refusal: string): boolean {
  return passing.has(refusal) || !sentences.has(refusal)
}
