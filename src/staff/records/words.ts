import { postNames } from '#core/content/post-names'
import type { OutputOf } from '#core/contracts/operation'
import type { listOwnOpenings, lookAgain } from '#core/contracts/records'
import type { Judgement } from '#core/domain/records/opening'
import type { Instant } from '#core/domain/time'
import { momentText, timeText } from '../../wording/dates'

export type Opening = OutputOf<typeof listOwnOpenings>['openings'][number]
export type Opened = OutputOf<typeof lookAgain>['opened']

/** Of the longest reason, and of what is written back and forth. */
export const MOST_WORDS = 300

export const judgementWords: Record<Judgement, string> = {
  warranted: '当时有必要',
  unwarranted: '当时没有必要',
  approved: '同意一起看',
  declined: '不同意',
}

/** How it was judged, in one line; nothing where it was not. */
export const endedText = ({ judged }: Opening): string =>
  judged ? `${judgementWords[judged.as]}${judged.words ? `。${judged.words}` : ''}` : ''

/** What it is called in a list: how it came about, at which site, and when. */
export const openingTitle = ({ kind, siteName, at }: Opening, now: Instant): string =>
  `${kind === 'emergency' ? '紧急打开' : '请同事一起看'} · ${siteName || '已经关闭的站点'} · ${momentText(at, now)}`

/** Who, and by which post. */
export function whoText({ kind, lookerName, byName, looks, asked, role }: Opening): string {
  const looker = looks ? '你' : `${lookerName || '没有写称呼的同事'}（${postNames[role]}）`
  if (kind === 'emergency') return looker
  return `${asked ? '你' : byName || '没有写称呼的同事'}请${looker}看`
}

/** Whose conversation: a code, never a name. */
export const recordText = ({ record }: Opening, now: Instant): string =>
  record === null
    ? '本人已经删掉了全部记录'
    : `预约码 ${record.code} · ${record.counsellorName || '已经不在这里的咨询师'} · ${momentText(record.start, now)}`

export function stateText({ state, until, kind }: Opening, now: Instant): string {
  if (state === 'waiting') return '等档案专人答复'
  if (state === 'declined') return '没有同意'
  if (state === 'open' && until !== null)
    return kind === 'emergency' ? `开到 ${timeText(until)}` : `开到 ${momentText(until, now)}`
  return '已经关上'
}
