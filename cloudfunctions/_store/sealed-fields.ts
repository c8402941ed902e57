import { keyNumberOf, type Sealed, type SealedAt } from '#core/domain/privacy/sealed'
import { withOpenSealed } from './administrations'
import type { Raw } from './database'
import type { CollectionName } from './schema'

/**
 * Every field that is stored sealed, by collection; `*` is each of a list. A test holds it to the schemas: what is
 * `sealedText` there stands here. What it is bound to is the last name of the path, and the row; with `people` and filed
 * appointments the person, so that it may move with them.
 */
export const sealedFields = {
  people: ['others.*.name', 'appointments.*.intake', 'appointments.*.phone', 'guest.name', 'guest.phone'],
  appointments: ['intake', 'phone'],
  callbacks: ['number', 'name', 'ownCaller', 'about'],
  'child-results': ['sheet'],
  administrations: ['found', 'responses'],
  unclaimed: ['sheet'],
  staff: ['name', 'credentials.*.number'],
  'staff-invitations': ['name'],
} as const satisfies Partial<Record<CollectionName, readonly string[]>>

export type SealedCollection = keyof typeof sealedFields
export const sealedCollections = Object.keys(sealedFields) as SealedCollection[]

/** Whose `people` row and filed appointments are bound to the person, under whichever id they had then. */
const ofPeople: readonly SealedCollection[] = ['people', 'appointments']

type Change = (sealed: Sealed, field: string) => Sealed

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function changed(value: unknown, [step, ...rest]: readonly string[], field: string, change: Change): unknown {
  if (step === undefined) return typeof value === 'string' && keyNumberOf(value) !== null ? change(value, field) : value
  if (step === '*') return Array.isArray(value) ? value.map((one) => changed(one, rest, field, change)) : value
  if (!isRecord(value) || !(step in value)) return value
  return { ...value, [step]: changed(value[step], rest, field, change) }
}

/** A document as it lies there, with every seal in it put through `change`; of its other fields nothing is another. */
export function withSeals(collection: SealedCollection, document: Raw, change: Change): Raw {
  return sealedFields[collection].reduce<Raw>((so, path) => {
    const steps = path.split('.')
    return changed(so, steps, steps.at(-1) ?? '', change) as Raw
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

/** Where a seal may have been made for: the first that opens is the one. `people`: the ids of whose it is. */
export function boundTo(
  collection: SealedCollection,
  id: string,
  field: string,
  people: readonly string[],
): SealedAt[] {
  if (!ofPeople.includes(collection)) return [{ collection, id, field }]
  return people.map((personId) => ({ collection: 'people', id: personId, field }))
}

/** A document in which something lies open that is sealed by now, with that put through `seal`; null where nothing does. */
export function withoutOpen(
  collection: SealedCollection,
  document: Raw,
  seal: (at: SealedAt, open: object) => Sealed,
): Raw | null {
  if (collection !== 'administrations') return null
  return withOpenSealed(document, (field, open) => seal({ collection, id: document.id, field }, open))
}
