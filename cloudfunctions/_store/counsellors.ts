import * as z from 'zod/mini'
import { civilDate, count, id, instant, minutes, name, shortId, text, upTo, url, weekday } from '#core/contracts/shapes'
import { fileId } from '#core/contracts/shapes/course'
import { month } from '#core/contracts/shapes/month'
import { closedDays } from '#core/contracts/shapes/opening'
import { calendarTerms, offerTerms } from '#core/contracts/shapes/terms'
import { credentialKinds, type ShownCredential } from '#core/domain/access/credentials'
import type { ShownWords } from '#core/domain/access/introduction'
import type { ShownPortrait } from '#core/domain/access/portrait'
import { MOST_CLOSURES } from '#core/domain/organisation/special-hours'
import { type Counsellor, counsellorStatuses, selfServeFor, sitesOf } from '#core/domain/scheduling/counsellor'
import { firstOffer } from '#core/domain/scheduling/first-offer'
import { makeCalendar } from '#core/domain/scheduling/make-calendar'
import { makeOffer } from '#core/domain/scheduling/make-offer'
import { modes } from '#core/domain/scheduling/mode'
import { makeTerms } from '#core/domain/scheduling/terms'
import type { Instant } from '#core/domain/time'
import type { Documents, Gets, Raw, Reads } from './database'
import { keptHours, mendHours } from './hours'
import { asItWas, type Migration, rowsOf } from './rows'
import { later } from './staff'

/** Of all who keep one calendar together. */
const MOST_SHOWN = 12

const shown = z.object({
  id: shortId,
  kind: z.enum(credentialKinds),
  issuer: name,
  until: z.nullable(civilDate),
  month,
})

const portrait = z.object({
  id: shortId,
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
  fileId,
})

const holidays = upTo(
  120,
  z.discriminatedUnion('kind', [
    z.object({ date: civilDate, kind: z.literal('off') }),
    z.object({ date: civilDate, kind: z.literal('work'), as: weekday }),
  ]),
)

const doors = z.object({
  siteId: id,
  hours: keptHours,
  closures: upTo(MOST_CLOSURES + 10, closedDays),
  holidays: z.exactOptional(holidays),
})

const shape = z.object({
  id,
  name,
  title: name,
  introduction: text,
  concerns: upTo(10, name),
  status: z.enum(counsellorStatuses),
  meetingLink: z.nullable(url),
  offers: upTo(8, offerTerms),
  calendar: calendarTerms,
  doors: z.exactOptional(upTo(8, doors)),
  ownRooms: z.exactOptional(upTo(60, id)),
  termsRevision: count,
  selfServe: z.exactOptional(z.enum(selfServeFor)),
  actedAt: z.exactOptional(instant),
  verified: z.exactOptional(upTo(MOST_SHOWN, shown)),
  portraits: z.exactOptional(upTo(MOST_SHOWN, portrait)),
  words: z.exactOptional(upTo(MOST_SHOWN, z.object({ id: shortId, text, portrait: z.exactOptional(shortId) }))),
  /** Of the open offers: what lists are asked by. */
  siteIds: upTo(8, id),
})
type StoredCounsellor = z.output<typeof shape>

/** Terms that cannot work are no terms: whoever has them is left out until they are put right. */
const canWork = z.refine<StoredCounsellor>(
  (one) => makeCalendar(one.calendar).ok && one.offers.every((offer) => makeOffer(offer).ok),
  { path: ['offers'] },
)

const before = z.object({
  modes: upTo(3, z.enum(modes)),
  siteId: id,
  roomId: id,
  hours: keptHours,
  sessionMinutes: minutes,
  gapMinutes: minutes,
})

/** One way to meet, at one site, at the same hours of every week: their first offer, and the first version of hours. */
const withOffers: Migration = (document) => {
  const { modes, siteId, roomId, hours, sessionMinutes, gapMinutes, ...rest } = document as Raw &
    Record<string, unknown>
  const read = z.safeParse(before, { modes, siteId, roomId, hours, sessionMinutes, gapMinutes })
  if (!read.success || !makeTerms(read.data).ok) return document
  const { offer, calendar } = firstOffer(read.data)
  const counsellor = { meetingLink: null, offers: [offer], calendar, termsRevision: 0, ...rest }
  return { ...counsellor, siteIds: [read.data.siteId] }
}

const withoutWordsOfOthers: Migration = (document) => {
  const { title, introduction, selfServe } = document as Raw & Record<string, unknown>
  if (selfServe !== undefined) return document
  return {
    ...document,
    ...(title !== undefined && { title: '' }),
    ...(introduction !== undefined && { introduction: '' }),
  }
}

/** Since the eighth words say which photo is the same person's: where there is one of each, they are of one who keeps it. */
const withWhoseWords: Migration = (document) => {
  const { words, portraits } = document as Raw & Record<string, unknown>
  const only = (all: unknown): object | null => (Array.isArray(all) && all.length === 1 ? (all[0] as object) : null)
  const [said, photo] = [only(words), only(portraits)]
  return said && photo ? { ...document, words: [{ ...said, portrait: Reflect.get(photo, 'id') }] } : document
}

