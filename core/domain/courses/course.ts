import { accept, type Decision, refuse } from '../decision'
import type { Audience } from '../reading/article'
import { type CivilDate, dateOf, type Instant } from '../time'

export const lessonKinds = ['audio', 'video'] as const
export type LessonKind = (typeof lessonKinds)[number]

/** What can be played on every phone WeChat runs on. */
export const mediaTypes = ['wav', 'mp3', 'm4a', 'mp4'] as const
export type MediaType = (typeof mediaTypes)[number]

/** A stored sound or film as its own bytes say it is; nobody typed any of it. */
export interface Media {
  readonly kind: LessonKind
  readonly type: MediaType
  readonly bytes: number
  readonly seconds: number
}

/** A line under what plays, in ms from its beginning. */
export interface Cue {
  readonly from: number
  readonly until: number
  readonly text: string
}

/** A lesson as it stands in its course's list. */
export interface Lesson extends Media {
  readonly id: string
  readonly title: string
  /** From the first minute of this day on (+08:00, by the server) it can be played. */
  readonly opensOn: CivilDate
}

/** What belongs to one lesson alone. */
export interface LessonBody {
  readonly id: string
  readonly courseId: string
  /** Where the storage has it. */
  readonly fileId: string
  readonly cues: readonly Cue[]
  /** The same to read, a paragraph each: for whoever cannot or would not listen. */
  readonly words: readonly string[]
}

/** A row of lessons in their order. */
export interface Course {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly audience: Audience
  /** What it is about, by the ids of the shelves. */
  readonly topics: readonly string[]
  readonly author: string
  /** What the author is and is not. */
  readonly authorRole: string
  /** The place whose managers keep it. Everybody may look at it. */
  readonly nodeId: string
  readonly shown: boolean
  /** Goes up with each change, of the course or of a lesson in it. */
  readonly revision: number
  /** When it was begun: courses stand in this order. */
  readonly begunAt: Instant
  readonly lessons: readonly Lesson[]
}

export const MOST_COURSES = 50
export const MOST_TOPICS = 3
export const MOST_LESSONS = 40

export const isOpen = ({ opensOn }: Pick<Lesson, 'opensOn'>, now: Instant): boolean => opensOn <= dateOf(now)

/** The lesson somebody asks for. A course that is not shown is unknown to whoever only looks. */
export function lessonOf(
  course: Course | null,
  lessonId: string,
  now: Instant,
): Decision<Lesson, 'course-unknown' | 'lesson-unknown' | 'lesson-not-yet'> {
  if (!course?.shown) return refuse('course-unknown')
  const lesson = course.lessons.find(({ id }) => id === lessonId)
  if (!lesson) return refuse('lesson-unknown')
  return isOpen(lesson, now) ? accept(lesson) : refuse('lesson-not-yet')
}
