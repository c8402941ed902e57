import type { Item, NumberAnswer, Option } from '#core/domain/assessment/scale'
import type { MissingPart } from './missing'
import { CALLS_FOR_SUPPORT, COUNTS_BACKWARDS } from './names'
import { LOINC, MAX, MIN, ORDINAL, UNIT } from './r4'
import { extensionOf, type ReadItem, type ReadOption } from './read'

/** As R5 writes an ordinal value. */
const WEIGHT = 'http://hl7.org/fhir/StructureDefinition/itemWeight'
export const ordinals = [ORDINAL, WEIGHT] as const

/** On the option, as R4's definition has it, or on its code, as many forms do. */
function ordinalOf({ extension, valueCoding }: ReadOption): number | undefined {
  for (const list of [extension, valueCoding?.extension]) {
    for (const url of ordinals) {
      const value = extensionOf(list, url)?.valueDecimal
      if (value !== undefined) return value
    }
  }
  return undefined
}

function labelOf({ valueCoding, valueString, valueInteger }: ReadOption): string | undefined {
  if (valueCoding) return valueCoding.display ?? valueCoding.code
  return valueString ?? (valueInteger === undefined ? undefined : `${valueInteger}`)
}

export interface ReadOptions {
  readonly options: readonly Option[]
  /** False: they are numbered in their order, since the file gives no numbers that could be theirs. */
  readonly valued: boolean
  readonly critical: NonNullable<Item['critical']> | null
  /** Answers call for support that are neither end of the options. */
  readonly criticalLost: boolean
}

/** Null where they are no choice: fewer than two, too many, or without words. */
export function optionsIn(item: ReadItem): ReadOptions | null {
  const given = item.answerOption ?? []
  const labels = given.map(labelOf)
  if (given.length < 2 || given.length > 20 || labels.some((label) => label === undefined || label.length > 200))
    return null
  const found = given.map(ordinalOf)
  const points = found.filter((value) => value !== undefined && Number.isInteger(value) && Math.abs(value) <= 1000)
  const valued = points.length === given.length && new Set(points).size === points.length
  const backwards = extensionOf(item.extension, COUNTS_BACKWARDS)?.valueBoolean === true
  const turn = Math.min(...points.map(Number)) + Math.max(...points.map(Number))
  const valueAt = (at: number) => {
    if (!valued) return at
    const point = Number(found[at])
    return backwards ? turn - point : point
  }
  const options = given.map(({ valueCoding }, at): Option => {
    const loinc = valueCoding?.system === LOINC ? valueCoding.code : undefined
    return { value: valueAt(at), label: labels[at] ?? '', ...(loinc === undefined ? {} : { loinc }) }
  })
  const calls = given.flatMap(({ extension }, at) =>
    extensionOf(extension, CALLS_FOR_SUPPORT)?.valueBoolean === true ? [valueAt(at)] : [],
  )
  return { options, valued, ...criticalOf(options, calls) }
}

function criticalOf(
  options: readonly Option[],
  calls: readonly number[],
): Pick<ReadOptions, 'critical' | 'criticalLost'> {
  if (calls.length === 0) return { critical: null, criticalLost: false }
  const isEnd = (holds: (value: number) => boolean) =>
    calls.length < options.length && options.filter(({ value }) => holds(value)).length === calls.length
  const [atLeast, atMost] = [Math.min(...calls), Math.max(...calls)]
  if (isEnd((value) => value >= atLeast)) return { critical: { atLeast }, criticalLost: false }
  if (isEnd((value) => value <= atMost)) return { critical: { atMost }, criticalLost: false }
  return { critical: null, criticalLost: true }
}

/** Minutes since midnight of `hh:mm:ss`; null for what is no time of day, or has seconds. */
export function minuteIn(time: string | undefined): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d):00(?:\.0+)?$/.exec(time ?? '') ?? []
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes)
}

/** How a number is answered, or what of it is not said. */
export function numberIn({ type, extension }: ReadItem): NumberAnswer | MissingPart {
  const [from, until] = [extensionOf(extension, MIN), extensionOf(extension, MAX)]
  if (type === 'time') {
    const min = from ? minuteIn(from.valueTime) : 0
    const max = until ? minuteIn(until.valueTime) : 1439
    return min === null || max === null || min >= max ? 'bounds' : { min, max, unit: 'minute-of-day' }
  }
  const [min, max] = [from?.valueInteger, until?.valueInteger]
  if (min === undefined || max === undefined || min >= max) return 'bounds'
  const unit = extensionOf(extension, UNIT)?.valueCoding?.code
  if (unit === 'min') return { min, max, unit: 'minutes' }
  return unit === undefined || unit === '{times}' ? { min, max, unit: 'times' } : 'unit'
}
