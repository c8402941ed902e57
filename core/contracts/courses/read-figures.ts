import * as z from 'zod/mini'
import { MOST_LESSONS } from '#core/domain/courses/course'
import { operation } from '../operation'
import { id, name, upTo } from '../shapes'
import { figure, keptPopulation, mostPlaces } from './records'

const percent = z.int().check(z.minimum(1), z.maximum(1000))

/**
 * How often a course was played, at each of the caller's places: its lessons in their order, and all of them together.
 * Numbers below ten leave the server for nobody.
 */
export const readFigures = operation({
  name: 'courses.readFigures',
  from: 'phone',
  write: false,
  access: ['manager'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({ courseId: id }),
  output: z.object({
    title: name,
    lessons: upTo(MOST_LESSONS, z.object({ id, title: name })),
    places: upTo(
      mostPlaces,
      z.object({
        id,
        name,
        population: z.nullable(keptPopulation),
        /** Plays that are meant to be reached, in percent of the residents, as it is set for the place. */
        targets: z.object({ lesson: percent, course: percent }),
        lessons: upTo(MOST_LESSONS, figure),
        all: figure,
      }),
    ),
    /** Of phones that never scanned a code; null for whoever does not manage the top. */
    nowhere: z.nullable(figure),
  }),
  refusals: ['course-unknown'],
})
