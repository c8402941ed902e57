import * as z from 'zod/mini'
import { civilDate, code, count, id, instant, name, upTo } from '#core/contracts/shapes'
import { newsOfDay } from '#core/domain/inbox/of-days'
import { attendances, missedReasons } from '#core/domain/scheduling/attendance'
import { type CounsellorDay, dayIdOf, untouchedDay } from '#core/domain/scheduling/day'
import { modes } from '#core/domain/scheduling/mode'
import { topics } from '#core/domain/scheduling/topic'
import type { CivilDate, Instant } from '#core/domain/time'
import type { Documents, Gets, Raw, Reads } from './database'
import { asItWas, BadRow, type Migration, rowsOf } from './rows'
import { longestTaken, writeTaken } from './taken'

/** Minutes of a day, and those of the rests that may run out of it. */
export const aroundTheDay = z.int().check(z.minimum(-1440), z.maximum(2880))

const byOthers = { code, siteId: id, roomId: z.nullable(id), mode: z.enum(modes), start: instant, end: instant }

const seat = z.object({
  ...byOthers,
  personId: id,
  offerId: id,
  equipmentIds: upTo(5, id),
  topic: z.nullable(z.enum(topics)),
  by: z.enum(['client', 'staff']),
  bookedAt: z.exactOptional(instant),
  checkedInAt: z.nullable(instant),
  attendance: z.nullable(z.enum(attendances)),
  reason: z.exactOptional(z.nullable(z.enum(missedReasons))),
})

const claim = z.object({
  id,
  kind: z.enum(['held', 'asked', 'booked']),
  from: aroundTheDay,
  until: aroundTheDay,
  expires: z.nullable(instant),
  seat: z.nullable(seat),
  byNewcomer: z.exactOptional(z.literal(true)),
})

const calledOff = z.object({
  ...{ ...byOthers, id, at: instant, by: z.enum(['client', 'staff', 'moved', 'lapsed']) },
  movedTo: z.exactOptional(z.nullable(instant)),
  wants: z.exactOptional(z.enum(['call-back', 'help'])),
  called: z.exactOptional(z.object({ at: instant, by: name })),
  personId: z.exactOptional(id),
})

type Stretch = z.output<typeof claim>

/** One after another, or seats of one group at the same minutes. */
function areInOrder(claims: readonly Stretch[]): boolean {
  return claims.every((one, at) => {
    if (one.until <= one.from) return false
    const before = claims[at - 1]
    if (!before || before.until <= one.from) return true
    return before.from === one.from && before.until === one.until && before.seat?.offerId === one.seat?.offerId
  })
}

/** A copy of what the claims say, for who looks at many days: one that is no text is as good as none. */
export const takenText = z.exactOptional(z.catch(z.string().check(z.maxLength(longestTaken)), ''))

const shape = z
  .object({
    id: z.string().check(z.maxLength(80)),
    counsellorId: id,
    date: civilDate,
    claims: upTo(288, claim).check(z.refine(areInOrder)),
    calledOff: upTo(20, calledOff),
    calledOffBefore: count,
    revision: count,
    /** When the first of its claims runs out: what is looked for by whoever tidies. Null where none does. */
    runsOut: z.exactOptional(z.nullable(instant)),
    /** The last moment at which its keeper was told something by it (`newsOfDay`). */
    newsAt: z.exactOptional(z.nullable(instant)),
    /** What `writeTaken` says of its claims. */
    taken: takenText,
  })
  .check(z.refine((day) => day.id === dayIdOf(day.counsellorId, day.date)))

/**
 * The first release noted hours with a day, which are worked out from the calendar since, and of a claim the stretch and
 * whose it is alone.
 */
const withoutHours: Migration = ({ hours: _, claims, ...document }) => ({
  calledOff: [],
  calledOffBefore: 0,
  runsOut: null,
  ...document,
  ...(Array.isArray(claims) && { claims: claims.map(asBooked) }),
})

function asBooked({ appointmentId, ...claim }: { readonly appointmentId?: unknown }) {
  return { id: appointmentId, kind: 'booked', expires: null, seat: null, ...claim }
}

type StoredDay = CounsellorDay & {
  readonly runsOut?: Instant | null
  readonly newsAt?: Instant | null
  readonly taken?: string
}

export const counsellorDays = rowsOf<StoredDay>('counsellor-days', shape, [asItWas, withoutHours])

/** Days that could not be read where they were to be claimed: what they say of themselves in short is not believed. */
const doubted = new Set<string>()
const mostDoubted = 2000

export const isDoubted = (dayId: string) => doubted.has(dayId)

export async function findDay(documents: Gets, counsellorId: string, date: CivilDate): Promise<CounsellorDay | null> {
  const dayId = dayIdOf(counsellorId, date)
  try {
    return await counsellorDays.own(documents, dayId)
  } catch (error) {
    if (doubted.size >= mostDoubted) doubted.clear()
    if (error instanceof BadRow) doubted.add(dayId)
    throw error
  }
}

