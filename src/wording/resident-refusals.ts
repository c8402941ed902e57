import type { Refusal } from '#core/contracts/index'

/** What only residents can be told, behind the first pages. */
export const residentRefusals = {
  'slot-resting': '这个时间你今天约了又取消过三次，今天先留给别人，请另选一个。',
  'none-in-a-row': '这个时间后面没有紧挨着的空位，两个人排不到一起。可以先约一个，或者换一天再看。',
  'newcomers-full': '这一天留给新来的人的时间已经约满了，请换一天，或者直接到站点问一问。',
  'too-late': '离开始太近，来不及安排了，请选晚一点的时间。',
  overlapping: '这个时间和你的另一个预约撞上了。可以另选一个，或者先看看我的预约。',
  'enough-booked': '你已经约了好几次还没到的谈话，先谈完一次再约吧。想换时间，可以在“我的预约”里改。',
  'booking-paused': '前几次没能见上，网上预约先停一停。打一个电话给站点，说一声就能恢复。',
  'known-only': '这里先开放给和咨询师谈过的人。可以先约一次咨询师，谈过以后就能自己约。',
  'hold-over': '留给你的十分钟过去了，这个时间已经被别人约走。请另选一个，填过的内容还在。',
  'number-unread': '没能读到微信里的手机号，直接填上就行。',
  'intake-unknown': '有一个回答对不上问题，可能问题刚换过。请回到上一步再看看。',
  'nothing-to-answer': '这个预约没有等你回答的事，可能已经答过了。',
  'answer-not-offered': '这里不能这样回答，请回到我的预约再看看。',
  'nobody-free': '那个时间暂时没有别的老师有空。可以另选时间，或者请站点给你打电话。',
  'already-started': '预约的时间已经开始，不能再取消了。来不了也没关系。',
  'nothing-here-today': '今天在这里没有你的预约。可以在“我的预约”里看看时间和地点。',
  'not-attended': '这一次还没有谈过，谈过以后再说感受。',
  'feedback-given': '这一次的感受已经收到了，谢谢你。',
  'feedback-over': '过去有些日子了，这一次的感受不再收了。想说的话可以当面告诉站点。',
  'assessment-unknown': '没有找到这条记录，可能已经删掉了。',
  'handed-in-full': '今天换取件码的人太多了，请明天再来。结果还在这台手机上。',
  'article-unknown': '没有找到这篇文章，可能链接不完整，或者文章已经撤下了。可以看看别的文章。',
  'article-in-review': '这篇文章正在重新核对，先不放出来。可以看看别的文章。',
  'collection-unknown': '没有找到这一组文章，可能链接不完整，或者换了地方。别的都还在。',
} satisfies Partial<Record<Refusal, string>>
