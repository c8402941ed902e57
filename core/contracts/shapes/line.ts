import * as z from 'zod/mini'
import { lineAudiences, lineCosts } from '#core/domain/hotlines/line'
import { answerers, dialOutcomes } from '#core/domain/hotlines/registry'
import { civilDate, id, instant, line, minuteOfDay, name, phone, upTo, url, weekday } from '../shapes'

/** What is said of a line wherever it is told. */
export const lineWords = {
  number: phone,
  way: z.enum(['call', 'text']),
  name,
  about: line,
  owner: name,
  audience: z.enum(lineAudiences),
  /** Null: the whole country. `nodeId` null: a place that is none of this organisation's. */
  area: z.nullable(z.object({ nodeId: z.nullable(id), name })),
  /** Null: not known. A stretch that ends before it begins runs past midnight. */
  hours: z.nullable(upTo(21, z.object({ weekday, from: minuteOfDay, until: minuteOfDay }))),
  hoursText: name,
  languages: name,
  cost: z.enum(lineCosts),
  source: z.object({ title: line, url: z.nullable(url) }),
  verifiedAt: civilDate,
}

/** What somebody writes of a line. `hoursQuote`: what the source says of its hours, word by word. `ours`: we answer it. */
export const lineDraft = z.object({ ...lineWords, hoursQuote: z.nullable(line), ours: z.exactOptional(z.boolean()) })

/** In seconds: nobody holds a telephone longer than an hour. */
export const waited = z.int().check(z.minimum(0), z.maximum(3600))

/** Of who dialled nothing is said here: the store knows their id, staff are told whether it was themselves. */
export const dialTest = { at: instant, outcome: z.enum(dialOutcomes), answerer: z.enum(answerers), waited }
