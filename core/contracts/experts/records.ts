import * as z from 'zod/mini'
import { credentialKinds } from '#core/domain/access/credentials'
import { MOST_CANDIDATES } from '#core/domain/experts/batch'
import { civilDate, id, instant, name, shortId, upTo, version } from '../shapes'
import {
  candidateName,
  candidateWhere,
  candidateWhy,
  declinedFor,
  mostOpen,
  ofFields,
  terms,
  tier,
} from '../shapes/expert'

/** The number of a batch at its place; null where that cannot be told. */
const number = z.int().check(z.positive(), z.maximum(10_000))

/** One of the pool as colleagues find them. Nothing here leads to them past this program. */
export const found = z.object({
  id,
  /** Empty where nobody wrote one. */
  name,
  /** The caller themselves. */
  self: z.boolean(),
  fields: ofFields,
  terms,
  tier,
  nodeName: name,
  batch: z.nullable(number),
  /** Looked at and found good, and not over; never a number. */
  credentials: upTo(10, z.object({ kind: z.enum(credentialKinds), issuer: name })),
  /** The first day they take questions again; null: they do today. */
  backOn: z.nullable(civilDate),
})

/** What somebody of the pool set of their own time. */
export const own = z.object({
  ...{ nodeName: name, tier, fields: ofFields, terms, batch: z.nullable(number), admittedAt: instant },
  ...{ awayUntil: z.nullable(civilDate), backOn: z.nullable(civilDate), mostOpen },
})

const many = z.int().check(z.nonnegative(), z.maximum(MOST_CANDIDATES))

/** A batch in a list: nobody's name but of whoever proposed and decided it; empty where they are here no more. */
export const listedBatch = z.object({
  ...{ id, number, nodeId: id, nodeName: name, revision: version, at: instant, by: name, proposed: many },
  /** The caller proposed it. */
  mine: z.boolean(),
  decided: z.nullable(z.object({ at: instant, by: name, mine: z.boolean(), admitted: many, came: many })),
})

/** How it stands with a candidate. `invited`: an invitation is open until `until`. */
export const candidateStates = ['waiting', 'declined', 'admitted', 'invited', 'came'] as const

/** A batch with its candidates, whose words are opened; empty of one who was declined, for who neither proposed nor decided. */
export const openBatch = z.extend(listedBatch, {
  candidates: upTo(
    MOST_CANDIDATES,
    z.object({
      ...{ id: shortId, name: candidateName, where: candidateWhere, fields: ofFields, terms, why: candidateWhy },
      ...{ state: z.enum(candidateStates), reason: declinedFor, until: z.nullable(instant) },
    }),
  ),
  /** What the caller may do with it: change and withdraw it, decide it, invite whom it admitted. */
  may: z.object({ change: z.boolean(), decide: z.boolean(), invite: z.boolean() }),
})

export const listedBatches = upTo(200, listedBatch)
