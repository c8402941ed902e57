import type { InputOf } from '#core/contracts/operation'
import type { bookFor } from '#core/contracts/sessions'
import type { CallPart } from './draft'

type Windows = NonNullable<InputOf<typeof bookFor>['calls']>

/** Inside of what is no quiet hour: 8:00 to 21:00. */
export const callParts: Record<CallPart, { readonly label: string; readonly from: number; readonly until: number }> = {
  morning: { label: '上午 8:00–12:00', from: 8 * 60, until: 12 * 60 },
  noon: { label: '中午 12:00–14:00', from: 12 * 60, until: 14 * 60 },
  afternoon: { label: '下午 14:00–18:00', from: 14 * 60, until: 18 * 60 },
  evening: { label: '晚上 18:00–21:00', from: 18 * 60, until: 21 * 60 },
}
export const inOrder = ['morning', 'noon', 'afternoon', 'evening'] as const

/** The same on each day of the week: whoever is told a day before is told on any of them. */
export const windowsOf = (chosen: readonly CallPart[]): Windows =>
  ([1, 2, 3, 4, 5, 6, 7] as const).flatMap((weekday) =>
    inOrder.filter((one) => chosen.includes(one)).map((one) => ({ weekday, ...span(one) })),
  )

const span = (part: CallPart) => ({ from: callParts[part].from, until: callParts[part].until })