export const counsellors = rowsOf<StoredCounsellor>('counsellors', shape.check(canWork), [
  mendHours('hours'),
  withOffers,
  // What a manager wrote of what somebody has was verified by nobody.
  ({ credentials: _, ...document }) => document as Raw,
  // Since the fourth it is known when doors are open: who does not know of it would write it away.
  asItWas,
  // Since the fifth doors say which holidays they are shut on.
  asItWas,
  // Since the sixth it holds what somebody says of themselves.
  asItWas,
  // What a manager wrote of somebody is nobody's to read, and is not kept. Of a thing it stays.
  withoutWordsOfOthers,
  withWhoseWords,
])

/** As a document is made of it: with what it is looked for by. */
export function storedCounsellor(counsellor: Counsellor): StoredCounsellor {
  return { ...counsellor, siteIds: sitesOf(counsellor) } as unknown as StoredCounsellor
}

export function findCounsellor(documents: Gets, counsellorId: string): Promise<Counsellor | null> {
  return counsellors.find(documents, counsellorId)
}

export function findCounsellors(database: Reads, ids: readonly string[]): Promise<Counsellor[]> {
  return counsellors.all(database, { among: { field: 'id', values: ids } })
}

/** Suspended or not; by their ids. */
export function listAllCounsellors(database: Reads): Promise<Counsellor[]> {
  return counsellors.all(database, {})
}

/** Whoever has open offers, at one site or at all. */
export async function listActiveCounsellors(database: Reads, siteId?: string): Promise<Counsellor[]> {
  return (await listActiveCalendars(database, siteId)).filter(({ selfServe }) => selfServe === undefined)
}

/**
 * The same with what people use by themselves, which has a calendar too. What is stored as it was before offers says its
 * one site itself.
 */
export async function listActiveCalendars(database: Reads, siteId?: string): Promise<Counsellor[]> {
  if (siteId === undefined) return counsellors.all(database, { equals: { status: 'active' } })
  const [now, before] = await Promise.all([
    counsellors.all(database, { equals: { status: 'active', siteIds: siteId } }),
    counsellors.all(database, { equals: { status: 'active', siteId } }),
  ])
  return [...now, ...before].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Nobody else's affair than `saveTerms`, which writes the days with it. */
export function saveCounsellor(documents: Documents, counsellor: Counsellor): Promise<void> {
  return counsellors.put(documents, storedCounsellor(counsellor))
}

/** Written by whoever does what a suspension ends, so that the two collide; see `touchStaff`. */
export function touchCounsellor(documents: Documents, counsellor: Counsellor, at: Instant): Promise<void> {
  return saveCounsellor(documents, { ...counsellor, actedAt: later(counsellor.actedAt, at) })
}

/** What residents read and see of somebody. */
export interface ShownOf {
  readonly credentials: readonly ShownCredential[]
  readonly portrait: ShownPortrait | undefined
  readonly words: ShownWords | undefined
}

/**
 * What residents read and see of somebody, on every calendar they keep or kept: nothing of `before` stays there, and what is
 * so of `after` is there. In the transaction that changes it.
 */
export async function showOnCalendars(
  documents: Documents,
  {
    calendars,
    before,
    after,
  }: {
    /** Those they keep afterwards, and those they kept. */
    readonly calendars: { readonly kept: readonly string[]; readonly left: readonly string[] }
    readonly before: ShownOf
    readonly after: ShownOf
  },
): Promise<void> {
  const theirs = new Set(
    [before, after].flatMap(({ credentials, portrait, words }) =>
      [...credentials, portrait ?? { id: '' }, words ?? { id: '' }].map(({ id }) => id),
    ),
  )
  // Where theirs stood: of two who keep one calendar residents go on reading the one they read before.
  const inPlace = <One extends { readonly id: string }>(all: readonly One[] = [], come: readonly One[] = []) => {
    const at = all.findIndex(({ id }) => theirs.has(id))
    const others = (some: readonly One[]) => some.filter(({ id }) => !theirs.has(id))
    if (at < 0) return [...all, ...come].slice(-MOST_SHOWN)
    return [...all.slice(0, at), ...come, ...others(all.slice(at))].slice(-MOST_SHOWN)
  }
  for (const calendarId of [...calendars.kept, ...calendars.left]) {
    const counsellor = await findCounsellor(documents, calendarId)
    if (!counsellor) continue
    const { verified, portraits, words } = counsellor
    const now: ShownOf = calendars.kept.includes(calendarId)
      ? after
      : { credentials: [], portrait: undefined, words: undefined }
    await saveCounsellor(documents, {
      ...counsellor,
      verified: inPlace(verified, now.credentials),
      portraits: inPlace(portraits, now.portrait ? [now.portrait] : []),
      words: inPlace(words, now.words ? [{ ...now.words, ...(now.portrait && { portrait: now.portrait.id }) }] : []),
    })
  }
}
