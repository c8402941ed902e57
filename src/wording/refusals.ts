import type { Refusal } from '#core/contracts/index'

/** Said by one subpackage alone, whose pages bring the sentences along (`alsoSays`): the main package has no room for them. */
export type ChildRefusal =
  | 'child-unknown'
  | 'record-theirs'
  | 'books-only'
  | 'not-yet-14'
  | 'born-later'
  | 'not-a-child'
  | 'born-settled'
  | 'own-word-from-14'
  | 'not-guardian'
  | 'child-too-young'
  | 'own-account-decides'
  | 'guardians-full'
  | 'own-account-connected'
  | 'already-theirs'
  | 'nickname-missing'
  | 'guardian-unknown'
  | 'first-guardian-only'
  | 'last-guardian'
  | 'choice-from-12'
  | 'scale-not-for-voice'
  | 'scale-not-for-age'
  | 'guardian-consent-needed'
  | 'child-agreement-needed'
  | 'own-agreement-needed'
  | 'guardian-said-no'
  | 'child-said-no'
  | 'result-unknown'
export type ImportRefusal =
  | 'licence-missing'
  | 'wording-unreadable'
  | 'wording-differs'
  | 'wordings-full'
  | 'licence-dates'
  | 'licence-no-screen'
  | 'licence-incomplete'
  | 'import-unknown'
  | 'same-person'
  | 'already-decided'
type Elsewhere = ChildRefusal | ImportRefusal

