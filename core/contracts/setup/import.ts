import * as z from 'zod/mini'
import { staffRoles } from '#core/domain/access/roles'
import { nodeKinds } from '#core/domain/organisation/node'
import { siteKinds } from '#core/domain/organisation/site'
import { rowFaults } from '#core/domain/setup/faults'
import { MOST_MADE } from '#core/domain/setup/plan'
import { operation } from '../operation'
import { count, instant, name, upTo } from '../shapes'
import { base64 } from '../shapes/base64'

/** In letters of base64: as much as one call carries. */
export const MOST_FILE_LETTERS = 60_000
/** Bytes of a file. */
export const MOST_FILE_BYTES = (MOST_FILE_LETTERS / 4) * 3

const file = z.string().check(z.minLength(1), z.maxLength(MOST_FILE_LETTERS), z.regex(base64))
const hash = z.string().check(z.maxLength(64), z.regex(/^[0-9a-f]{64}$/))
const role = z.enum(staffRoles)

export const fileRefusals = [
  ...(['table-unreadable', 'table-old', 'table-macros', 'table-too-large', 'table-too-long'] as const),
  ...(['table-columns', 'table-empty', 'table-too-much', 'invitations-full'] as const),
] as const

const rowFault = z.object({
  sheet: z.enum(['places', 'people']),
  row: z.int().check(z.minimum(1), z.maximum(100_000)),
  fault: z.enum(rowFaults),
  about: name,
})

/** What a file would make, or every row that cannot be taken; nothing is made. */
export const checkTables = operation({
  name: 'setup.checkTables',
  from: 'phone',
  write: false,
  access: ['manager'],
  answer: 'personal',
  input: z.object({ file }),
  output: z.object({
    /** The first few, in the order of rows; `faulty`: how many there are. */
    faults: upTo(100, rowFault),
    faulty: count,
    /** Of what would be made, to be sent along when it is; null where a row is wrong. */
    plan: z.nullable(hash),
    places: upTo(MOST_MADE, z.object({ name, above: name, kind: z.enum(nodeKinds) })),
    sites: upTo(MOST_MADE, z.object({ name, place: name, kind: z.enum(siteKinds), rooms: count, hours: z.boolean() })),
    people: upTo(MOST_MADE, z.object({ name, role, place: name, site: name })),
  }),
  refusals: fileRefusals,
})

/**
 * Makes it: all of it or nothing. People are invited, each with a code of their own; nobody has a post before they accept.
 * `table-changed`: something is there by now that was not when it was looked through.
 */
export const importTables = operation({
  name: 'setup.importTables',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['manager'],
  answer: 'personal',
  input: z.object({ file, plan: hash }),
  output: z.object({
    places: count,
    sites: count,
    people: upTo(
      MOST_MADE,
      z.object({ name, role, place: name, code: z.string().check(z.maxLength(12)), until: instant }),
    ),
  }),
  refusals: [...fileRefusals, 'table-faults', 'table-changed'],
})
