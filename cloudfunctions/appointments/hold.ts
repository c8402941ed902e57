import { holdPlace } from '#core/contracts/appointments'
import { holdMinutes } from '#core/contracts/appointments/place'
import { accept, type Decision, refuse } from '#core/domain/decision'
import { type Person, withAppointment } from '#core/domain/people/person'
import { onTopOf, type Places } from '#core/domain/scheduling/days-together'
import { heldAt, type Taken, type TakeRefusal } from '#core/domain/scheduling/take'
import { type Instant, MINUTE } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { type PlaceRead, readPlace, savePlaces } from '../_store/places'
import { anybodyFor } from './anybody'
import { freeAfter, type Next } from './free-after'
import { ownAgain, readHoldGivenUp, withoutHolds } from './own'
import { type Found, foundAhead, lookAhead, lookWhoWaits, takeOne, together } from './taking'
import { askedOf, describeAppointment } from './view'

type Held = Decision<Taken & { readonly next: Next | null }, TakeRefusal | 'none-in-a-row'>

/** Another one may have a place where this one has lost theirs; what stands in the person's own way stays there. */
const othersMay: ReadonlySet<string> = new Set([
  ...['slot-taken', 'slot-gone', 'room-taken', 'too-late', 'too-early', 'newcomers-full', 'none-in-a-row'],
])

export const holdHandler = handle(holdPlace, async (input, call) => {
  const { caller, database, askedAt, newId, newCode, write } = call
  const { topic = null, forOther = null, place: wished, inARow = false } = input
  const { start, mode } = wished
  const ids = { appointmentId: newId(), code: newCode() }
  const find = lookAhead(database, askedAt, async () => ('counsellorId' in wished ? wished : null))
  const sought = { topic, mode, start, siteId: 'siteId' in wished ? wished.siteId : undefined, inARow }
  // While the transaction begins; whoever met others there looks again.
  let anybody =
    'counsellorId' in wished ? null : anybodyFor({ caller, database, now: askedAt }, sought).catch(() => null)
  const waiting = lookWhoWaits(database, 'counsellorId' in wished ? wished.counsellorId : undefined)
  let at = 0
  let next: Next | null = null

  const decision = await write({
    async first(documents, { person, now }) {
      at = now
      if (forOther !== null && !person.others.some(({ id }) => id === forOther)) return refuse('other-unknown')
      const candidates =
        'counsellorId' in wished
          ? [{ counsellorId: wished.counsellorId, offerId: wished.offerId, seen: null }]
          : ((await anybody) ?? (await anybodyUnseen(now)))
      anybody = null
      const given = await readHoldGivenUp(database, documents, person, now)
      const free = withoutHolds(person)
      let answer: Held = refuse(inARow ? 'none-in-a-row' : 'slot-taken')
      let unchanged = async () => {}
      for (const { counsellorId, offerId, seen } of candidates) {
        const had = heldAt(free, { counsellorId, start, forOther }, now)
        // What was offered to them is held for them already, and for longer.
        if (had?.offeredTo !== undefined && had.mode === mode) return accept({ value: had, person, already: true })
        if (had) return refuse('overlapping')
        const wish = { counsellorId, start, mode, now }
        const found: Found<PlaceRead | null> = seen
          ? foundAhead(seen, () => readPlace(database, database, wish))
          : await find(documents, wish)
        unchanged = found.unchanged
        answer = await tryOne(found.read, { counsellorId, offerId, person: free, given, now })
        if (answer.ok) break
        if (!othersMay.has(answer.refusal)) break
      }
      if (!answer.ok) return answer
      next = answer.value.next
      await together(savePlaces(documents, ...(given ? [given] : []), answer.value), unchanged())
      return accept({ value: answer.value.appointment, person: withAppointment(free, answer.value.appointment) })
    },
    async again(_, id, { person, now }) {
      at = now
      const own = ownAgain(person, id)
      const place = own.ok ? await readPlace(database, database, { ...own.value, now }) : null
      if (own.ok && place) next = await freeAfter(database, place, own.value, person, now, waiting)
      return own
    },
  })

  /** Their places are read inside, since others got in the way of what was seen before. */
  async function anybodyUnseen(now: Instant) {
    const candidates = await anybodyFor({ caller, database, now }, sought)
    return candidates.map((one) => ({ ...one, seen: null }))
  }

  async function tryOne(
    read: PlaceRead | null,
    one: { counsellorId: string; offerId: string | undefined; person: Person; given: Places | null; now: Instant },
  ): Promise<Held> {
    const { counsellorId, offerId, person, given, now } = one
    const place = read && given ? onTopOf(read, given) : read
    const taken = await takeOne({
      ...{ database, person, place, now, heldUntil: now + holdMinutes * MINUTE, waiting },
      wish: {
        ...{ ...ids, counsellorId, offerId, start, mode, topic, forOther },
        ...{ intake: null, phone: null, consentVersion: null, by: 'client' },
      },
    })
    if (!taken.ok || !place) return taken.ok ? refuse('counsellor-unknown') : taken
    const on = onTopOf(place, taken.value)
    const after = await freeAfter(database, on, taken.value.appointment, taken.value.person, now, waiting)
    return inARow && !after ? refuse('none-in-a-row') : accept({ ...taken.value, next: after })
  }

  if (!decision.ok) return decision
  const { value } = await describeAppointment(database, decision.value, at)
  return accept({ ...value, next, ...(await askedOf(database, decision.value)) })
})
