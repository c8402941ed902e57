import * as z from 'zod/mini'
import { isCivilDate } from '#core/domain/time'

/** Document ids and codes: letters, digits, `_` and `-`, so that none can carry a query operator or a path. */
export const id = z.string().check(z.maxLength(64), z.regex(/^[A-Za-z0-9_-]{1,64}$/))

/** Of something that stands within another document, few of them: an offer of a counsellor's. */
export const shortId = z.string().check(z.maxLength(24), z.regex(/^[A-Za-z0-9_-]{1,24}$/))

/** Texts by what they are, each with the most characters it may have; the page it stands on was drawn for that. */
export const name = z.string().check(z.maxLength(60))
/** An address, a place, a summary, a credential. */
export const line = z.string().check(z.maxLength(200))
/** A paragraph. */
export const text = z.string().check(z.maxLength(1000))
export const url = z.string().check(z.maxLength(400))
export const phone = z.string().check(z.maxLength(30))
/** A point on a map, in degrees (GCJ-02). */
export const location = z.object({
  latitude: z.number().check(z.minimum(-90), z.maximum(90)),
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
})
/** What somebody says at a door. */
export const code = z.string().check(z.maxLength(8))

/** Where a text stands in a questionnaire: made of its ids. */
export const place = z.string().check(z.maxLength(120), z.regex(/^[A-Za-z0-9_.-]{1,120}$/))

/** A one-time code as somebody typed it, spaced as they like. */
export const typedCode = z.string().check(z.minLength(1), z.maxLength(40))

/** Of a scale, a consent text, anything that is published in editions. */
export const version = z.int().check(z.nonnegative(), z.maximum(1_000_000))
/** How long something takes, at most a day. */
export const minutes = z.int().check(z.nonnegative(), z.maximum(1440))
/** A place in a row that was put in order by hand. */
export const position = z.int().check(z.minimum(-1_000_000_000), z.maximum(1_000_000_000))
/** How many of something. */
export const count = z.int().check(z.nonnegative(), z.maximum(1_000_000))
/** The same where there may be very many. */
export const total = z.int().check(z.nonnegative(), z.maximum(1e15))
/** The value of one answer. */
export const answer = z.int().check(z.minimum(-1000), z.maximum(1000))
/** Totals of a scale, which may be below zero or not whole. */
export const points = z.number().check(z.minimum(-100_000), z.maximum(100_000))

/** A list of no more than `most`. */
export function upTo<Item extends z.ZodMiniType>(most: number, item: Item) {
  return z.array(item).check(z.maxLength(most))
}

/** A list of lists: no more than `most` entries in the `field`s of all its items together; an item may be without one. */
export function altogether<Field extends string>(most: number, field: Field) {
  return z.refine<readonly { readonly [Name in Field]?: readonly unknown[] }[]>(
    (items) => items.reduce((sum, item) => sum + (item[field]?.length ?? 0), 0) <= most,
    { params: { most, field } },
  )
}

/** A record of no more than `most` keys. */
export function recordUpTo<Value extends z.ZodMiniType>(most: number, key: z.ZodMiniString, value: Value) {
  return z.record(key, value).check(z.refine((record) => Object.keys(record).length <= most, { params: { most } }))
}

/** Epoch milliseconds. */
export const instant = z.int().check(z.nonnegative(), z.maximum(8.64e15))

/** `yyyy-mm-dd`, a day that exists. */
export const civilDate = z.string().check(z.maxLength(10), z.refine(isCivilDate))

/** A day somebody may ask about. Far from the calendar's end, so that the days counted on from it exist too. */
export const askedDate = z.string().check(
  z.maxLength(10),
  z.refine(isCivilDate),
  z.refine((date) => date >= '2000-01-01' && date <= '2199-12-31'),
)

/** Days in a row that may be asked for at once, and the ones an answer left for the next question. */
export const askedDays = z.int().check(z.minimum(1), z.maximum(31))
export const restOfDays = z.object({ from: askedDate, days: askedDays })

/** Minutes since midnight, +08:00. */
export const minuteOfDay = z.int().check(z.nonnegative(), z.maximum(1440))

export const weekday = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
])

/** A stretch of the week, wall time +08:00, `until` excluded. */
export const weeklyHours = z.object({ weekday, from: minuteOfDay, until: minuteOfDay })

/** What is kept of a finished questionnaire (core/domain/assessment/scale.ts). */
/** What a questionnaire may have to be told of the person: full months of life, and which of two norms. */
export const parameters = z.object({
  sex: z.exactOptional(z.enum(['female', 'male'])),
  ageInMonths: z.exactOptional(z.int().check(z.nonnegative(), z.maximum(1800))),
})

export const keptScore = z.object({
  /** Null where the instrument shows no number. */
  total: z.nullable(points),
  /** Id of what was shown: a band that holds the total, or a level of a pattern. */
  bandId: id,
  /** Ids of the items whose answer calls for support at once, whatever the total. */
  criticalItems: upTo(30, shortId),
  /** Each score and each pattern's level by its id, null where it could not be told; not of the first release. */
  scores: z.exactOptional(recordUpTo(20, shortId, z.nullable(points))),
  patterns: z.exactOptional(recordUpTo(8, shortId, z.nullable(shortId))),
})
