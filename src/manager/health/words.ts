import type { readHealth } from '#core/contracts/jobs'
import type { OutputOf } from '#core/contracts/operation'
import { type AlarmId, limits } from '#core/domain/health/limits'
import type { Instant } from '#core/domain/time'
import { fullMomentText, momentText } from '../../wording/dates'

export type Health = OutputOf<typeof readHealth>
type Room = NonNullable<Health['room']>

/** What each function is for, as somebody who answers for it would say; by the first half of an operation's name. */
const areaNames: Readonly<Record<string, string>> = {
  account: '我的、消息',
  appointments: '预约',
  assessments: '自测',
  calendar: '时间安排',
  callbacks: '回电',
  children: '孩子',
  computers: '电脑登录',
  content: '文章',
  contributions: '来稿',
  courses: '课程',
  duty: '值守',
  hotlines: '热线',
  jobs: '自动做的事',
  keys: '钥匙',
  messages: '微信提醒',
  organisation: '地方和站点',
  placements: '张贴',
  posters: '海报',
  privacy: '我的数据',
  publishing: '编辑',
  records: '记录',
  sessions: '谈话那一天',
  setup: '开通',
  sites: '站点',
  staff: '同事',
  waitlist: '候补',
}

/** In words, with the name the log has, which is what whoever maintains the service looks for. */
export function operationText(name: string): string {
  const [area = ''] = name.split('.')
  return areaNames[area] === undefined ? `没有见过的一步（${name}）` : `${areaNames[area]}（${name}）`
}

/** What is wrong, and what one can do about it now. */
export const alarmWords: Record<AlarmId, { readonly what: string; readonly todo: string }> = {
  errors: {
    what: `每 20 次里，有 1 次以上没有答成（过了 ${limits.errors.percent}%）`,
    todo: '先看云开发控制台里数据库是不是正常。居民那边会看到“请稍后再试”，求助电话不受影响。',
  },
  'one-operation': {
    what: `有一步，每 5 次里有 1 次以上没有答成（过了 ${limits['one-operation'].percent}%）`,
    todo: '把下面“没有答成”里排第一的名字告诉维护程序的人。刚更新过的，可能要退回上一版。',
  },
  slow: {
    what: `每 10 次里，有 1 次以上等了 3 秒还多（过了 ${limits.slow.percent}%）`,
    todo: '多半是数据库慢。过半小时再看，还是这样就告诉维护程序的人。',
  },
  busy: {
    what: '有人连着试了 12 秒，都被别人抢了先',
    todo: '多半是很多人同时约同一天。过几分钟会好；常常这样，请把放号的时间错开。',
  },
  storage: {
    what: `数据库快放满了（过了 ${limits.storage.percent}%）`,
    todo: '请在云开发控制台换大一些的套餐。放满以后，什么都存不进去，预约也约不上。',
  },
}

export const restoredText = ({ from, until }: NonNullable<Health['gaps']>[number], now: Instant): string =>
  `这里的资料是从 ${fullMomentText(from, now)} 的备份恢复的（${fullMomentText(until, now)} 恢复）。这之间写下的预约、取消、记录和消息都不在这里，请按纸上或别处留下的逐项核对。`

/** Whom waiting harms first, then what somebody comes for in vain. */
export const toGoThrough: readonly string[] = [
  '有危险的人：这之间值班、谈话里提到有危险的，先联系一遍，不等记录。',
  '待回电：这之间请过回电的，打了没有。',
  '预约和取消：照纸上、群里、电话里留下的对一遍，少了的替人再约上，取消过的再取消。',
  '值班签到和交接：谁来过、哪里没有人、交代过什么，补记上。',
  '候补、转介、随访和别的待办：问一问每位同事手上的，重新记上。',
  '删掉的和撤回的：这之间单独删过什么、撤回过哪项同意的，都又回来了，照本人的意思再办一次。',
]

const KILO = 1024

export function bytesText(bytes: number): string {
  const megabytes = bytes / KILO / KILO
  if (megabytes < 1) return '不到 1 MB'
  return megabytes < KILO ? `${Math.round(megabytes)} MB` : `${(megabytes / KILO).toFixed(1)} GB`
}

export const countText = (n: number): string => (n < 10_000 ? `${n}` : `${(n / 10_000).toFixed(1)} 万`)

/** Full tens, of which there may be nine more. */
export const tensText = (n: number): string => (n < 10 ? '不到 10' : `${countText(n)} 多`)

export const shareText = (failed: number, percent: number | null): string =>
  percent === null ? `${failed} 次，一共不到 10 次` : `${failed} 次，每 100 次里最多 ${percent} 次`

export function callsText({ tens, failed, busy }: Health['calls']): string {
  const all = tens === 0 ? '不到 10 次' : `${countText(tens * 10)} 次以上`
  if (failed + busy === 0) return `一天里答了 ${all}，都答成了。`
  return `一天里答了 ${all}，有 ${countText(failed + busy)} 次没有答成。`
}

export const withinText = (within: number | null): string => {
  if (within === null) return '有不少等了 10 秒以上'
  return `20 次里 19 次在 ${within / 1000} 秒以内`
}

export function roomText({ documents, bytes, most, percent }: Room): string {
  const used = `一共 ${tensText(documents)} 条，大约 ${bytesText(bytes)}`
  return most === null || percent === null
    ? `${used}。`
    : `${used}，是 ${bytesText(most)} 的 ${percent}%，还剩大约 ${bytesText(Math.max(0, most - bytes))}。`
}

export const sinceText = (since: Instant, now: Instant): string => `从 ${momentText(since, now)} 起`
