import { accept, type Decision, refuse } from '../decision'
import { clockText, dateOf, type Instant, minuteOf, yearMonthDay } from '../time'
import type { About } from './due'
import { newsWords } from './news'
import type { Occasion } from './occasion'
import { awake, type Quiet } from './quiet'

/** What a field may say instead of always the same: what others did, and of a place that is offered until when it is kept. */
export const sayings = ['news', 'until'] as const
export type Saying = (typeof sayings)[number]

/** One field of a template as WeChat names it (`thing1`): always the same words, a time, or what became of it. */
export interface TemplateField {
  readonly name: string
  /** Null: when it begins, or what `says` says. */
  readonly words: string | null
  readonly says?: Saying
}

/** As it was chosen in WeChat's console, and what goes into it. */
export interface Template {
  readonly occasion: Occasion
  readonly templateId: string
  readonly fields: readonly TemplateField[]
}

/** One document: the organisation's, since templates belong to the mini program. */
export interface MessageSettings {
  readonly id: string
  readonly revision: number
  readonly quiet: Quiet
  readonly templates: readonly Template[]
}

export const templateRefusals = ['template-twice', 'field-unknown', 'field-twice', 'words-unfit', 'words-tell'] as const
export type TemplateRefusal = (typeof templateRefusals)[number]

/**
 * WeChat's rules for what stands in a field, by the kind its name begins with
 * (https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html),
 * of the kinds there is something to put into.
 */
const kinds: Readonly<Record<string, (words: string) => boolean>> = {
  thing: (words) => lengthOf(words) <= 20,
  phrase: (words) => /^\p{Script=Han}{1,5}$/u.test(words),
  character_string: (words) => /^[\x21-\x7e]{1,32}$/.test(words),
}
const times: readonly string[] = ['time', 'date']

const lengthOf = (words: string) => [...words].length
const kindOf = (name: string) => /^([a-z_]+)\d{1,2}$/.exec(name)?.[1] ?? ''

/** On a locked phone somebody else reads along: nothing says what kind of appointment it is. */
const telling =
  /心理|咨询|倾诉|倾听|谈心|辅导|疏导|抑郁|焦虑|情绪|失眠|自杀|自伤|轻生|危机|测评|自评|量表|诊断|治疗|精神|康宁|病|家暴|婚姻|离婚|戒酒|counsel|psych/i

/** What is wrong, with which template by its place, and with which of its fields; null: with the template itself. */
export interface TemplateFault {
  readonly refusal: TemplateRefusal
  readonly at: number
  readonly field: number | null
}

/** The place of the first one that stood before it already; -1 where each is another. */
const againIn = (all: readonly string[]) => all.findIndex((one, at) => all.indexOf(one) < at)

/** What takes words that are worked out: a phrase the short ones, a thing the long ones. */
const takesNews: readonly string[] = ['phrase', 'thing']

function faultOf({ name, words, says }: TemplateField, occasion: Occasion): TemplateRefusal | null {
  const kind = kindOf(name)
  if (says === 'news') return takesNews.includes(kind) && tellsNews(occasion) ? null : 'field-unknown'
  if (says === 'until') return times.includes(kind) && occasion === 'place-offered' ? null : 'field-unknown'
  if (words === null) return times.includes(kind) ? null : 'field-unknown'
  if (!Object.hasOwn(kinds, kind)) return 'field-unknown'
  if (words.trim() === '' || /[\r\n]/.test(words) || !kinds[kind]?.(words)) return 'words-unfit'
  return telling.test(words) ? 'words-tell' : null
}

/** A reminder has nothing to tell but the time. */
export const tellsNews = (occasion: Occasion): boolean => occasion !== 'day-before' && occasion !== 'hour-before'

/** The first thing that WeChat would not take, or that tells whoever reads over a shoulder what it is about. */
export function faultIn(templates: readonly Template[]): TemplateFault | null {
  for (const names of [templates.map((one) => one.templateId), templates.map((one) => one.occasion)]) {
    const at = againIn(names)
    if (at >= 0) return { refusal: 'template-twice', at, field: null }
  }
  for (const [at, { occasion, fields }] of templates.entries()) {
    if (fields.length === 0) return { refusal: 'field-unknown', at, field: null }
    const again = againIn(fields.map(({ name }) => name))
    if (again >= 0) return { refusal: 'field-twice', at, field: again }
    for (const [field, one] of fields.entries()) {
      const refusal = faultOf(one, occasion)
      if (refusal) return { refusal, at, field }
    }
  }
  return null
}

/** Quiet hours leave an hour of the day at least: else nothing would ever be sent, and nobody would see why. */
export function checkQuiet(quiet: Quiet): Decision<null, 'quiet-all-day'> {
  return awake(quiet) < 60 ? refuse('quiet-all-day') : accept(null)
}

/** Whether WeChat would take what goes into them, and nobody who reads it over a shoulder learns what it is about. */
export function checkTemplates(templates: readonly Template[]): Decision<null, TemplateRefusal> {
  const fault = faultIn(templates)
  return fault ? refuse(fault.refusal) : accept(null)
}

/** As WeChat writes a moment: 2026年11月28日 15:01. */
function momentIn(at: Instant): string {
  const { year, month, day } = yearMonthDay(dateOf(at))
  return `${year}年${month}月${day}日 ${clockText(minuteOf(at))}`
}

/** What each field holds. */
export function filledIn({ fields }: Template, about: About): Readonly<Record<string, { readonly value: string }>> {
  return Object.fromEntries(fields.map((field) => [field.name, { value: valueOf(field, about) }]))
}

function valueOf({ name, words, says }: TemplateField, { start, until, news }: About): string {
  if (says === 'news') return news ? newsWords(news)[kindOf(name) === 'phrase' ? 'phrase' : 'thing'] : ''
  if (says === 'until') return momentIn(until ?? start)
  return words ?? momentIn(start)
}
