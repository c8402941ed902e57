import type { InboxKind } from '#core/domain/inbox/entry'

/** One line for each kind. None says what it is about, with whom, or what came of it: that is where the line leads. */
export const inboxWords: Record<InboxKind, string> = {
  cancelled: '有一次预约，站点那边来不了，取消了',
  moved: '有一次预约换了时间',
  substituted: '有一次预约换了一位咨询师',
  choose: '有一次预约的安排有变动，请你选一选',
  'substitute-asked': '有一次预约，正在替你问另一位咨询师',
  approved: '你想约的时间，约上了',
  declined: '你想约的时间，没有约上',
  lapsed: '你想约的时间，没有等到回复',
  'let-down': '有一次让你白等了，对不起',
  called: '你等的电话，有人打过了',
  'call-taken': '你请人打的电话，有人在打了',
  'call-closed': '你请人打的电话，办完了',
  'sent-in-answered': '你寄来的稿子，编辑回话了',
  looked: '有工作人员看了你约的时候写的、留的',
  'result-opened': '有咨询师打开了你给看的那一份',
  'place-offered': '你等的空位，有了一个，先给你留着',
  'waiting-paused': '你排的候补先停着，想继续等，说一声',
  'offer-withdrawn': '给你留着的空位收回去了，你排的位置还在',
  'waiting-over': '你排的候补到日子了，还想等可以再排',
  'move-asked': '有人要把这里的记录搬到另一个微信，不是你就点进来停掉',
  'move-answered': '换微信找回记录的事，有新消息',
  'move-done': '换微信搬记录的事，办完了',
  'job-late': '程序自动做的事，有一件没有按时做完',
  'health-alarm': '程序运行得不太好，请去看一看',
  'door-unattended': '有一个站点或者电话，到了时间没有人值守，请去看看',
  'duty-wanted': '有一个站点或者电话，现在没有人值守，方便的话请去值守',
  'shift-asked': '有同事想请你替一班，看看行不行',
  'shift-answered': '你请人替的班，有回音了',
  'calendar-changed': '负责人改了你的时间安排',
  'words-unseen': '有一段给居民看的字，微信没有查过，请你看一眼',
  'record-opened': '有人紧急打开过一份记录，要核查一下',
  'share-wanted': '有同事想请人一起看一份记录，去看看要不要同意',
  'move-wanted': '有人换了微信想找回记录，去看看要不要同意',
  'question-put': '有人向你提了一个问题',
  'question-news': '请教专家的事，有新消息',
  'put-back': '资料是从备份恢复的，请去看看少了什么',
}

/** Where a line leads: the thing itself, on the page that has it. */
export const inboxLeads: Record<InboxKind, string> = {
  cancelled: '/resident/pages/appointments/index',
  moved: '/resident/pages/appointments/index',
  substituted: '/resident/pages/appointments/index',
  choose: '/resident/pages/appointments/index',
  'substitute-asked': '/resident/pages/appointments/index',
  approved: '/resident/pages/appointments/index',
  declined: '/resident/pages/appointments/index',
  lapsed: '/resident/pages/appointments/index',
  'let-down': '/resident/pages/appointments/index',
  called: '/resident/pages/appointments/index',
  'call-taken': '/resident/pages/call-back/index',
  'call-closed': '/resident/pages/call-back/index',
  'sent-in-answered': '/leaflets/pages/contribute/index',
  looked: '/resident/pages/looks/index',
  'result-opened': '/resident/pages/looks/index',
  'place-offered': '/resident/pages/waiting/index',
  'waiting-paused': '/resident/pages/waiting/index',
  'offer-withdrawn': '/resident/pages/waiting/index',
  'waiting-over': '/resident/pages/waiting/index',
  'move-asked': '/resident/pages/moving/index',
  'move-answered': '/resident/pages/moving/index',
  'move-done': '/resident/pages/moving/index',
  'job-late': '/manager/pages/jobs/index',
  'health-alarm': '/manager/pages/health/index',
  'door-unattended': '/community/pages/duty/index',
  'duty-wanted': '/community/pages/duty/index',
  'shift-asked': '/community/pages/duty/index',
  'shift-answered': '/community/pages/duty/index',
  'calendar-changed': '/counsellor/pages/terms/index',
  'words-unseen': '/manager/pages/places/index',
  'record-opened': '/staff/pages/keeping/index',
  'share-wanted': '/staff/pages/keeping/index',
  'move-wanted': '/staff/pages/moving/index',
  'question-put': '/staff/pages/consultation/index',
  'question-news': '/staff/pages/consultation/index',
  'put-back': '/manager/pages/health/index',
}

/** Kinds whose page shows one of many: it is told which. */
const toOne: readonly InboxKind[] = ['shift-asked', 'shift-answered', 'question-put', 'question-news']

/** Where words stand that nobody of WeChat's saw, by the first half of what wrote them; all others are of places and sites. */
const wordsStandAt: Readonly<Record<string, string>> = {
  courses: '/manager/pages/courses/index',
  staff: '/manager/pages/people/index',
}

export function leadOf(kind: InboxKind, ref: string): string {
  if (kind === 'words-unseen') return wordsStandAt[ref.split('-')[0] ?? ''] ?? inboxLeads[kind]
  return toOne.includes(kind) ? `${inboxLeads[kind]}?id=${ref}` : inboxLeads[kind]
}
