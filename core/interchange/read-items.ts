import type { Condition, Parameter } from '#core/domain/assessment/condition'
import type { Item, ItemGroup } from '#core/domain/assessment/scale'
import type { Missing, MissingPart } from './missing'
import { AGE, CALLS_FOR_SUPPORT, COUNTS_BACKWARDS, NOT_COUNTED, SEX } from './names'
import { LOINC, MAX, MIN, UNIT } from './r4'
import { extensionOf, loincIn, type ReadItem } from './read'
import { agesIn, conditionIn, type Known } from './read-conditions'
import { numberIn, optionsIn, ordinals } from './read-options'

/** All that the items of a Questionnaire come to. */
export interface Found {
  readonly items: readonly Item[]
  readonly groups: readonly ItemGroup[]
  readonly parameters: readonly Parameter[]
  readonly lead: string | null
  /** Numbers that the program fills in. */
  readonly computed: readonly ReadItem[]
  /** A question that counts has answers without numbers of their own. */
  readonly unvalued: boolean
  readonly missing: readonly Missing[]
}

const carried = [
  ...['linkId', 'code', 'text', 'type', 'enableWhen', 'enableBehavior', 'required', 'repeats', 'readOnly'],
  ...['answerOption', 'item', 'extension'],
]
const understood: readonly string[] = [MIN, MAX, UNIT, COUNTS_BACKWARDS, NOT_COUNTED]
const understoodOfOptions: readonly string[] = [...ordinals, CALLS_FOR_SUPPORT]

/** What it stands in: the group it belongs to, and what has to hold for all in it. */
interface Around {
  readonly group?: string
  readonly when: readonly Condition[]
}

