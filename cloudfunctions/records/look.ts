import type { Person } from '#core/domain/people/person'
import type { Opened } from '#core/domain/privacy/access-entry'
import { EMERGENCY_LASTS, type Opening, type Recorded } from '#core/domain/records/opening'
import type { Appointment } from '#core/domain/scheduling/appointment'
import type { Instant } from '#core/domain/time'
import type { StaffCaller } from '../_runtime/handle'
import { openUnder } from '../_runtime/personal'
import { BadSeal, type Secrets } from '../_runtime/private'
import type { Standing } from '../_runtime/write'
import { noteAccess } from '../_store/access-log'
import { type Client, readClient } from '../_store/clients'
import { findCounsellor } from '../_store/counsellors'
import type { Documents, Reads } from '../_store/database'
import { saveOpening } from '../_store/record-openings'
import { findSite } from '../_store/sites'

/** Whose the record is, wherever it lies by now; null where nobody knows any more. */
export function readRecord(
  { database, documents }: { readonly database: Reads; readonly documents: Documents },
  { ids }: Pick<StaffCaller, 'ids'>,
  { person }: Pick<Standing, 'person'>,
  { personId, record }: { readonly personId: string; readonly record: Pick<Recorded, 'appointmentId'> },
): Promise<Client | null> {
  return readClient(database, documents, { ids, person }, { id: record.appointmentId, seat: { personId } })
}

/** What is opened: of a share what somebody wrote, in an emergency also whatever they can be reached by. */
function readableOf(kind: Opening['kind'], { appointment, person }: Client): Opened[] {
  const wrote: Opened[] = appointment.intake === null ? ['for-whom'] : ['for-whom', 'intake']
  if (kind === 'share') return wrote
  const { name, phone } = person.guest ?? { name: null, phone: null }
  const reached: Opened[] = [
    ...(name ? (['name'] as const) : []),
    ...(phone || appointment.phone ? (['phone'] as const) : []),
  ]
  return [...wrote, ...reached]
}

interface Looking {
  readonly documents: Documents
  readonly standing: Standing
  readonly entryId: string
}

/** Notes the look, with the opening and for whom it is about; answers what may be read by it. */
export async function noteLook(
  { documents, standing, entryId }: Looking,
  opening: Opening & { readonly record: Recorded },
  client: Client,
): Promise<readonly Opened[]> {
  const what = readableOf(opening.kind, client)
  const { counsellorId, appointmentId } = opening.record
  await noteAccess(documents, {
    ...{ id: entryId, at: standing.now, staffId: opening.lookerId, personId: opening.personId, what },
    ...{ counsellorId, appointmentId, role: opening.role },
    purpose: opening.kind === 'emergency' ? 'emergency' : 'shared',
  })
  await saveOpening(documents, { ...opening, looks: [...opening.looks, entryId] })
  return what
}

/** For whom it is, and what they wrote and left, as far as the look says. */
function readFrom(secrets: Secrets, appointment: Appointment, person: Person, what: readonly Opened[]) {
  const { id, personId, forOther, intake } = appointment
  const ids = [...new Set([personId, person.id, ...(person.formerIds ?? [])])]
  const open = (field: 'intake' | 'name' | 'phone', recordId: string | null, sealed: string | null | undefined) => {
    if (!what.includes(field) || !sealed) return null
    const opened = openUnder(secrets, ids, field, recordId, sealed)
    if (opened === null) throw new BadSeal()
    return opened
  }
  const answers = open('intake', id, intake)
  const { guest } = person
  return {
    forWhom: forOther === null ? 'self' : (person.others.find((one) => one.id === forOther)?.kind ?? 'other'),
    answers:
      answers === null ? [] : (JSON.parse(answers) as { readonly questionId: string; readonly answer: string }[]),
    name: open('name', null, guest?.name),
    phone: guest?.phone ? open('phone', null, guest.phone) : open('phone', id, appointment.phone),
  } as const
}

interface Seen {
  readonly opening: Pick<Opening, 'id' | 'until'>
  readonly client: Client
  readonly what: readonly Opened[]
}

/** In words, with the questions as the offer asks them today. */
export async function describeOpened(database: Reads, secrets: Secrets, { opening, client, what }: Seen, now: Instant) {
  const { appointment, person } = client
  const [counsellor, site] = await Promise.all([
    findCounsellor(database, appointment.counsellorId),
    findSite(database, appointment.siteId),
  ])
  const questions = counsellor?.offers.find(({ id }) => id === appointment.offerId)?.intake ?? []
  const { answers, ...read } = readFrom(secrets, appointment, person, what)
  const { code, start, mode } = appointment
  return {
    ...{ id: opening.id, until: opening.until ?? now + EMERGENCY_LASTS, code, start, mode },
    ...{ counsellorName: counsellor?.name ?? '', siteName: site?.name ?? '' },
    ...read,
    intake: answers.map(({ questionId, answer }) => ({
      question: questions.find(({ id }) => id === questionId)?.text ?? '',
      answer,
    })),
  }
}
