import * as z from 'zod/mini'
import type { StaffRole } from '#core/domain/access/roles'
import { operation } from '../operation'
import { base64 } from '../shapes/base64'

/**
 * The lists that managers, care workers and keepers of the lines keep and that are about no resident, and the tables to fill in. Not
 * among them: pieces, which are their editors’ and go by their text; jobs, which are how a run ended and no list anybody keeps; and the
 * week of a site, which is about whoever comes.
 */
export const exportable = [
  ...(['places', 'rooms', 'people', 'placements', 'lines', 'calendars', 'duty', 'hand-outs', 'courses'] as const),
  ...(['staffing', 'built', 'closures', 'populations', 'wordings', 'experts'] as const),
  ...(['blank-places', 'blank-people'] as const),
] as const
export type Exportable = (typeof exportable)[number]

/** Whose page shows a list, and who may take it along: the same people, of the same places. */
export const exportRoles: Readonly<Record<Exportable, readonly StaffRole[]>> = {
  places: ['manager'],
  rooms: ['manager'],
  people: ['manager'],
  placements: ['manager', 'care-worker'],
  lines: ['manager', 'line-keeper'],
  calendars: ['manager'],
  duty: ['manager'],
  'hand-outs': ['manager', 'care-worker'],
  courses: ['manager'],
  staffing: ['manager'],
  built: ['manager'],
  closures: ['manager'],
  populations: ['manager'],
  wordings: ['manager'],
  // Others look experts up; who manages keeps the list of them.
  experts: ['manager'],
  'blank-places': ['manager'],
  'blank-people': ['manager'],
}

export const tableFormats = ['csv', 'xlsx'] as const
export type TableFormat = (typeof tableFormats)[number]

/** A list as a file, in what the caller keeps, with what the list itself tells them and no more. */
export const exportTable = operation({
  name: 'setup.exportTable',
  from: 'phone',
  write: false,
  access: ['manager', 'care-worker', 'line-keeper'],
  answer: 'personal',
  input: z.object({ table: z.enum(exportable), format: z.enum(tableFormats) }),
  output: z.object({ data: z.string().check(z.maxLength(690_000), z.regex(base64)) }),
  refusals: ['table-too-large'],
})