/** One sentence for every "no" there is: what happened and what one can do. A refusal without one does not compile. */
export const refusals: Record<Exclude<Refusal, Elsewhere> | 'offline' | 'no-reply' | 'cannot-seal', string> = {
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
  'known-only': '这里先开放给和咨询师谈过的人。可以先约一次咨询师，谈过以后就能自己约。',
  'other-unknown': '没有找到这位家人，可能已经从名单里去掉了。请重新选一下为谁约。',
  'others-full': '名单里已经有八位了，去掉用不着的，就能再添。',
  'other-booked': '这位家人还有没到的预约，等谈过或取消以后再去掉。',
  'other-has-profile': '这个孩子有一份档案，请到“我的”里的“我的孩子”那里退出或删掉。',
  'hold-over': '留给你的十分钟过去了，这个时间已经被别人约走。请另选一个，填过的内容还在。',
  'phone-missing': '电话谈话需要一个能打通的号码，请填上。',
  'phone-invalid': '这个号码好像不对，请看看是不是少了一位。固定电话请带上区号。',
  'number-unread': '没能读到微信里的手机号，直接填上就行。',
  'intake-unknown': '有一个回答对不上问题，可能问题刚换过。请回到上一步再看看。',
  'hours-outside-the-day': '有一段时间超出了这一天，请看看开始和结束的钟点。',
  'hours-backwards': '有一段时间的结束早于开始，请改一下。',
  'hours-overlap': '同一天有两段时间重叠了，请合成一段，或者错开。',
  'hours-too-many': '一天里的时间段太多了，最多十二段。',
  'hours-past': '新的时间安排要从今天或以后开始，请换一个开始的日子。',
  'version-date': '开始的日子好像写错了，请重新选一个。',
  'versions-doubled': '这一天已经有一份新的时间安排，请直接改那一份。',
  'leave-backwards': '请假的结束早于开始，请改一下。',
  'leave-too-long': '一次请假最长四百天，请分几段。',
  'leave-off-the-minute': '请假的时间要落在整分钟上，请重新选一下。',
  'leave-past': '这段假已经过去了，不用再填。',
  'leave-unknown': '没有找到这段假，可能已经销了。',
  'opening-outside-the-day': '加开的时间不在这一天里面，请看看钟点。',
  'openings-overlap': '这一天有两段加开的时间重叠了，请合成一段。',
  'closing-outside-the-day': '关闭的时间不在这一天里面，请看看钟点。',
  'single-past': '这一天已经过去，不能再加开或关闭。',
  'single-unknown': '没有找到这段加开或关闭的时间，可能已经去掉了。',
  'special-day-date': '有一个节假日的日子不对，请重新打开再应用。',
  'special-days-doubled': '有一个节假日写了两次，请重新打开再应用。',
  'holidays-unknown': '有一天不在公布的调休上班日里，请重新打开再应用。',
  'holidays-outdated': '公布的节假日表刚刚更新，请重新看一遍再应用。',
  'ids-doubled': '有一项重复了，请重新打开再改。',
  'calendar-too-full': '日历里的安排太多，存不下了。请先去掉用不着的，再来加。',
  'offer-name': '请给这种谈话起一个名字，四十个字以内。',
  'session-length': '一次谈话的长度要在五分钟到八小时之间。',
  'rest-length': '前后休息的时间最长四小时。',
  capacity: '一次能来的人数要在一到三十之间。',
  notice: '提前预约的时间最长十四天。',
  horizon: '开放预约的天数要在一到六十之间。',
  release: '每周放号的时间没有选好，请重新选一下。',
  late: '“太晚取消”的界限最长是十四天。',
  'answer-time': '回复的时限要在十五分钟到七天之间。',
  'mode-missing': '请至少选一种见面的方式。',
  'mode-unknown': '见面的方式没有选对，请重新选一下。',
  'topic-unknown': '话题没有选对，请重新选一下。',
  'room-missing': '当面谈需要一个房间，请选一间。',
  'room-needless': '不当面谈就用不着房间，请去掉房间。',
  'room-unknown': '这个站点没有这个房间或用具，请重新选一下。',
  equipment: '用具要和当面谈一起选，最多五样。',
  intake: '预约前的问题没有写好：最多六个，每个问题都要有字，选项要么没有，要么有两到八个。',
  bring: '“带什么来”写得太长了，一百二十个字以内。',
  'offers-too-many': '最多开八种谈话，请先改用不着的那一种。',
  'site-not-yours': '这个站点不在你能安排的范围里，请换一个站点。',
  'terms-changed': '刚才有人先改了这份日历，请看看新的样子，再改一次。',
  undecided: '还有受影响的预约没有决定怎么办，请一个一个选好再保存。',
  'not-affected': '有的预约刚刚变了，已经不受这次改动影响。请重新看一遍再保存。',
  'decided-twice': '有一个预约选了两种办法，请只留一种。',
  'too-much-at-once': '这次改动牵涉的人和日子太多，一次存不下。请分成几段，每段短一些，一段一段来。',
  'move-past': '改到的时间已经过去，请选以后的时间。',
  'number-unknown': '来访的人没有留电话号码，不能改成电话谈，请换一种方式。',
  'substitute-not-free': '这位老师那个时间也没有空，请换一位，或者换一种办法。',
  'nothing-to-answer': '这个预约没有等你回答的事，可能已经答过了。',
  'answer-not-offered': '这里不能这样回答，请回到我的预约再看看。',
  'nobody-free': '那个时间暂时没有别的老师有空。可以另选时间，或者请站点给你打电话。',
  'link-insecure': '会议链接要以安全的方式开头，请复制完整的链接。',
  'link-elsewhere': '会议链接只能来自腾讯会议、飞书或钉钉，请从那里复制一个完整的。',
  'profile-name': '请写上名字。',
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
  'share-standing': '这一份正给一位咨询师看着，先收回来，再给另一位看。',
  'share-no-appointment': '为它分享的那次预约不在了，分享也就关上了。想看的话，请对方重新分享。',
  'share-time-over': '这个期限已经过去了，请选长一点的。',
  'share-taken-back': '对方已经把分享收回去了，现在看不到了。',
  'share-over': '分享的期限到了，已经自动关上。想再看，请对方重新分享。',
  'not-shared': '没有分享着的这一份，可能从来没有分享给这里。',
  'scale-closed': '这份问卷的使用授权到期或停用了，现在不能再用。可以看看别的问卷，或者直接找人聊聊。',
  'not-run-by-staff': '这份问卷是自己答的，请让来访者在自己的手机上做。',
  'code-unknown': '没有找到这个取件码。可能有一位看错了，也可能已经用过，或者过了三十天。',
  'code-wait': '刚才试错了几次，请过几分钟再试。码没有作废，慢慢核对就好。',
  'codes-wait': '这一小时里试错的取件码太多了，为了保护大家，先停一停，请过一个小时再来。码没有作废。',
  'handed-in-full': '今天换取件码的人太多了，请明天再来。结果还在这台手机上。',
  'counsellor-suspended': '这位咨询师现在暂停接待，先看不了。恢复以后再来，或者请站点帮忙。',
  'article-unknown': '没有找到这篇文章，可能链接不完整，或者文章已经撤下了。可以看看别的文章。',
  'site-unknown': '没有认出这个码，可能印得不清楚，或者已经停用了。下面的服务照样可以用。',
}

/** By its own codes alone: an object also answers to names that every object has. */
const sentences = new Map<string, string>(Object.entries(refusals))

/** The sentences of a subpackage, from when its first page is loaded. */
export function alsoSays(table: Readonly<Record<string, string>>): void {
  for (const [refusal, sentence] of Object.entries(table)) sentences.set(refusal, sentence)
}

/** Also for a code that a newer function knows and this program does not. */
export function sentenceFor(refusal: string): string {
  return sentences.get(refusal) ?? refusals.unavailable
}

const passing = new Set(['offline', 'cannot-seal', 'unavailable', 'busy', 'no-reply', 'attempt-over'])

/** Whether asking the same again may help: then a page offers it. */
export function mayPass(refusal: string): boolean {
  return passing.has(refusal) || !sentences.has(refusal)
}
