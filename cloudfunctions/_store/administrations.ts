import * as z from 'zod/mini'
import { answer, code, id, instant, keptScore, parameters, recordUpTo, upTo, version } from '#core/contracts/shapes'
import type { Found, KeptRecord, SealedAdministration } from '#core/domain/assessment/administration'
import type { Responses } from '#core/domain/assessment/scale'
import type { Share } from '#core/domain/assessment/sharing'
import { lookReasons } from '#core/domain/privacy/access-entry'
import type { Instant } from '#core/domain/time'
import { sealedText } from './appointments'
import type { Documents, Gets, Raw, Reads } from './database'
import { type Page, pageOf, untilKey } from './page'
import { type Migration, rowsOf } from './rows'

const pageSize = 50

export const share = z.object({
  counsellorId: id,
  appointmentId: id,
  code,
  start: instant,
  consentVersion: version,
  spoken: z.boolean(),
  since: instant,
  until: instant,
  takenBackAt: z.nullable(instant),
  looks: upTo(50, z.object({ at: instant, reason: z.enum(lookReasons) })),
})

const heard = z.object({ by: id, consentVersion: version, at: instant })

const foundShape: z.ZodMiniType<Found> = z.object({
  scaleId: id,
  scaleVersion: version,
  score: keptScore,
  parameters: z.exactOptional(parameters),
})

const responsesShape: z.ZodMiniType<Responses> = recordUpTo(250, id, answer)

/** What is sealed in it, as JSON. */
export const readFound = (text: string): Found => z.parse(foundShape, JSON.parse(text))
export const readResponses = (text: string): Responses => z.parse(responsesShape, JSON.parse(text))

const withoutAnswers = {
  id,
  personId: id,
  found: z.union([sealedText, foundShape]),
  consentVersion: version,
  completedAt: instant,
  share: z.nullable(share),
}

/** What a share is looked for by: whom it is open to, and until when; nobody once it is taken back. */
const lookedForBy = { sharedWith: z.nullable(id), sharedUntil: instant }

type StoredAdministration = SealedAdministration & {
  readonly sharedWith: string | null
  readonly sharedUntil: Instant
}

const foundIn = ['scaleId', 'scaleVersion', 'score', 'parameters']

/** Until the third version it lay open, each by itself. */
const gathered: Migration = (document) => {
  const found = Object.entries(document).filter(([field]) => foundIn.includes(field))
  if (found.length === 0) return document
  const rest = Object.entries(document).filter(([field]) => !foundIn.includes(field))
  return { ...Object.fromEntries(rest), id: document.id, found: Object.fromEntries(found) }
}

const migrations = [
  // The first release noted one moment for both.
  (document) => ({ keptAt: document.completedAt, ...document }),
  (document) => ({ share: null, sharedWith: null, sharedUntil: 0, ...document }),
  gathered,
] as const satisfies readonly Migration[]

export const administrations = rowsOf<StoredAdministration>(
  'administrations',
  z.object({
    ...withoutAnswers,
    ...lookedForBy,
    heard: z.exactOptional(heard),
    keptAt: instant,
    responses: z.union([sealedText, responsesShape]),
  }),
  [...migrations],
)

/**
 * A document as it lies there in the newest shape, with what lies open in it put through `seal`; null where nothing does,
 * and of a version that there is not.
 */
export function withOpenSealed(document: Raw, seal: (field: string, open: object) => string): Raw | null {
  const { v = 0 } = document
  if (typeof v !== 'number' || !Number.isInteger(v) || v < 0 || v > migrations.length) return null
  const whole = migrations.slice(v).reduce<Raw>((older, migrate) => migrate(older), document)
  const closed = ['found', 'responses'].flatMap((field) => {
    const open = whole[field]
    return typeof open === 'object' && open !== null ? [[field, seal(field, open)]] : []
  })
  return closed.length === 0 ? null : { ...whole, ...Object.fromEntries(closed), v: migrations.length }
}

