import type { Voice } from '#core/domain/children/consent'
import type { Child, Guardian } from '#core/domain/children/profile'
import { instantAt } from '#core/domain/time'

/** The first of July 2026, at noon: whoever was born in a June is as old as the years between. */
export const inJuly = instantAt('2026-07-01', 12 * 60)

const at = inJuly - 60_000
export const guardian = (id: string, sees: Guardian['sees'] = 'records'): Guardian => ({
  ...{ id, personId: id, since: at, sees },
})
export const said = (by: Voice, answer: 'yes' | 'no', when = at) => ({
  ...{ by, answer, version: 1, at: when, personId: by === 'child' ? 'self' : 'first' },
})

/** A child of so many full years, as nobody's phone has it, to whom both have said yes a minute ago. */
export function aChildOf(years: number, change: Partial<Child> = {}): Child {
  return {
    ...{ id: 'child', forgotten: false, born: { year: 2026 - years, month: 6 }, pretermWeeks: null },
    ...{ since: at, kept: 0, told: 0, invited: [], cares: [], trace: [] },
    guardians: [guardian('first'), guardian('second'), guardian('booker', 'booking')],
    own: { personId: 'self', since: at },
    consents: [said('guardian', 'yes'), said('child', 'yes')],
    ...change,
  }
}
