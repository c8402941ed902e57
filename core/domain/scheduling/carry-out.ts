import { accept, type Decision, refuse } from '../decision'
import { HOUR, type Instant, MINUTE } from '../time'
import type { Appointment } from './appointment'
import { Bench, type CarryOutRefusal, type Ground, type Met } from './bench'
import { type Counsellor, offersOf } from './counsellor'
import type { GuardDecision } from './guard'

/** What a counsellor is given to say yes or no to a place that was asked for in somebody's stead, where they set no time. */
const ANSWER_WITHIN = 24 * HOUR

/**
 * Carries out what was decided, in thought: only what it changed comes back, to be written together. All that is given up
 * goes first, so that of two people each may have the other's place.
 *
 * `counsellor`: as they are after the change. `others`: whom the substitutes are among.
 */
export function carryOut(
  counsellor: Counsellor,
  others: readonly Counsellor[],
  all: readonly Met[],
  ground: Ground,
  now: Instant,
): Decision<Ground, CarryOutRefusal> {
  const bench = new Bench(ground, now)
  for (const { appointment, owner, decision } of all) {
    if (decision.kind === 'cancel') bench.giveUp(owner, appointment, 'cancelled-by-staff', { kind: 'cancelled' })
    if (decision.kind === 'choose') bench.giveUp(owner, appointment, 'cancelled-by-staff', { kind: 'choose' })
    if (decision.kind === 'move') bench.giveUp(owner, appointment, 'moved')
  }
  for (const met of all) {
    const { decision } = met
    const done =
      decision.kind === 'move'
        ? moveTo(bench, counsellor, met, decision)
        : decision.kind === 'substitute'
          ? askSubstitute(bench, others.find(({ id }) => id === decision.counsellorId) ?? null, met)
          : accept(null)
    if (!done.ok) return done
  }
  return accept(bench.changed())
}

type Move = Extract<GuardDecision, { readonly kind: 'move' }>

function moveTo(bench: Bench, counsellor: Counsellor, met: Met, to: Move): Decision<null, CarryOutRefusal> {
  const { appointment } = met
  if (to.start <= bench.now) return refuse('move-past')
  if (to.mode === 'phone' && appointment.phone === null) return refuse('number-unknown')
  const offers = offersOf(counsellor).filter(({ id }) => to.offerId === undefined || id === to.offerId)
  const fitting = offers.filter(({ modes }) => modes.includes(to.mode))
  let answer: Decision<Appointment, CarryOutRefusal> = refuse(offers.length > 0 ? 'mode-not-offered' : 'offer-unknown')
  for (const offer of fitting) {
    answer = bench.take(counsellor, offer, met, { start: to.start, mode: to.mode, kind: 'booked', expires: null })
    if (answer.ok) break
  }
  if (!answer.ok) return answer
  const { id } = answer.value
  bench.put(met.owner, { ...answer.value, change: { kind: 'moved', at: bench.now } })
  bench.amend(met.owner, appointment.id, { movedTo: id })
  return accept(null)
}

/** Until the yes the appointment stays where it is, and the person knows that it cannot take place as it was. */
function askSubstitute(bench: Bench, other: Counsellor | null, met: Met): Decision<null, 'substitute-not-free'> {
  const { start, mode, siteId, counsellorId } = met.appointment
  const offers = other === null || other.id === counsellorId ? [] : offersOf(other)
  const fitting = offers.filter(({ modes }) => modes.includes(mode))
  for (const offer of [...fitting].sort((a, b) => Number(b.siteId === siteId) - Number(a.siteId === siteId))) {
    if (other === null) break
    const within = offer.answerWithin === null ? ANSWER_WITHIN : offer.answerWithin * MINUTE
    const expires = Math.min(start, bench.now + within)
    const asked = bench.take(other, offer, met, { start, mode, kind: 'asked', expires })
    if (!asked.ok) continue
    bench.put(met.owner, asked.value)
    bench.amend(met.owner, met.appointment.id, { change: { kind: 'choose', at: bench.now } })
    return accept(null)
  }
  return refuse('substitute-not-free')
}
