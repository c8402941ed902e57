import * as z from 'zod/mini'
import { count, id, upTo, version } from '../shapes'
import { courseWords, lesson, lessons, population } from '../shapes/course'

/** A course in a list. */
export const courseSummary = z.object({ ...courseWords, id, lessons: count, open: count })

/** `open`: whether its day has come, by the server. */
export const lessonHead = z.object({ ...lesson.shape, open: z.boolean() })

/** As those who keep it see it. */
export const keptCourse = z.object({ ...courseWords, id, nodeId: id, shown: z.boolean(), revision: version, lessons })

/** `plays`: full tens as they stood when the week began; null: fewer than ten, or nothing that could be told. `share`: in hundredths of a percent of the residents. */
export const figure = z.object({
  plays: z.nullable(count),
  atLeast: z.boolean(),
  share: z.nullable(z.int().check(z.nonnegative(), z.maximum(1_000_000_000))),
  reached: z.nullable(z.boolean()),
})

export const keptPopulation = z.object({ ...population, revision: version })

/** The sealed word of a play. */
export const play = z.string().check(z.maxLength(1200), z.regex(/^[A-Za-z0-9._-]+$/))

export const mostPlaces = 60
export const places = upTo(mostPlaces, z.object({ id, name: z.string().check(z.maxLength(60)) }))
