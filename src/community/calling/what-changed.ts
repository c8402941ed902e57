import type { listToCall } from '#core/contracts/callbacks'
import type { OutputOf } from '#core/contracts/operation'
import type { Safeness } from '#core/domain/callbacks/safe-times'
import type { InboxKind } from '#core/domain/inbox/entry'
import { openingLines } from '../../wording/opening-hours'

/** `kind`: of a change, which one it was; null or not there where it is not a change or is not known any more. */
export type Call = OutputOf<typeof listToCall>['calls'][number] & { readonly kind?: InboxKind | null }

interface Words {
  /** Read by whoever calls. */
  readonly what: string
  /** Said on the telephone, after 那个时间: somebody else may have picked up. */
  readonly say: string
}

const someChange: Words = { what: '预约有变动', say: '有变动' }

/** None says with whom or about what. What is not of an appointment is no change of one, and is told as any change. */
const changes: Record<InboxKind, Words> = {
  cancelled: { what: '站点取消了这次预约', say: '取消了' },
  moved: { what: '换到了这个时间', say: '换了，换到什么时候' },
  substituted: { what: '换了一位咨询师', say: '有变动' },
  choose: { what: '安排有变动，要本人在心邻里选一选怎么办', say: '有变动，要自己选一选' },
  'substitute-asked': { what: '正在替本人问另一位咨询师，还没有定', say: '有变动，还没有定' },
  approved: { what: '本人想约的这个时间，约上了', say: '约上了' },
  declined: { what: '本人想约的这个时间，没有约成', say: '没有约成' },
  lapsed: { what: '本人想约的这个时间，没有等到回复，没有约成', say: '没有约成' },
  'let-down': { what: '让本人白等了一次，要说声对不起', say: '让人白等了，对不起' },
  called: someChange,
  'call-taken': someChange,
  'call-closed': someChange,
  'sent-in-answered': someChange,
  looked: someChange,
  'result-opened': someChange,
  'place-offered': someChange,
  'waiting-paused': someChange,
  'offer-withdrawn': someChange,
  'waiting-over': someChange,
  'move-asked': someChange,
  'move-answered': someChange,
  'move-done': someChange,
  'job-late': someChange,
  'health-alarm': someChange,
  'door-unattended': someChange,
  'duty-wanted': someChange,
  'shift-asked': someChange,
  'shift-answered': someChange,
  'calendar-changed': someChange,
  'words-unseen': someChange,
  'record-opened': someChange,
  'share-wanted': someChange,
  'move-wanted': someChange,
  'question-put': someChange,
  'question-news': someChange,
  'put-back': someChange,
}

const reminders: Record<Exclude<Call['occasion'], 'changed'>, Words> = {
  'day-before': { what: '前一天的提醒没有送到，请提醒一声', say: '快到了' },
  'hour-before': { what: '快到时间的提醒没有送到，请提醒一声', say: '快到了' },
}

const spokenReminder: Words = { what: '约的时候说好，前一天打电话提醒一声', say: '快到了' }

/** `spoken`: of somebody without an account, to whom nothing is sent. */
export function wordsOf({ occasion, kind, spoken }: Pick<Call, 'occasion' | 'kind' | 'spoken'>): Words {
  if (occasion !== 'changed') return spoken ? spokenReminder : reminders[occasion]
  const { what, say } = kind ? changes[kind] : someChange
  if (spoken) return { what: `${what}，约的时候说好由站点打电话告诉`, say }
  return { what: `${what}，本人还没有看到`, say }
}

const safeWords: Record<Safeness, string> = {
  now: '现在可以打。',
  later: '现在不要打，今天晚一点可以，到时再打开这一页。',
  'not-today': '今天不要打，过一天再看。',
}

/** When a call harms nobody, as far as it is told before it is in hand; null where nobody said. */
export function whenOf({ safe, windows }: Pick<Call, 'safe' | 'windows'>): string | null {
  if (windows) return `说好可以打的时间：${openingLines(windows).join('；')}。`
  return safe && safeWords[safe]
}

/**
 * What may be said where somebody else answers, or nobody does; to whoever left the number themselves, as they said. That one
 * sentence says that a time has changed, so that it is none for a reminder.
 */
export function toOthersOf({ own, occasion }: Pick<Call, 'own' | 'occasion'>): string {
  if (occasion !== 'changed') return own ? '别人接了就说打扰了；没人接，挂掉就好，不留话。' : '别人接了就说打扰了。'
  const other = own?.mayTellOther ? '别人接了，可以请他转告“约好的时间有变动”，别的不说' : '别人接了就说打扰了'
  if (!own) return `${other}。`
  return `${other}；没人接，${own.mayLeaveWord ? '可以留一句“约好的时间有变动”，别的不说' : '挂掉就好，不留话'}。`
}
