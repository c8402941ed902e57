import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, version } from '../shapes'
import { population } from '../shapes/course'
import { keptPopulation } from './records'

/** How many live at a place, by which source of which day. */
export const setPopulation = operation({
  name: 'courses.setPopulation',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['manager'],
  answer: 'personal',
  input: z.object({ nodeId: id, revision: z.nullable(version), population: z.object(population) }),
  output: z.object({ saved: keptPopulation }),
  refusals: ['population-changed', 'population-unsourced', 'population-ahead'],
})
