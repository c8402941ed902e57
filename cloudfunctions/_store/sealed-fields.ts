import { boundField, keyNumberOf, type Sealed, type SealedAt } from '#core/domain/privacy/sealed'
import { withOpenSealed } from './administrations'
import type { Raw } from './database'
import type { CollectionName } from './schema'

/**
 * Every field that is stored sealed, by collection; `*` is each of a list. A test holds it to the schemas: what is
 * `sealedText` there stands here. What it is bound to is the last name of the path, and the row; with `people` and filed
 * appointments the person, so that it may move with them, and of each of a list the one it stands in.
 */
export const sealedFields = {
  people: [
    'others.*.name',
    'appointments.*.intake',
    'appointments.*.phone',
    'guest.name',
    'guest.phone',
    'messages.to',
    'calls.phone',
  ],
  appointments: ['intake', 'phone'],
  callbacks: ['number', 'name', 'ownCaller', 'about'],
  contributions: ['title', 'text', 'signature', 'asked.*.question', 'asked.*.reply', 'declined'],
  'child-results': ['sheet'],
  administrations: ['found', 'responses'],
  unclaimed: ['sheet'],
  staff: ['name', 'credentials.*.number'],
  'staff-invitations': ['name'],
  'expert-batches': ['candidates.*.name', 'candidates.*.where', 'candidates.*.why', 'candidates.*.decided.reason'],
  handovers: ['text'],
  consultations: ['said.*.words'],
  'record-moves': ['asked.note', 'decided.words'],
  'record-openings': ['why', 'said.*.words', 'judged.words'],
} as const satisfies Partial<Record<CollectionName, readonly string[]>>

export type SealedCollection = keyof typeof sealedFields
export const sealedCollections = Object.keys(sealedFields) as SealedCollection[]

/** Whose `people` row and filed appointments are bound to the person, under whichever id they had then. */
const ofPeople: readonly SealedCollection[] = ['people', 'appointments']

/** `recordId`: of the one it stands in, of each of a person's; else null. */
type Change = (sealed: Sealed, field: string, recordId: string | null) => Sealed

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function changed(
  value: unknown,
  [step, ...rest]: readonly string[],
  change: (sealed: Sealed, recordId: string | null) => Sealed,
  recordId: string | null,
): unknown {
  if (step === undefined)
    return typeof value === 'string' && keyNumberOf(value) !== null ? change(value, recordId) : value
  if (step === '*') return Array.isArray(value) ? value.map((one) => changed(one, rest, change, idIn(one))) : value
  if (!isRecord(value) || !(step in value)) return value
  return { ...value, [step]: changed(value[step], rest, change, recordId) }
}

const idIn = (value: unknown) => (isRecord(value) && typeof value.id === 'string' ? value.id : null)

/** A document as it lies there, with every seal in it put through `change`; of its other fields nothing is another. */
export function withSeals(collection: SealedCollection, document: Raw, change: Change): Raw {
  return sealedFields[collection].reduce<Raw>((so, path) => {
    const steps = path.split('.')
    const field = steps.at(-1) ?? ''
    const own = collection === 'appointments' ? document.id : null
    return changed(so, steps, (sealed, recordId) => change(sealed, field, recordId), own) as Raw
  }, document)
}

const textIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : [])

/** The ids a `people` row was known by. */
export function idsOfPerson({ id, formerIds, appointments }: Raw): string[] {
  const former = Array.isArray(formerIds) ? formerIds.flatMap(textIn) : []
  const named = Array.isArray(appointments)
    ? appointments.flatMap((one) => (isRecord(one) ? textIn(one.personId) : []))
    : []
  return [...new Set([id, ...former, ...named])]
}

interface Standing {
  readonly collection: SealedCollection
  /** Of the document. */
  readonly id: string
  readonly field: string
  readonly recordId: string | null
  /** The ids of whose it is. */
  readonly people: readonly string[]
}

/** Where a seal may have been made for: the first that opens is the one. */
export function boundTo({ collection, id, field, recordId, people }: Standing): SealedAt[] {
  if (!ofPeople.includes(collection)) return [{ collection, id, field }]
  return people.map((personId) => ({ collection: 'people', id: personId, field: boundField(field, recordId) }))
}

/** And before it was bound to the record: only the person. Only the job for keys opens it there. */
export function boundBefore({ collection, field, recordId, people }: Standing): SealedAt[] {
  if (!ofPeople.includes(collection) || recordId === null) return []
  return people.map((personId) => ({ collection: 'people', id: personId, field }))
}

/** The place that it is sealed for now, where it was opened at one of before. */
export const boundNow = (at: SealedAt, { field, recordId }: Standing): SealedAt =>
  at.collection === 'people' ? { ...at, field: boundField(field, recordId) } : at

/** A document in which something lies open that is sealed by now, with that put through `seal`; null where nothing does. */
export function withoutOpen(
  collection: SealedCollection,
  document: Raw,
  seal: (at: SealedAt, open: object) => Sealed,
): Raw | null {
  if (collection !== 'administrations') return null
  return withOpenSealed(document, (field, open) => seal({ collection, id: document.id, field }, open))
}
