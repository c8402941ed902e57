import type { listJobs } from '#core/contracts/jobs'
import type { OutputOf } from '#core/contracts/operation'
import type { JobId } from '#core/domain/jobs/jobs'
import { DAY, HOUR, MINUTE } from '#core/domain/time'

type Job = OutputOf<typeof listJobs>['jobs'][number]
type Run = NonNullable<Job['last']>

/** What each job does, as somebody who answers for it would say. */
export const jobNames: Record<JobId, string> = {
  'messages-sendDue': '发微信提醒，发不到的放进要打的电话',
  'waitlist-handOut': '把空出来的时间给候补的人留着',
  'duty-watch': '看开着门的站点有没有人值守',
  'sessions-freeRunOut': '放开没有等到回复的预约',
  'publishing-tendPieces': '到时间登出文章，清掉没用上的图片',
  'privacy-carryOut': '照居民要求的删除资料',
  'privacy-carryMoves': '给换了微信的人搬记录',
  'jobs-watch': '看别的事有没有按时做',
  'keys-turn': '换加密的钥匙',
  'jobs-bring': '把旧格式的记录换成新的',
  'computers-clear': '清掉过期的电脑登录',
  'assessments-clearExpired': '清掉过期没人领的自测和文件',
  'callbacks-clear': '清掉到期的回电单',
  'children-clear': '清掉删除了的孩子资料和过期的邀请',
  'organisation-tellDoors': '把站点的开门时间和节假日告诉每份日程',
  'privacy-retain': '到期的资料照保存期限清掉',
  'contributions-clear': '清掉到期的来稿',
  'courses-clearMarks': '清掉课程播放的当天记号',
  'staff-clear': '清掉到期的员工邀请、专家候选人和请教，结束没等到回复的请教',
  'jobs-measure': '数一数资料有多少条，清掉旧的运行记录',
}

/** Names of periods, of the longest that fits. */
export function periodText(period: number): string {
  if (period >= DAY) return '每天夜里做一次'
  if (period >= HOUR) return '每小时做一次'
  return period > MINUTE ? `每 ${Math.round(period / MINUTE)} 分钟做一次` : '每分钟做一次'
}

export const stateWords: Record<Job['state'], string> = {
  well: '正常',
  'not-yet': '还没有做过',
  faulty: '上次没做完',
  stuck: '一直没做完',
  late: '没有按时做',
}

const tookText = (took: number) => (took < 1000 ? '不到 1 秒' : `${Math.round(took / 1000)} 秒`)

/** How much, and what is left, in full tens, whatever they are; what was set aside is told as it is. */
export function runText({ took, done, left: notDone, aside = 0, more }: Run): string {
  const left = Math.max(0, notDone - aside)
  const rest = left > 0 ? `还剩 ${left} 件以上` : more ? '后面还有' : '剩下不到 10 件'
  return `用了 ${tookText(took)}，做了${done > 0 ? ` ${done} 件以上` : '不到 10 件'}，${rest}${aside > 0 ? `，放在一边 ${aside} 件` : ''}`
}

/** What managers are told of a fault; those that have no words of their own are told as `unknown`. */
const faultNames: Readonly<Record<string, string>> = {
  BadRow: '有一条存的东西读不出来',
  BadSeal: '有加密的内容打不开',
  MissingFieldKey: '少了一把加密的钥匙',
  MissingLookUpKey: '少了一把查找用的钥匙',
  MissingIdentityKey: '少了一把认人用的钥匙',
  StillBusy: '同一条一直有人在改',
  TimeoutError: '等得太久',
  TooManyRows: '一次的太多',
  CloudSDKError: '云端没有接上',
  TcbError: '云端没有接上',
  SystemError: '机器出了点问题',
}
const unknown = '没有见过的故障'

/** In plain words, with the name the log has, which is what whoever maintains the service looks for. */
export const faultText = ({ failed }: Run): string | null =>
  failed.length === 0
    ? null
    : `没做成的：${failed.map(({ code, times }) => `${faultNames[code] ?? unknown}（${code}）${times} 次`).join('，')}`
