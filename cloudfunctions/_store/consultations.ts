import * as z from 'zod/mini'
import { id, instant, upTo } from '#core/contracts/shapes'
import { expertField } from '#core/contracts/shapes/expert'
import {
  askingRoles,
  type Consultation,
  consultationStates,
  endReasons,
  MOST_SAID_EACH,
  sides,
} from '#core/domain/consultations/consultation'
import type { Instant } from '#core/domain/time'
import { sealedText } from './appointments'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

/** What was asked of experts; every word lies sealed, bound to the row. It names two colleagues and nobody else. */
export const consultations = rowsOf<Consultation>(
  'consultations',
  z.object({
    ...{ id, askerId: id, role: z.enum(askingRoles), expertId: id, field: expertField },
    ...{ askedAt: instant, changedAt: instant, state: z.enum(consultationStates) },
    because: z.nullable(z.enum(endReasons)),
    said: upTo(2 * MOST_SAID_EACH, z.object({ by: z.enum(sides), at: instant, words: sealedText })),
    ...{ isOpen: z.boolean(), goneAt: instant },
  }),
  [asItWas],
)

export const findConsultation = (documents: Gets, consultationId: string): Promise<Consultation | null> =>
  consultations.own(documents, consultationId)

export const putConsultation = (documents: Documents, one: Consultation): Promise<void> =>
  consultations.put(documents, one)

type Of = 'askerId' | 'expertId'

/** Of somebody on one side what is not gone, those that are open first, of both the last changed first. */
export async function listConsultationsOf(
  database: Reads,
  of: Of,
  ids: readonly string[],
  { most, now }: { readonly most: number; readonly now: Instant },
): Promise<Consultation[]> {
  const order = { field: 'changedAt', direction: 'desc', limit: most } as const
  const are = { among: { field: of, values: ids }, range: { field: 'goneAt', from: now + 1 } } as const
  const [open, ended] = await Promise.all(
    [true, false].map((isOpen) => consultations.first(database, { ...are, equals: { isOpen } }, order)),
  )
  return [...(open ?? []), ...(ended ?? [])].flatMap(({ row }) => row ?? []).slice(0, most)
}

const standingShape = z.object({
  ...{ id, askerId: id, expertId: id, changedAt: instant },
  ...{ state: z.enum(consultationStates), isOpen: z.boolean() },
})
export type StandingConsultation = z.output<typeof standingShape>
const standing = consultations.only<StandingConsultation>(standingShape, [
  ...['askerId', 'expertId', 'changedAt', 'state', 'isOpen'],
])

/** Those of somebody that are stored as open, without a word of theirs. No more than a few are. */
export const listOpenOf = (database: Reads, of: Of, ids: readonly string[]): Promise<StandingConsultation[]> =>
  standing.all(database, { equals: { isOpen: true }, among: { field: of, values: ids } })

/** Those that are open, without a word of theirs, the longest unchanged first. */
export async function listOpenConsultations(database: Reads, most: number): Promise<StandingConsultation[]> {
  const order = { field: 'changedAt', direction: 'asc', limit: most } as const
  return (await standing.first(database, { equals: { isOpen: true } }, order)).flatMap(({ row }) => row ?? [])
}

export function listGoneConsultations(database: Reads, now: Instant, most: number): Promise<string[]> {
  const order = { field: 'goneAt', direction: 'asc', limit: most } as const
  return consultations.ids(database, { range: { field: 'goneAt', until: now + 1 } }, order)
}

export const clearConsultation = (documents: Documents, consultationId: string, now: Instant): Promise<boolean> =>
  consultations.clear(documents, consultationId, ({ goneAt }) => typeof goneAt === 'number' && goneAt <= now)