/** Without the answers, which stay in the database. */
type ListedAdministration = Omit<SealedAdministration, 'responses' | 'keptAt' | 'heard'>

const listed = administrations.only<ListedAdministration>(z.object(withoutAnswers), [
  ...Object.keys(withoutAnswers).filter((field) => field !== 'id'),
  ...foundIn,
])

/** As a document is made of it. */
export function storedAdministration<Kept extends KeptRecord>(administration: Kept) {
  const { share: shared } = administration
  const isNobodys = !shared || shared.takenBackAt !== null
  return {
    ...administration,
    sharedWith: isNobodys ? null : shared.counsellorId,
    sharedUntil: isNobodys ? 0 : shared.until,
  }
}

export function findAdministration(documents: Gets, administrationId: string): Promise<SealedAdministration | null> {
  return administrations.own(documents, administrationId)
}

export function saveAdministration(documents: Documents, administration: SealedAdministration): Promise<void> {
  return administrations.put(documents, storedAdministration(administration))
}

export function removeAdministration(documents: Documents, administrationId: string): Promise<void> {
  return administrations.remove(documents, administrationId)
}

/** Newest first, at most 50, those completed before `before`; without the answers themselves. */
export async function listAdministrationsOf(
  database: Reads,
  personIds: readonly string[],
  before?: Instant,
): Promise<Page<ListedAdministration>> {
  const found = await listed.first(
    database,
    { among: { field: 'personId', values: personIds }, range: { field: 'completedAt', until: untilKey(before) } },
    { field: 'completedAt', direction: 'desc', limit: pageSize + 1 },
  )
  return pageOf(found, pageSize)
}

/** The same with the answers, and with what cannot be read as null: as many as were asked for, uncut. */
export function listWholeOf(database: Reads, personIds: readonly string[], most: number, before?: Instant) {
  return administrations.first(
    database,
    { among: { field: 'personId', values: personIds }, range: { field: 'completedAt', until: untilKey(before) } },
    { field: 'completedAt', direction: 'desc', limit: most },
  )
}

/** What is listed of a share: nothing of the result. */
export interface ListedShare {
  readonly id: string
  readonly share: Share
}

const listedShare = administrations.only<ListedShare>(z.object({ id, share }), ['share'])

export const mostShared = 100

/** Open to one of these calendars at this moment: the hundred that close first. */
export async function listSharedWith(
  database: Reads,
  counsellorIds: readonly string[],
  now: Instant,
): Promise<ListedShare[]> {
  if (counsellorIds.length === 0) return []
  const found = await listedShare.first(
    database,
    {
      among: { field: 'sharedWith', values: counsellorIds },
      range: { field: 'sharedUntil', from: now + 1 },
    },
    { field: 'sharedUntil', direction: 'asc', limit: mostShared },
  )
  return found.flatMap(({ row }) => row ?? [])
}

/** Ids of all that is kept of somebody, in whatever state it lies there. */
export function listAdministrationIds(database: Reads, personIds: readonly string[], most: number): Promise<string[]> {
  const conditions = { among: { field: 'personId', values: personIds } }
  return administrations.ids(database, conditions, { field: 'completedAt', direction: 'desc', limit: most })
}

/** What was agreed to with each of them, and nothing of the result. */
const agreedShape = z.object({ id, completedAt: instant, consentVersion: version, share: z.nullable(share) })
export type AgreedResult = z.output<typeof agreedShape>
const agreed = administrations.only<AgreedResult>(agreedShape, ['completedAt', 'consentVersion', 'share'])

export async function listAgreedResults(
  database: Reads,
  personIds: readonly string[],
  most: number,
): Promise<AgreedResult[]> {
  const conditions = { among: { field: 'personId', values: personIds } }
  const found = await agreed.first(database, conditions, { field: 'completedAt', direction: 'desc', limit: most })
  return found.flatMap(({ row }) => row ?? [])
}