export function readItems(list: readonly ReadItem[]): Found {
  const items: Item[] = []
  const groups: ItemGroup[] = []
  const parameters = new Set<Parameter>()
  const computed: ReadItem[] = []
  const known = new Map<string, Known>()
  const missing: Missing[] = []
  let lead: string | null = null
  let unvalued = false
  const lacks = (what: MissingPart, where: string) => void missing.push({ what, where })

  function noteUnread(item: ReadItem) {
    const { linkId, extension = [], answerOption = [] } = item
    for (const key of Object.keys(item)) if (!carried.includes(key)) lacks('element', `${linkId} ${key}`)
    for (const { url } of extension) if (!understood.includes(url)) lacks('extension', `${linkId} ${url}`)
    const ofOptions = answerOption.flatMap((option) => [
      ...(option.extension ?? []),
      ...(option.valueCoding?.extension ?? []),
    ])
    const strange = ofOptions.map(({ url }) => url).filter((url) => !understoodOfOptions.includes(url))
    for (const url of new Set(strange)) lacks('extension', `${linkId} ${url}`)
    for (const { system, code } of item.code ?? []) if (system !== LOINC) lacks('code', `${linkId} ${code ?? ''}`)
  }

  /** Its own id, or the next free one where it cannot be kept. */
  function idOf(linkId: string): string {
    const taken = (id: string) => items.some((item) => item.id === id)
    if (/^[A-Za-z0-9_-]{1,24}$/.test(linkId) && !taken(linkId)) return linkId
    let number = items.length + 1
    while (taken(`item-${number}`)) number += 1
    lacks('link-id', `${linkId} → item-${number}`)
    return `item-${number}`
  }

  function conditionsAt(item: ReadItem, { when }: Around): readonly Condition[] {
    if ((item.enableWhen ?? []).length === 0) return when
    const own = conditionIn(item, known)
    if (own === null) lacks('asked-if', item.linkId)
    return own === null ? when : [...when, own]
  }

  function readGroup(item: ReadItem, around: Around) {
    const { linkId, text, item: within = [] } = item
    if (text === undefined) return readAll(within, { ...around, when: conditionsAt(item, around) })
    const ages = agesIn(item)
    const when = ages ? around.when : conditionsAt(item, around)
    const id = groupId(linkId)
    if (!groups.some((group) => group.id === id)) groups.push({ id, title: text, ...(ages ? { ages } : {}) })
    readAll(within, { group: id, when })
  }

  /** `group.<id>` and, where it goes on later, `group.<id>.2` are ours. */
  function groupId(linkId: string): string {
    const [, ours] = /^group\.([A-Za-z0-9_-]{1,24})(?:\.\d+)?$/.exec(linkId) ?? []
    if (ours !== undefined) return ours
    if (/^[A-Za-z0-9_-]{1,24}$/.test(linkId) && !groups.some(({ id }) => id === linkId)) return linkId
    lacks('link-id', `${linkId} → group-${groups.length + 1}`)
    return `group-${groups.length + 1}`
  }

  /** How it is answered, or why it cannot be asked. */
  function answersOf(item: ReadItem): Pick<Item, 'options' | 'number' | 'unscored' | 'critical'> | MissingPart {
    if (item.text === undefined) return 'text'
    if (item.repeats === true) return 'repeats'
    if (item.type === 'integer' || item.type === 'time') {
      const number = numberIn(item)
      return typeof number === 'string' ? number : { number }
    }
    if (item.type !== 'choice') return 'question-type'
    const read = optionsIn(item)
    if (!read) return 'options'
    if (!read.valued) lacks('option-values', item.linkId)
    if (read.criticalLost) lacks('critical-answers', item.linkId)
    return {
      options: read.options,
      ...(read.valued ? {} : { unscored: true as const }),
      ...(read.critical ? { critical: read.critical } : {}),
    }
  }

  function readQuestion(item: ReadItem, around: Around) {
    const { linkId, text = '', extension, required } = item
    const answers = answersOf(item)
    if (typeof answers === 'string') return lacks(answers, linkId)
    const conditions = conditionsAt(item, around)
    const [only, ...more] = conditions
    const flag = (url: string) => extensionOf(extension, url)?.valueBoolean === true
    const notCounted = flag(NOT_COUNTED)
    if (answers.unscored && !notCounted) unvalued = true
    const loinc = loincIn(item.code)
    const read: Item = {
      id: idOf(linkId),
      stem: text,
      ...answers,
      ...(flag(COUNTS_BACKWARDS) ? { reversed: true } : {}),
      ...(notCounted ? { unscored: true } : {}),
      ...(required === true ? {} : { optional: true }),
      ...(around.group === undefined ? {} : { group: around.group }),
      ...(only ? { askedIf: more.length > 0 ? { all: conditions } : only } : {}),
      ...(loinc === undefined ? {} : { loinc }),
    }
    items.push(read)
    const codes = (item.answerOption ?? []).flatMap(({ valueCoding }, at) => {
      const option = answers.options?.[at]
      const named = { ...(valueCoding?.system === undefined ? {} : { system: valueCoding.system }) }
      return option
        ? [{ ...named, ...(valueCoding?.code === undefined ? {} : { code: valueCoding.code }), option }]
        : []
    })
    known.set(linkId, { item: read, codes })
  }

  function readOne(item: ReadItem, around: Around) {
    const { linkId, type, text } = item
    if (linkId === SEX && type === 'choice') return void parameters.add('sex')
    if (linkId === AGE && type === 'integer') return void parameters.add('age')
    noteUnread(item)
    if (type === 'group') return readGroup(item, around)
    if (type === 'display') {
      if (lead === null && items.length === 0 && text !== undefined) lead = text
      else lacks('display', linkId)
    } else if (item.readOnly === true) computed.push(item)
    else readQuestion(item, around)
    if (item.item) {
      lacks('nested-question', linkId)
      readAll(item.item, around)
    }
  }

  function readAll(some: readonly ReadItem[], around: Around) {
    for (const item of some) readOne(item, around)
  }

  readAll(list, { when: [] })
  return { items, groups, parameters: [...parameters], lead, computed, unvalued, missing }
}
