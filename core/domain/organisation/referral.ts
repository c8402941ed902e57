import type { CivilDate } from '../time'

/** What somebody is sent on for. `child-recheck`: the second look at a child, at the county's institution. */
export const referralKinds = ['child-recheck'] as const

/** Whom a site sends people on to. Where it was read and when is shown beside it. */
export interface Referral {
  readonly kind: (typeof referralKinds)[number]
  readonly name: string
  readonly address: string
  readonly phone: string | null
  readonly source: string
  readonly checkedOn: CivilDate
}
