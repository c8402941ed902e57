import type { Term } from '#core/domain/assessment/rules'

/** Items `<prefix>-<from>` to `<prefix>-<until>` as terms of a rule. */
export function itemsOf(prefix: string, from: number, until: number): Term[] {
  return Array.from({ length: until - from + 1 }, (_, at) => ({ item: `${prefix}-${from + at}` }))
}

/** Items of these numbers. */
export function itemsAt(prefix: string, numbers: readonly number[]): Term[] {
  return numbers.map((number) => ({ item: `${prefix}-${number}` }))
}
