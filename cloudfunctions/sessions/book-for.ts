import { consents } from '#core/content/consents'
import type { InputOf } from '#core/contracts/operation'
import { bookFor } from '#core/contracts/sessions'
import { calendarsOf, keeps } from '#core/domain/access/relations'
import { safeTimes } from '#core/domain/callbacks/safe-times'
import { accept, type Decision, refuse } from '#core/domain/decision'
import { guestIdOf, newcomer, type Person } from '#core/domain/people/person'
import { callableNumber } from '#core/domain/people/phone-number'
import type { Spoken } from '#core/domain/people/spoken'
import { dateOf, type Instant } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { privateAt, sealPhone } from '../_runtime/personal'
import type { Secrets } from '../_runtime/private'
import { savePerson } from '../_store/people'
import { readPlace, savePlaces } from '../_store/places'
import { type Done, describeRow, onceMore } from './row'
import { takeAsStaff } from './taking'

export const bookForHandler = handle(bookFor, async (input, { caller, database, secrets, newId, newCode, write }) => {
  const { offerId, start, mode, topic = null, consentVersion } = input
  if (consentVersion !== consents['book-appointment'].version) return refuse('consent-outdated')
  const ids = { appointmentId: newId(), code: newCode() }
  const guestId = guestIdOf(newId())
  let at = 0
  const decision = await write({
    async first(documents, { person, grants, now }) {
      at = now
      const counsellorId = input.counsellorId ?? calendarsOf(grants)[0]
      if (counsellorId === undefined || !keeps(grants, { counsellorId })) return refuse('counsellor-unknown')
      const made = guestOf(secrets, guestId, { ...input, by: person.id }, now)
      if (!made.ok) return made
      const whose = { personId: guestId, appointmentId: ids.appointmentId }
      const phone = sealPhone(secrets, whose, mode, input.phone)
      if (!phone.ok) return phone
      const place = await readPlace(database, documents, { counsellorId, start, mode })
      const taken = takeAsStaff(place, {
        ...{
          ...ids,
          person: made.value,
          offerId,
          start,
          mode,
          topic,
          forOther: null,
          intake: null,
          phone: phone.value,
          now,
        },
        consentVersion,
      })
      if (!taken.ok) {
        const { refusal } = taken
        // Nobody is somewhere else who was not there before.
        return refuse(refusal === 'client-busy' ? 'slot-taken' : refusal)
      }
      const { person: guest, day, appointment } = taken.value
      await savePlaces(documents, taken.value)
      await savePerson(documents, guest)
      return accept({ value: { id: appointment.id, day, appointment } as Done, person })
    },
    async again(documents, appointmentId, standing) {
      at = standing.now
      return onceMore({ database, documents, caller, standing }, { date: dateOf(start), appointmentId })
    },
  })
  if (!decision.ok) return decision
  const row = await describeRow(database, decision.value, at)
  return row.ok ? row : refuse('attempt-over')
})

/** Somebody without an account: nobody else knows this id, so what they said of themselves lies with it alone. */
function guestOf(
  secrets: Secrets,
  id: string,
  said: Pick<InputOf<typeof bookFor>, 'name' | 'phone' | 'readBack' | 'calls' | 'consentVersion'> & {
    readonly by: string
  },
  now: Instant,
): Decision<Person, 'phone-invalid' | 'phone-missing' | 'times-missing'> {
  const [name, written] = [said.name?.trim() ?? '', said.phone?.trim() ?? '']
  const number = written === '' ? null : callableNumber(written)
  if (written !== '' && number === null) return refuse('phone-invalid')
  const sealed = (field: 'name' | 'phone', text: string | null) =>
    text === null || text === '' ? null : secrets.seal(privateAt(id, field, null), text)
  const calls = said.calls === undefined ? null : safeTimes(said.calls)
  if (said.calls !== undefined && calls === null) return refuse('times-missing')
  if (calls !== null && number === null) return refuse('phone-missing')
  const { by, consentVersion, readBack = false } = said
  const spoken: Spoken = { by, at: now, consentVersion, readBack, calls }
  return accept({
    ...{ ...newcomer(id), since: now },
    guest: { name: sealed('name', name), phone: sealed('phone', number), spoken },
  })
}
