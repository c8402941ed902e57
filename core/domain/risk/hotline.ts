import type { CivilDate, MinuteOfDay } from '../time'

/** A number somebody in need can call. `emergency` is police and ambulance: last line of every list, never missing. */
export interface Hotline {
  readonly number: string
  readonly name: string
  readonly about: string
  readonly kind: 'support' | 'emergency'
  /** Null: hours differ by region or were not verified, and nothing is promised. */
  readonly hours: { readonly from: MinuteOfDay; readonly until: MinuteOfDay } | null
  readonly hoursText: string
  readonly source: { readonly title: string; readonly url: string | null }
  /** The day somebody last checked number and owner against the source. */
  readonly verifiedAt: CivilDate
}
