import type { Callback, TryOutcome } from '#core/domain/callbacks/request'
import { mondayAt } from './makers'

export const minutes = (many: number) => many * 60_000
export const ten = mondayAt(10)
/** From ten until eleven on Mondays. */
export const mornings = [{ weekday: 1, from: 600, until: 660 }] as const

/** A request to be called on a Monday morning, as the domain has it, which nobody has taken. */
export const aRequest = (change: Partial<Callback> = {}): Callback => ({
  ...{ id: 'call', personId: 'p', siteId: 's', nodeId: 'n', askedAt: mondayAt(8), asker: 'self', consentVersion: 1 },
  ...{ windows: mornings, number: 'sealed', name: 'sealed', callerIs: 'community', ownCaller: 'sealed' },
  ...{ message: 'none', toOther: 'hang-up', about: 'sealed', promisedBy: mondayAt(11), due: mondayAt(11) },
  ...{ taken: null, tries: [], isOpen: true, closed: null, goneAt: 8.64e15, looks: [] },
  ...change,
})

/** Taken at that moment, for twenty minutes. */
export const holding = (staffId: string, at: number): Callback =>
  aRequest({ taken: { staffId, at, until: at + minutes(20) } })

export const tried = (outcome: TryOutcome, at: number) => ({ at, staffId: 'mine', outcome })
