import { namedIn } from '#core/domain/assessment/condition'
import { lackingIn, type Passport } from '#core/domain/assessment/passport'
import { newestOf } from '#core/domain/assessment/published'
import type { Ages, AnyScale, Item, Scale } from '#core/domain/assessment/scale'
import { accept, type Decision, refuse } from '#core/domain/decision'
import { type Layer, layersOf, layersOfAges, underLayers } from './enable-when'
import { canonicalOf, linkOfGroup, loincOf, urlOf } from './names'
import { leadOf, personQuestions, questionOf, scoreQuestion } from './questions'
import { type Questionnaire, type QuestionnaireItem, TRANSLATION, UCUM } from './r4'

/** Names the item that R4 cannot say. */
export type NotSayable = `asked-if-not-sayable-${string}` | `critical-not-sayable-${string}`

type AnyItem = Item<string | null>

/** The first item whose condition, or whose call for support, would be lost: it is never written without it. */
function notSayable(scale: AnyScale): NotSayable | null {
  for (const { id, askedIf, number, critical } of scale.items) {
    if (askedIf && (layersOf(scale, askedIf) === null || namedIn(askedIf).scores.length > 0))
      return `asked-if-not-sayable-${id}`
    if (number && critical) return `critical-not-sayable-${id}`
  }
  return null
}

function itemWithin(scale: AnyScale, item: AnyItem): QuestionnaireItem {
  const layers: readonly Layer[] = (item.askedIf && layersOf(scale, item.askedIf)) ?? []
  return underLayers(questionOf(scale, item), layers)
}

/** Items in a row that belong to one group, in a group; the order of the questions is the scale's. */
function bodyOf(scale: AnyScale): QuestionnaireItem[] {
  const body: QuestionnaireItem[] = []
  const begun = new Map<string, number>()
  for (let at = 0; at < scale.items.length; ) {
    const id = scale.items[at]?.group
    const end = scale.items.findIndex((item, place) => place > at && item.group !== id)
    const run = scale.items.slice(at, end === -1 ? undefined : end)
    const items = run.map((item) => itemWithin(scale, item))
    const group = scale.groups?.find((one) => one.id === id)
    if (group) {
      const time = (begun.get(group.id) ?? 0) + 1
      begun.set(group.id, time)
      const linkId = time === 1 ? linkOfGroup(group.id) : `${linkOfGroup(group.id)}.${time}`
      const text = group.title === null ? {} : { text: group.title }
      body.push(underLayers({ linkId, ...text, type: 'group', item: items }, layersOfAges(group)))
    } else body.push(...items)
    at += run.length
  }
  return body
}

function agesOf({ unit, from, until }: Ages): Questionnaire['useContext'] {
  const age = (value: number) => ({ value, system: UCUM, code: unit === 'years' ? 'a' : 'mo' })
  const code = { system: 'http://terminology.hl7.org/CodeSystem/usage-context-type', code: 'age' }
  return [{ code, valueRange: { low: age(from), ...(until === null ? {} : { high: age(until) }) } }]
}

/** By what right it is used, as far as the passport knows. */
function copyrightOf({ citation, translation, licence, territory, electronicUse }: Passport): { copyright?: string } {
  const lines = [
    citation,
    translation,
    licence?.summary,
    licence?.words,
    licence?.readAt,
    territory,
    electronicUse?.words,
  ]
  const known = lines.filter((line) => typeof line === 'string')
  return known.length > 0 ? { copyright: known.join('\n\n') } : {}
}

type Edition = Pick<AnyScale, 'id' | 'version'>

/** In use: the newest that was published. An older one is retired; what was never published is a draft, whatever it holds. */
function statusOf(scale: Scale, published: readonly Edition[]): Questionnaire['status'] {
  const isOf = ({ id, version }: Edition) => id === scale.id && version === scale.version
  if (!published.some(isOf) || lackingIn(scale.passport).length > 0) return 'draft'
  return newestOf(published).some(isOf) ? 'active' : 'retired'
}

/** The published edition before it. */
function derivedFrom({ id, version }: Edition, published: readonly Edition[]): { derivedFrom?: readonly string[] } {
  const [before] = published
    .filter((one) => one.id === id && one.version < version)
    .sort((one, other) => other.version - one.version)
  return before ? { derivedFrom: [canonicalOf(before)] } : {}
}

/** R4 wants a name that could be a class: `elder-mood-coarse` is `Elder_mood_coarse`. */
const computerName = (id: string) => `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`.replace(/-/g, '_')

/**
 * A definition as a FHIR R4 Questionnaire: what is asked, of whom, in what order, and what each answer counts. Bands,
 * patterns and the words about a result are ours and are not handed on; nor are rules of scoring, which R4 has no place for:
 * each score is a read-only number with its LOINC code. `published`: every edition ever let out.
 */
export function questionnaireOf(scale: Scale, published: readonly Edition[]): Decision<Questionnaire, NotSayable> {
  const fault = notSayable(scale)
  if (fault !== null) return refuse(fault)
  const english = [
    { url: 'lang', valueCode: 'en' },
    { url: 'content', valueString: scale.englishTitle },
  ]
  const scores = scale.scores.filter(({ role }) => role !== 'step').map(scoreQuestion)
  return accept({
    resourceType: 'Questionnaire',
    language: 'zh-CN',
    url: urlOf(scale.id),
    version: `${scale.version}`,
    name: computerName(scale.id),
    title: scale.title,
    _title: { extension: [{ url: TRANSLATION, extension: english }] },
    ...derivedFrom(scale, published),
    status: statusOf(scale, published),
    subjectType: ['Patient'],
    description: scale.about,
    useContext: agesOf(scale.ages),
    ...copyrightOf(scale.passport),
    ...(scale.passport.review ? { lastReviewDate: scale.passport.review.on } : {}),
    ...loincOf(scale.loinc),
    item: [...leadOf(scale), ...personQuestions(scale), ...bodyOf(scale), ...scores],
  })
}
