import * as z from 'zod/mini'
import { operation } from '../operation'
import { base64 } from '../shapes/base64'

/** Every list of staff there is that is about no resident, and the tables to fill in. */
export const exportable = [
  ...(['places', 'rooms', 'people', 'placements', 'lines', 'calendars'] as const),
  ...(['blank-places', 'blank-people'] as const),
] as const
export type Exportable = (typeof exportable)[number]

export const tableFormats = ['csv', 'xlsx'] as const
export type TableFormat = (typeof tableFormats)[number]

/** A list as a file, in what the caller keeps, with what the list itself tells them and no more. */
export const exportTable = operation({
  name: 'setup.exportTable',
  from: 'phone',
  write: false,
  access: ['manager'],
  answer: 'personal',
  input: z.object({ table: z.enum(exportable), format: z.enum(tableFormats) }),
  output: z.object({ data: z.string().check(z.maxLength(690_000), z.regex(base64)) }),
  refusals: ['table-too-large'],
})
