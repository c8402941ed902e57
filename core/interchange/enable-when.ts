import { itemNamed } from '#core/domain/assessment/answers'
import type { Condition } from '#core/domain/assessment/condition'
import { optionsOf } from '#core/domain/assessment/range'
import type { AnyScale, ItemGroup } from '#core/domain/assessment/scale'
import { AGE, bareCodingOf, genders, SEX, timeText } from './names'
import type { EnableWhen, QuestionnaireItem } from './r4'

/** Conditions that all hold, or one of which does: what R4 can say of one item. */
export interface Layer {
  readonly behaviour: 'all' | 'any'
  readonly when: readonly [EnableWhen, ...EnableWhen[]]
}

function layerOf(behaviour: Layer['behaviour'], [first, ...others]: readonly EnableWhen[]): Layer[] | null {
  return first ? [{ behaviour, when: [first, ...others] }] : null
}

type OfItem = Extract<Condition, { item: string }>

/** R4 compares no codes: each answer that would do is named. */
function ofAnswer(scale: AnyScale, condition: OfItem): Layer[] | null {
  const item = itemNamed(scale, condition.item)
  if (!item) return null
  const { number } = item
  if (number) {
    const [operator, value] =
      'atLeast' in condition ? (['>=', condition.atLeast] as const) : (['<=', condition.atMost] as const)
    const answer = number.unit === 'minute-of-day' ? { answerTime: timeText(value) } : { answerInteger: value }
    return layerOf('all', [{ question: item.id, operator, ...answer }])
  }
  const does = (value: number) => ('atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost)
  const whens = optionsOf(scale, item)
    .filter(({ value }) => does(value))
    .map((option) => ({ question: item.id, operator: '=' as const, answerCoding: bareCodingOf(scale, option) }))
  return layerOf('any', whens)
}

/** Layers of one condition each, made one; the others stay apart. */
function joined(layers: readonly Layer[]): Layer[] {
  const single = layers.filter(({ when }) => when.length === 1)
  const several = layers.filter(({ when }) => when.length > 1)
  return [
    ...(layerOf(
      'all',
      single.flatMap(({ when }) => when),
    ) ?? []),
    ...several,
  ]
}

/** Layers that must all hold; null where R4's enableWhen cannot say it (`not`, `count`, an "all" within an "any"). */
export function layersOf(scale: AnyScale, condition: Condition): Layer[] | null {
  if ('item' in condition) return ofAnswer(scale, condition)
  if ('sex' in condition) {
    const coding = genders.find(({ code }) => code === condition.sex)
    const answer = coding ? { answerCoding: { system: coding.system, code: coding.code } } : {}
    return layerOf('all', [{ question: SEX, operator: '=', ...answer }])
  }
  if ('ageFrom' in condition)
    return layerOf('all', [{ question: AGE, operator: '>=', answerInteger: condition.ageFrom }])
  if ('all' in condition) {
    const parts = condition.all.map((one) => layersOf(scale, one))
    return parts.some((part) => part === null) ? null : joined(parts.flatMap((part) => part ?? []))
  }
  if ('any' in condition) {
    const parts = condition.any.map((one) => layersOf(scale, one))
    const flat = parts.map((part) =>
      part?.length === 1 && (part[0]?.behaviour === 'any' || part[0]?.when.length === 1) ? part[0].when : null,
    )
    return flat.some((when) => when === null)
      ? null
      : layerOf(
          'any',
          flat.flatMap((when) => when ?? []),
        )
  }
  return null
}

/** The ages a group is asked at, as what the question on age would have to be answered with. */
export function layersOfAges({ ages }: ItemGroup<string | null>): Layer[] {
  if (!ages) return []
  const months = ages.unit === 'years' ? 12 : 1
  const from: EnableWhen = { question: AGE, operator: '>=', answerInteger: ages.from * months }
  const until: EnableWhen[] =
    ages.until === null ? [] : [{ question: AGE, operator: '<=', answerInteger: (ages.until + 1) * months - 1 }]
  return [{ behaviour: 'all', when: [from, ...until] }]
}

/** The innermost layer stands at the item itself, each other one at a group without words around it. */
export function underLayers(item: QuestionnaireItem, layers: readonly Layer[]): QuestionnaireItem {
  const [last, ...outer] = [...layers].reverse()
  const enabled = (one: QuestionnaireItem, { behaviour, when }: Layer): QuestionnaireItem => ({
    ...one,
    enableWhen: when,
    ...(when.length > 1 ? { enableBehavior: behaviour } : {}),
  })
  if (!last) return item
  return outer.reduce(
    (within, layer, at) =>
      enabled({ linkId: `asked-if.${item.linkId}.${at + 1}`, type: 'group', item: [within] }, layer),
    enabled(item, last),
  )
}
