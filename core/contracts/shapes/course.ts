import * as z from 'zod/mini'
import { LONGEST_CUE, MOST_CUES, MOST_WORDS } from '#core/domain/courses/captions'
import { lessonKinds, MOST_LESSONS, MOST_TOPICS, mediaTypes } from '#core/domain/courses/course'
import { MOST_SECONDS, mostBytes } from '#core/domain/courses/look-at-file'
import { audiences } from '#core/domain/reading/article'
import { askedDate, civilDate, id, line, name, text, upTo } from '../shapes'

export const media = {
  kind: z.enum(lessonKinds),
  type: z.enum(mediaTypes),
  bytes: z.int().check(z.nonnegative(), z.maximum(mostBytes.video)),
  seconds: z.int().check(z.nonnegative(), z.maximum(MOST_SECONDS)),
}

const moment = z.int().check(z.nonnegative(), z.maximum(MOST_SECONDS * 1000))
export const cue = z.object({ from: moment, until: moment, text: z.string().check(z.maxLength(LONGEST_CUE)) })
export const cues = upTo(MOST_CUES, cue)
export const words = upTo(MOST_WORDS, text)

export const lesson = z.object({ ...media, id, title: name, opensOn: civilDate })
export const lessons = upTo(MOST_LESSONS, lesson)

/** What is said of a course wherever it is told. */
export const courseWords = {
  title: name,
  summary: line,
  audience: z.enum(audiences),
  /** What it is about, by the ids of the shelves that articles have. */
  topics: upTo(MOST_TOPICS, id),
  author: name,
  authorRole: name,
}

/** A file in the cloud's storage: `cloud://<environment>/<path>`. */
export const fileId = z.string().check(z.maxLength(300), z.regex(/^cloud:\/\/[A-Za-z0-9._-]+\/[A-Za-z0-9._/-]+$/))

/** One that somebody of the staff has just sent there, and that nothing here has looked at. */
export const broughtFile = z
  .string()
  .check(z.maxLength(200), z.regex(/^cloud:\/\/[A-Za-z0-9._-]{1,100}\/brought\/[A-Za-z0-9_-]{16,64}$/))

/** What somebody writes of a lesson: captions as WebVTT has them, the text in paragraphs. */
export const lessonDraft = z.object({
  title: name,
  opensOn: askedDate,
  captions: z.string().check(z.maxLength(12_000)),
  words: z.string().check(z.maxLength(6_000)),
})

export const population = {
  residents: z.int().check(z.minimum(1), z.maximum(100_000_000)),
  countedOn: askedDate,
  source: line,
}
