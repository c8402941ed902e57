import type { Sheet } from './columns'

/** Why a row cannot be taken as it is written. */
export const rowFaults = [
  ...(['column-unknown', 'column-twice', 'formula', 'too-long', 'row-twice'] as const),
  ...(['place-missing', 'place-unknown', 'place-ambiguous', 'place-there', 'place-full'] as const),
  ...(['kind-unknown', 'kind-not-here', 'kind-differs', 'tree-too-deep'] as const),
  ...([
    'site-missing',
    'site-there',
    'rooms-differ',
    'hours-differ',
    'site-kind-unknown',
    'site-unknown',
    'site-full',
  ] as const),
  ...(['address-missing', 'phone-wrong', 'rooms-wrong', 'hours-unread', 'hours-clash'] as const),
  ...(['person-missing', 'role-unknown', 'role-by-batch', 'counsellors-only'] as const),
  ...(['already-invited', 'already-works', 'calendar-there'] as const),
] as const
export type RowFaultKind = (typeof rowFaults)[number]

export interface RowFault {
  readonly sheet: Sheet
  readonly row: number
  readonly fault: RowFaultKind
  /** The word it is about, as it is written there; may be empty. */
  readonly about: string
}
