import type { saveLine } from '#core/contracts/hotlines'
import type { InputOf } from '#core/contracts/operation'
import type { LineAudience, LineCost, LineHours } from '#core/domain/hotlines/line'
import type { CivilDate } from '#core/domain/time'
import { stretchesIn, stretchesText, week } from './hours-text'
import type { Line } from './words'

export type LineInput = InputOf<typeof saveLine>['line']

/** What stands in the fields. `place`: `country`, `elsewhere`, or a place of the organisation by its id. */
export interface LineForm {
  /** What was read of the line when the writing began; null for a new one. */
  readonly revision: number | null
  readonly number: string
  readonly way: 'call' | 'text'
  readonly name: string
  readonly about: string
  readonly owner: string
  /** People of the organisation answer it; only of a line of one of its places. */
  readonly ours: boolean
  readonly audience: LineAudience
  readonly place: string
  readonly placeName: string
  readonly hoursKind: 'unknown' | 'daily' | 'weekly'
  readonly daily: string
  /** Monday first. */
  readonly weekly: readonly string[]
  readonly hoursText: string
  readonly hoursQuote: string
  readonly languages: string
  readonly cost: LineCost
  readonly sourceTitle: string
  readonly sourceUrl: string
  /** The day of the last check, as it stands; null for a new line. */
  readonly checked: CivilDate | null
  readonly checkedToday: boolean
  /** What stood in the fields when the writing began, so that it can be told whether somebody else changed it since. */
  readonly base: string
}

const noHours = week.map(() => '')

export const emptyForm = (place: string): LineForm => ({
  ...{
    revision: null,
    number: '',
    way: 'call',
    name: '',
    about: '',
    owner: '',
    ours: false,
    audience: 'everybody',
    place,
  },
  ...{ placeName: '', hoursKind: 'unknown', daily: '', weekly: noHours, hoursText: '', hoursQuote: '', languages: '' },
  ...{ cost: 'unknown', sourceTitle: '', sourceUrl: '', checked: null, checkedToday: false, base: '' },
})

function placeOf(area: Line['area']): string {
  return area === null ? 'country' : (area.nodeId ?? 'elsewhere')
}

export function formOf(line: Line): LineForm {
  const { revision, number, way, name, about, owner, audience, area, hours, hoursText, languages, cost, source } = line
  const weekly = week.map((weekday) => stretchesText(hours ?? [], weekday))
  const same = weekly.every((text) => text === weekly[0])
  const form = {
    ...{ revision, number, way, name, about, owner, audience, hoursText, languages, cost, weekly },
    ours: line.ours ?? false,
    ...{ place: placeOf(area), placeName: area !== null && area.nodeId === null ? area.name : '' },
    hoursKind: hours === null ? ('unknown' as const) : same ? ('daily' as const) : ('weekly' as const),
    daily: same ? (weekly[0] ?? '') : '',
    ...{ hoursQuote: line.hoursQuote ?? '', sourceTitle: source.title, sourceUrl: source.url ?? '' },
    ...{ checked: line.verifiedAt, checkedToday: false },
  }
  const { revision: _, checked: __, checkedToday: ___, ...content } = form
  return { ...form, base: JSON.stringify(content) }
}

/** Somebody else changed what it says; a dial test or a closing since changed none of it. */
export const isOvertaken = (form: LineForm, stored: Line): boolean => form.base !== formOf(stored).base

/** Null where something that is written is no stretch of time. */
function hoursOf({ hoursKind, daily, weekly }: LineForm): LineHours[] | null | 'unreadable' {
  if (hoursKind === 'unknown') return null
  const texts = hoursKind === 'daily' ? week.map(() => daily) : weekly
  const read = texts.map(stretchesIn)
  if (read.includes(null)) return 'unreadable'
  return week.flatMap((weekday, at) => (read[at] ?? []).map((stretch) => ({ weekday, ...stretch })))
}

const trimmed = (text: string): string | null => (text.trim() === '' ? null : text.trim())

export type Written = { readonly line: LineInput } | { readonly trouble: 'hours' | 'check' }

/** `trouble`: which part the page has to speak of before anything is sent. */
export function writtenIn(form: LineForm, today: CivilDate): Written {
  const hours = hoursOf(form)
  if (hours === 'unreadable') return { trouble: 'hours' }
  const verifiedAt = form.checkedToday ? today : form.checked
  if (verifiedAt === null) return { trouble: 'check' }
  const { number, way, name, about, owner, audience, place, placeName, hoursText, hoursQuote, languages, cost } = form
  const elsewhere = {
    nodeId: place === 'elsewhere' ? null : place,
    name: place === 'elsewhere' ? placeName.trim() : '',
  }
  return {
    line: {
      ...{ number: number.trim(), way, name: name.trim(), about: about.trim(), owner: owner.trim(), audience, hours },
      ...{ area: place === 'country' ? null : elsewhere, hoursText: hoursText.trim(), hoursQuote: trimmed(hoursQuote) },
      ...{ languages: languages.trim(), cost, verifiedAt, ours: form.ours === true && isOfOurs(form) },
      source: { title: form.sourceTitle.trim(), url: trimmed(form.sourceUrl) },
    },
  }
}

/** Of a place of the organisation: another one’s lines are answered by others. */
export const isOfOurs = ({ place }: Pick<LineForm, 'place'>): boolean => place !== 'country' && place !== 'elsewhere'

const labels = {
  way: '怎么联系',
  name: '名称',
  about: '做什么用的',
  owner: '主办单位',
  ours: '谁来接',
  audience: '给谁用',
  place: '管哪里',
  placeName: '地方的名字',
  daily: '每天的接听时间',
  hoursText: '接听时间怎么说',
  hoursQuote: '来源原文',
  languages: '语言',
  cost: '费用',
  sourceTitle: '来源',
  sourceUrl: '来源网址',
} as const

/** What of a stored line is not as it is written here: what somebody else changed meanwhile is among it. */
export function differing(form: LineForm, stored: Line): readonly string[] {
  const theirs = formOf(stored)
  const parts = (Object.keys(labels) as (keyof typeof labels)[]).filter((part) => form[part] !== theirs[part])
  const weekly = JSON.stringify(form.weekly) === JSON.stringify(theirs.weekly) ? [] : ['每周的接听时间']
  const told = parts.map((part) => `${labels[part]}：${shownAs(part, theirs)}`)
  return [...told, ...weekly]
}

const shownAs = (part: keyof typeof labels, form: LineForm): string =>
  part === 'way' || part === 'audience' || part === 'cost' || part === 'place' || part === 'ours'
    ? '已改'
    : form[part] || '（空）'
