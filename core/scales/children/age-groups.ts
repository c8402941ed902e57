import type { ItemGroup } from '#core/domain/assessment/scale'

/** Blocks from here on hold for a whole year of life, those before for one month. */
const YEARS_FROM = 36

/** 满N月至N月29天; from three years on 满N周岁至N周岁11个月29天 (国家基本公共卫生服务规范（第三版）, how to fill in the form). */
const windowEnd = (months: number, yearly: boolean) => (yearly && months >= YEARS_FROM ? months + 11 : months)

const titleOf = (months: number) => (months >= YEARS_FROM ? `${months / 12} 岁` : `${months} 个月`)

export const groupId = (months: number): string => `m${months}`

/**
 * A block for each of these ages. No issuer says what holds between two windows: there the younger block is asked, and the
 * page says so. After the last window there is none. `yearly`: the issuer's windows from three years on are a year long.
 */
export function ageGroups(ages: readonly number[], { yearly }: { readonly yearly: boolean }): ItemGroup[] {
  return ages.map((months, at) => {
    const end = windowEnd(months, yearly)
    return {
      id: groupId(months),
      title: titleOf(months),
      ages: { unit: 'months', from: months, until: (ages[at + 1] ?? end + 1) - 1 },
      window: { unit: 'months', from: months, until: end },
    }
  })
}
