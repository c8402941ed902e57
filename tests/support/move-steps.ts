import { ask, decide } from '#core/domain/moving/deciding'
import { aCode, type MoveEnding, type MoveVerdict, type RecordMove } from '#core/domain/moving/move'

/** A move of a record at each of its steps, begun at 0: from `from` to `to`, asked for by `worker`, decided by `keeper`. */
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

const taken = <Value>(done: { ok: true; value: Value } | { ok: false; refusal: string }): Value => {
  if (!done.ok) throw new Error(done.refusal)
  return done.value
}

export const record = { counsellorId: 'c1', date: '2026-11-23', appointmentId: 'a1', code: 'K7QM', start: 0 } as const
export const asking = {
  ...({ fromId: 'from', by: 'worker', role: 'care-worker', proof: 'known-here', note: 'why' } as const),
  ...{ siteId: 's1', nodeId: 'n1', record, now: 0 },
}
export const keeperSays = (as: MoveVerdict, now = 0) =>
  ({ as, by: 'keeper', ids: ['keeper', 'keeper-before'], words: 'because', now, keptDays: 3 }) as const

export const code = () => aCode('m', 'to', 0)
export const asked = () => taken(ask(code(), asking))
export const waiting = () => taken(decide(asked(), keeperSays('approved')))
/** Being carried out since the fourth day; nothing moved since. */
export const moving = (): RecordMove => ({ ...waiting(), begunAt: 3 * DAY, workedAt: 3 * DAY })
export const over = (as: MoveEnding): RecordMove => ({ ...waiting(), isOpen: false, ended: { at: DAY, as } })
