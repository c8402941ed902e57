import type { Refusal } from '#core/contracts/index'

/** About who works here: for the pages of managers, and for what staff read of their own posts. */
export const staffRefusals = {
  'no-post': '你在这里还没有岗位。有人邀请你的话，请先用邀请码加入。',
  'agreement-outdated': '保密约定刚刚有了新版本，请重新打开这一页，读过再签。',
  'post-unknown': '没有找到这个岗位，可能刚刚已经结束了。',
  'last-manager': '这里只有这一位负责人了。请先邀请另一位负责人，再做这一步。',
  'calendar-open':
    '这位老师的日历还开着，或者还有人约好了。请先到“咨询师”那一页暂停接受预约，为每一位约好的人作出安排。',
  'credential-incomplete': '证件的号码和发证的单位，一样都不能少。',
  'credential-over': '这份证件已经到期了，请填写新的。',
  'credentials-full': '已经填了十份证件，请先去掉用不着的。',
  'credential-unknown': '没有找到这份证件，可能刚刚去掉了。',
  'credential-own': '自己的证件要请另一位负责人来核实。',
  'place-not-yours': '这个地方不在你负责的范围里，或者已经没有了。请回到列表重新选。',
  'person-nameless': '请写上同事之间怎么称呼。',
  'invitations-full': '还没有用过的邀请太多了，请先收回几份。',
  'invitation-unknown': '没有找到这份邀请。',
  'invitation-used': '这份邀请已经用过了，一份只能用一次。',
  'invitation-withdrawn': '这份邀请已经收回了。需要的话，请对方再发一份。',
  'invitation-over': '这份邀请过了七天，不能用了。请对方再发一份。',
  'inviter-no-more': '发邀请的人现在不能邀请这个岗位了，请找那里现在的负责人。',
  'already-yours': '你已经有这个岗位，不用再加入一次。',
  'posts-full': '你的岗位已经有二十个，请先离开用不着的。',
  'staff-unknown': '没有找到这位同事，可能已经不在这里了。',
  'training-incomplete': '请写上培训了什么。',
  'training-ahead': '培训的日子还没有到，请看看日期。',
  'training-over': '有效的最后一天在培训以前，请看看日期。',
  'trainings-full': '培训已经记了二十条，记不下了。',
  'way-in-closed': '这条路现在没有开。请找维护这套程序的人。',
  'nothing-here-yet': '这里还什么都没有。请写上这里叫什么、是哪一类，你就是它的负责人。',
  'has-managers': '这里有负责人，不用从这里进。请找他们邀请你。',
} satisfies Partial<Record<Refusal, string>>
