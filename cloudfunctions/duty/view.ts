import { standingOf } from '#core/domain/duty/asks'
import { turnOf, type WalkIn } from '#core/domain/duty/queue'
import type { Alarm, Rota, ShiftAsk } from '#core/domain/duty/rota'
import type { Instant } from '#core/domain/time'

export const describeAlarm = ({ id, date, from, clearedAt, seen, closed }: Alarm) => ({
  ...{ id, date, from, clearedAt, seenAt: seen?.at ?? null },
  closed: closed && { at: closed.at, reason: closed.reason },
})

export const describeAsk = (rota: Rota, ask: ShiftAsk, ids: readonly string[], now: Instant) => ({
  ...{ id: ask.id, shiftId: ask.shiftId, inReturn: ask.inReturn, standing: standingOf(rota, ask, now) },
  ...{ isOwn: ids.includes(ask.by), isAsked: ask.asked.some((one) => ids.includes(one)), asked: ask.asked.length },
})

/** Those that wait for a word, whoever asks; of one's own the last one of each shift too that nobody took. */
export function describeAsks(rota: Rota, ids: readonly string[], now: Instant) {
  const last = new Map(rota.asks.map((one) => [one.shiftId, one]))
  return rota.asks
    .filter((one) => last.get(one.shiftId) === one)
    .map((one) => describeAsk(rota, one, ids, now))
    .filter(({ standing, isOwn }) => standing === 'open' || (isOwn && standing === 'declined'))
}

export const describeWalkIn = (walkIn: WalkIn, ids: readonly string[]) => ({
  ...{ id: walkIn.id, number: walkIn.number, at: walkIn.at, state: turnOf(walkIn) },
  isOwn: walkIn.called !== null && ids.includes(walkIn.called.by),
})