/** The same for what is only told: null also where it cannot be read. */
export const lookAtDay = (documents: Gets, counsellorId: string, date: CivilDate): Promise<CounsellorDay | null> =>
  counsellorDays.find(documents, dayIdOf(counsellorId, date))

/** With what it is looked for by, and what is read in place of it. */
export function asStored(day: CounsellorDay): StoredDay {
  const ends = day.claims.flatMap(({ expires }) => expires ?? [])
  const news = newsOfDay(day).map(({ at }) => at)
  return {
    ...day,
    runsOut: ends.length > 0 ? Math.min(...ends) : null,
    newsAt: news.length > 0 ? Math.max(...news) : null,
    taken: writeTaken(day),
  }
}

export function saveDay(documents: Documents, day: CounsellorDay): Promise<void> {
  return counsellorDays.put(documents, asStored(day))
}

/** What is written in place of a day that cannot be read, so that it has no places: nobody knows which are taken. */
export const unreadable = 'unreadable'

/** Left out it would look like one that nobody has touched. */
const asFull = ({ counsellorId, date }: Raw): StoredDay => ({
  ...untouchedDay(String(counsellorId), String(date)),
  claims: [{ id: unreadable, kind: 'booked', from: -1440, until: 2880, expires: null, seat: null }],
  runsOut: null,
})

/** False for a day that nobody knows what is on. */
export const isReadable = ({ claims }: CounsellorDay) => claims[0]?.id !== unreadable

/** The days of one counsellor that have a document, from one on, by their dates. */
export async function listDaysFrom(database: Reads, counsellorId: string, from: CivilDate): Promise<CounsellorDay[]> {
  const conditions = { equals: { counsellorId }, range: { field: 'date', from } }
  const days = await counsellorDays.all(database, conditions, asFull)
  return days.sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** The days that have a document, `until` excluded; in one query however many counsellors. */
export function findDays(
  database: Reads,
  counsellorIds: readonly string[],
  from: CivilDate,
  until: CivilDate,
): Promise<CounsellorDay[]> {
  const conditions = { among: { field: 'counsellorId', values: counsellorIds }, range: { field: 'date', from, until } }
  return counsellorDays.all(database, conditions, asFull)
}

/** The days of these calendars that told their keepers something since then, what was told last first, the first `most`. */
export async function listDaysWithNews(
  database: Reads,
  counsellorIds: readonly string[],
  since: Instant,
  most: number,
): Promise<CounsellorDay[]> {
  if (counsellorIds.length === 0) return []
  const found = await counsellorDays.first(
    database,
    { among: { field: 'counsellorId', values: counsellorIds }, range: { field: 'newsAt', from: since } },
    { field: 'newsAt', direction: 'desc', limit: most },
  )
  return found.flatMap(({ row }) => row ?? [])
}

/** The days of whatever calendar that told something since then, what was told first first, the first `most`. */
export async function listNews(
  database: Reads,
  since: Instant,
  most: number,
): Promise<{ readonly days: CounsellorDay[]; readonly upTo: Instant | null }> {
  const order = { field: 'newsAt', direction: 'asc', limit: most } as const
  const found = await counsellorDays.first(database, { range: { field: 'newsAt', from: since } }, order)
  // Of a full list the next one goes on at its last: there may be more of the same moment.
  const last = found.length === most ? found.at(-1)?.key : null
  return { days: found.flatMap(({ row }) => row ?? []), upTo: typeof last === 'number' ? last : null }
}

/** Those of every calendar, `until` excluded: asked for at once with the calendars. */
export function findDaysOfAll(database: Reads, from: CivilDate, until: CivilDate): Promise<CounsellorDay[]> {
  return counsellorDays.all(database, { range: { field: 'date', from, until } }, asFull)
}

/** The days that have something on them that has run out by now, the longest ago first, the first `most`. */
export async function listRunOut(database: Reads, now: Instant, most: number): Promise<CounsellorDay[]> {
  const found = await counsellorDays.first(
    database,
    { range: { field: 'runsOut', from: 0, until: now + 1 } },
    { field: 'runsOut', direction: 'asc', limit: most },
  )
  return found.flatMap(({ row }) => row ?? [])
}

/** Ids of those before that day, the longest ago first. */
export function listOldDays(database: Reads, until: CivilDate, most: number): Promise<string[]> {
  const order = { field: 'date', direction: 'asc', limit: most } as const
  return counsellorDays.ids(database, { range: { field: 'date', until } }, order)
}

export function clearOldDay(documents: Documents, dayId: string, until: CivilDate): Promise<boolean> {
  return counsellorDays.clear(documents, dayId, ({ date }) => typeof date === 'string' && date < until)
}
