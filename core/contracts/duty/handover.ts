import * as z from 'zod/mini'
import { LONGEST_HANDOVER, MOST_HANDOVERS } from '#core/domain/duty/handover'
import { dutyRoles } from '#core/domain/duty/rota'
import { operation } from '../operation'
import { id, name, upTo } from '../shapes'
import { handover } from './records'

const staff = { from: 'phone', access: dutyRoles, answer: 'personal' } as const

/**
 * What was left for who comes next, of two weeks, the newest first: to who is on duty at the site or next, from a day
 * before a shift of theirs to an hour after it, and to its managers. `siteId` null for the first of the caller's sites.
 */
export const readHandovers = operation({
  ...staff,
  name: 'duty.readHandovers',
  answer: 'personal',
  write: false,
  leastBytes: 2048,
  input: z.object({ siteId: z.nullable(id) }),
  output: z.object({
    sites: upTo(60, z.object({ id, name })),
    shown: z.nullable(z.object({ siteId: id, mayWrite: z.boolean(), notes: upTo(MOST_HANDOVERS, handover) })),
  }),
  refusals: ['site-unknown', 'not-on-rota'],
})

/** By who came for a shift there, until an hour after it. */
export const writeHandover = operation({
  ...staff,
  name: 'duty.writeHandover',
  answer: 'personal',
  write: true,
  perDay: 20,
  leastBytes: 2048,
  input: z.object({ siteId: id, text: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_HANDOVER)) }),
  output: z.object({ noteId: id }),
  refusals: ['site-unknown', 'not-on-duty'],
})

/** Whoever wrote it, or manages the site, takes it away before its time: it said too much. */
export const removeHandover = operation({
  ...staff,
  name: 'duty.removeHandover',
  answer: 'personal',
  write: true,
  perDay: 40,
  leastBytes: 256,
  input: z.object({ siteId: id, noteId: id }),
  output: z.object({ noteId: id }),
  refusals: ['site-unknown', 'note-unknown', 'note-not-yours'],
})
