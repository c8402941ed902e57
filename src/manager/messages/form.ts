import type { InputOf, OutputOf } from '#core/contracts/operation'
import type { readMessages, saveMessages } from '#core/contracts/organisation'
import { type Occasion, occasions } from '#core/domain/messages/occasion'
import { faultIn, type Saying, type Template, type TemplateRefusal, tellsNews } from '#core/domain/messages/template'
import { clockText } from '#core/domain/time'
import { minuteIn } from '../../counsellor/form/written'
import type { troubles } from './words'

export type Settings = OutputOf<typeof readMessages>['settings']

/** What a field carries: words that are always the same, the time it is about, or what `sayings` has. */
export type Carried = 'words' | 'time' | Saying

/** One field as it is written; its words stay where it carries something else, in case they are wanted again. */
export interface WrittenField {
  readonly name: string
  readonly words: string
  readonly carries: Carried
}

/** What a field of a template for this occasion may carry. */
export const carriedOn = (occasion: Occasion): readonly Carried[] => [
  ...(['words', 'time'] as const),
  ...(tellsNews(occasion) ? (['news'] as const) : []),
  ...(occasion === 'place-offered' ? (['until'] as const) : []),
]

export interface WrittenTemplate {
  readonly templateId: string
  readonly fields: readonly WrittenField[]
}

export interface MessagesForm {
  /** Of the settings it was written over. */
  readonly revision: number
  readonly from: string
  readonly until: string
  readonly templates: Readonly<Record<Occasion, WrittenTemplate>>
}

export const MOST_FIELDS = 5
export const emptyField: WrittenField = { name: '', words: '', carries: 'words' }

/** What is wrong and where: `from`, `until`, a template's id, or one of its fields by its place. */
export type Where =
  | { readonly of: 'from' | 'until' }
  | { readonly of: Occasion; readonly part: 'id' | 'add' }
  | { readonly of: Occasion; readonly part: 'name' | 'words'; readonly field: number }
export type Trouble = { readonly where: Where; readonly what: keyof typeof troubles | TemplateRefusal }

function writtenOf(template: Settings['templates'][number] | undefined): WrittenTemplate {
  const fields = template?.fields ?? []
  return {
    templateId: template?.templateId ?? '',
    fields: fields.map(({ name, words, says }) => ({
      ...{ name, words: words ?? '' },
      carries: says ?? (words === null ? 'time' : 'words'),
    })),
  }
}

export function formOf({ revision, quiet, templates }: Settings): MessagesForm {
  const of = (occasion: Occasion) => writtenOf(templates.find((one) => one.occasion === occasion))
  return {
    ...{ revision, from: clockText(quiet.from), until: clockText(quiet.until) },
    templates: Object.fromEntries(occasions.map((one) => [one, of(one)])) as MessagesForm['templates'],
  }
}

/** As it is to be stored, or the first thing that is wrong with it. One without an id and without fields is not used. */
export function settingsIn(form: MessagesForm): Omit<InputOf<typeof saveMessages>, 'revision'> | Trouble {
  const from = minuteIn(form.from)
  if (from === null) return { where: { of: 'from' }, what: 'minute' }
  const until = minuteIn(form.until)
  if (until === null) return { where: { of: 'until' }, what: 'minute' }
  const used = occasions.filter((of) => !isUnused(form.templates[of]))
  for (const of of used) {
    const unfit = shapeOf(of, form.templates[of])
    if (unfit) return unfit
  }
  const templates = used.map((occasion) => templateIn(occasion, form.templates[occasion]))
  const fault = faultIn(templates)
  const of = fault && used[fault.at]
  if (fault && of) return { where: placeOf(of, fault.field, fault.refusal), what: fault.refusal }
  return { quiet: { from, until }, templates }
}

const isUnused = ({ templateId, fields }: WrittenTemplate) => templateId.trim() === '' && fields.length === 0

/** What no template of WeChat's looks like. */
function shapeOf(of: Occasion, { templateId, fields }: WrittenTemplate): Trouble | null {
  const id = templateId.trim()
  if (!/^[\w-]{1,64}$/.test(id)) return { where: { of, part: 'id' }, what: id === '' ? 'id-missing' : 'id-unfit' }
  if (fields.length === 0) return { where: { of, part: 'add' }, what: 'no-fields' }
  const field = fields.findIndex(({ name }) => !/^[a-z_]{1,20}\d{1,2}$/.test(name.trim()))
  return field < 0 ? null : { where: { of, part: 'name', field }, what: 'name-unfit' }
}

function templateIn(occasion: Occasion, { templateId, fields }: WrittenTemplate) {
  const written = fields.map(({ name, words, carries }) => ({
    ...{ name: name.trim(), words: carries === 'words' ? words.trim() : null },
    ...(carries === 'news' || carries === 'until' ? { says: carries } : {}),
  }))
  return { occasion, templateId: templateId.trim(), fields: written } satisfies Template
}

function placeOf(of: Occasion, field: number | null, refusal: TemplateRefusal): Where {
  if (field === null) return { of, part: 'id' }
  return { of, part: refusal === 'words-unfit' || refusal === 'words-tell' ? 'words' : 'name', field }
}
