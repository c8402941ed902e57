import type { saveChild } from '#core/contracts/children'
import type { InputOf } from '#core/contracts/operation'
import type { Child } from '#core/domain/children/profile'
import type { Stored } from '../../cloudfunctions/_store/database'
import { mondayAt } from './makers'

/** A child of seven, added with the guardian's consent. */
export const aChildWish = (change: Partial<InputOf<typeof saveChild>> = {}): InputOf<typeof saveChild> => ({
  nickname: '小禾',
  born: { year: 2019, month: 6 },
  pretermWeeks: null,
  consentVersion: 1,
  ...change,
})

/** A child of seven with one guardian, as it is stored. */
export function aChild({
  personId,
  ...change
}: Partial<Child> & { readonly id: string; readonly personId: string }): Child & Stored & { readonly v: number } {
  const since = mondayAt(-24)
  return {
    born: { year: 2019, month: 6 },
    pretermWeeks: null,
    since,
    guardians: [{ id: 'first', personId, since, sees: 'records' }],
    own: null,
    consents: [{ by: 'guardian', answer: 'yes', version: 1, at: since, personId }],
    invited: [],
    trace: [],
    ...change,
    v: 1,
  }
}
