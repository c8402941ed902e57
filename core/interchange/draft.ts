import type { Ages, Item, ItemGroup, Option, Scale } from '#core/domain/assessment/scale'
import { accept, type Decision, refuse } from '#core/domain/decision'
import { type Missing, neverCarried } from './missing'
import { idIn } from './names'
import { TRANSLATION } from './r4'
import { extensionOf, loincIn, type ReadQuestionnaire, type ReadRefusal, readQuestionnaire } from './read'
import { type Found, readItems } from './read-items'

/**
 * What a Questionnaire says of a definition. It has no passport, no bands and nothing to show, so that no door that lets a
 * definition out takes it: somebody has to bring the rest and look at the whole.
 */
export interface Draft extends Pick<Scale, 'lead' | 'parameters' | 'options' | 'items' | 'scores'> {
  readonly id: string | null
  readonly version: number | null
  readonly title: string | null
  readonly englishTitle: string | null
  readonly about: string | null
  readonly ages: Ages | null
  readonly groups?: readonly ItemGroup[]
  readonly loinc?: string
}

export interface Imported {
  readonly draft: Draft
  /** In the order of the file, what belongs to the whole first. */
  readonly missing: readonly Missing[]
}

export type ImportRefusal = ReadRefusal | 'no-question' | 'too-many-questions'

const MOST = 250
const carried = [
  'resourceType',
  'language',
  'url',
  'version',
  'title',
  '_title',
  'description',
  'useContext',
  'code',
  'item',
]

function agesOf({ useContext }: ReadQuestionnaire): Ages | null {
  const range = useContext?.find(({ code }) => code.code === 'age')?.valueRange
  const unit = { a: 'years', mo: 'months' } as const
  const [low, high] = [range?.low, range?.high]
  if (low?.value === undefined || (low.code !== 'a' && low.code !== 'mo')) return null
  if (high !== undefined && high.code !== low.code) return null
  return { unit: unit[low.code], from: low.value, until: high?.value ?? null }
}

/** The choices of most questions are the scale's, those of the others their own. */
function shared(items: readonly Item[]): { options: readonly Option[]; items: Item[] } {
  const lists = items.flatMap(({ options }) => (options ? [JSON.stringify(options)] : []))
  const times = (list: string) => lists.filter((one) => one === list).length
  const most = lists.reduce((found, list) => (times(list) > times(found) ? list : found), lists[0] ?? '[]')
  const options = items.find((item) => JSON.stringify(item.options) === most)?.options ?? []
  return {
    options,
    items: items.map((item) => {
      if (JSON.stringify(item.options) !== most) return item
      const { options: _, ...rest } = item
      return rest
    }),
  }
}

/** A plain sum of what counts, where the file gives every answer its number. */
function scoresOf({ items, unvalued, computed }: Found): Scale['scores'] {
  const counting = items.filter(({ unscored, number }) => unscored !== true && number === undefined)
  if (counting.length === 0 || unvalued) return []
  const of = counting.map(({ id }) => ({ item: id }))
  const [only, ...others] = computed
  const named = only && others.length === 0 ? only : undefined
  const loinc = loincIn(named?.code)
  return [
    {
      ...{ id: 'total', title: named?.text ?? '总分', role: 'total' },
      rule: { kind: 'sum', of, missing: { rule: 'none' } },
      ...(loinc === undefined ? {} : { loinc }),
    },
  ]
}

function missingOfWhole(draft: Draft, file: ReadQuestionnaire, { items, computed }: Found): Missing[] {
  const missing: Missing[] = neverCarried.map((what) => ({ what }))
  const whole = { id: draft.id, version: draft.version, title: draft.title, about: draft.about, ages: draft.ages }
  for (const what of ['id', 'version', 'title', 'about', 'ages'] as const)
    if (whole[what] === null) missing.push({ what })
  if (draft.englishTitle === null) missing.push({ what: 'english-title' })
  missing.push({ what: draft.scores.length > 0 ? 'scoring-rule' : 'scores' })
  if (!items.some(({ critical }) => critical)) missing.push({ what: 'critical-answers' })
  missing.push(...computed.map(({ linkId }) => ({ what: 'score-of' as const, where: linkId })))
  const unread = Object.keys(file).filter((key) => !carried.includes(key) && key !== 'extension')
  missing.push(...unread.map((where) => ({ what: 'element' as const, where })))
  missing.push(...(file.extension ?? []).map(({ url }) => ({ what: 'extension' as const, where: url })))
  return missing
}

/** A Questionnaire, as JSON that somebody sent, as a draft and the list of what is missing or was left out. */
export function draftOf(json: unknown): Decision<Imported, ImportRefusal> {
  const read = readQuestionnaire(json)
  if (!read.ok) return read
  const file = read.value
  const found = readItems(file.item)
  if (found.items.length > MOST) return refuse('too-many-questions')
  const { options, items } = shared(found.items)
  const [first, ...others] = items
  if (!first) return refuse('no-question')

  const id = idIn(file.url ?? '')
  const loinc = loincIn(file.code)
  const english = extensionOf(file._title?.extension, TRANSLATION)?.extension
  const draft: Draft = {
    id: id !== null && /^[A-Za-z0-9_-]{1,24}$/.test(id) ? id : null,
    version: /^\d{1,6}$/.test(file.version ?? '') ? Number(file.version) : null,
    title: file.title ?? null,
    englishTitle:
      extensionOf(english, 'lang')?.valueCode === 'en' ? (extensionOf(english, 'content')?.valueString ?? null) : null,
    about: file.description ?? null,
    ages: agesOf(file),
    lead: found.lead ?? '',
    parameters: found.parameters,
    options,
    ...(found.groups.length > 0 ? { groups: found.groups } : {}),
    items: [first, ...others],
    scores: scoresOf(found),
    ...(loinc === undefined ? {} : { loinc }),
  }
  return accept({ draft, missing: [...missingOfWhole(draft, file, found), ...found.missing] })
}
