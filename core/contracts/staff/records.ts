import * as z from 'zod/mini'
import { credentialKinds } from '#core/domain/access/credentials'
import { gateRefusals } from '#core/domain/access/gate-refusals'
import { staffRoles } from '#core/domain/access/roles'
import { trainingKinds } from '#core/domain/access/trainings'
import { photoLimits } from '#core/domain/placements/photo'
import { altogether, civilDate, id, instant, line, name, shortId, text, upTo, url, version } from '../shapes'

export const role = z.enum(staffRoles)

/** By which a post of somebody's is told from their others. */
export const namedPost = z.object({ role, nodeId: id, counsellorId: z.nullable(id) })

/** One post of somebody's, as it stands today. */
export const post = z.object({
  role,
  nodeId: id,
  /** Empty for a place that is not here any more. */
  nodeName: name,
  counsellorId: z.nullable(id),
  counsellorName: name,
  /** What stands between them and their work; null for nothing. */
  between: z.nullable(z.enum(gateRefusals)),
})

/** The number is opened for whoever may check it and for whose it is. */
export const credential = z.object({
  id: shortId,
  kind: z.enum(credentialKinds),
  number: z.string().check(z.maxLength(40)),
  issuer: name,
  until: z.nullable(civilDate),
  notedAt: instant,
  state: z.enum(['unchecked', 'refused', 'good', 'ending', 'over']),
  checkedAt: z.nullable(instant),
  /** What colleagues call who looked at the paper; empty where nobody has, and where they are not here any more. */
  checkedBy: name,
})

/** Somebody who works here. */
export const colleague = z.object({
  id,
  /** Empty where nobody wrote one. */
  name,
  /** With the trainings each asks for that are not there, or over. */
  posts: upTo(50, z.extend(post, { lacks: upTo(5, z.enum(trainingKinds)) })),
  signed: z.nullable(z.object({ version, at: instant })),
  hasSigned: z.boolean(),
  trainings: upTo(
    20,
    z.object({
      ...{ kind: z.enum(trainingKinds), what: line, on: civilDate, until: z.nullable(civilDate) },
      /** Whether it counts today. */
      counts: z.boolean(),
    }),
  ),
  credentials: upTo(10, credential),
})

/** The photo of oneself that residents see, and when one agreed to that. `address` null: it cannot be had right now. */
export const ownPortrait = z.object({
  address: z.nullable(url),
  width: z.int().check(z.positive(), z.maximum(photoLimits.pixels)),
  height: z.int().check(z.positive(), z.maximum(photoLimits.pixels)),
  since: instant,
})

/** What one says of oneself to residents, and when one agreed to that. */
export const ownIntroduction = z.object({ words: text, since: instant })

/** As a list tells of somebody: no number, no training. */
export const listed = z.object({
  id,
  name,
  /** The caller themselves. */
  self: z.boolean(),
  posts: upTo(50, post),
  hasSigned: z.boolean(),
  /** The soonest last day of a verified credential that is over within thirty days, or was; null for none. */
  endsOn: z.nullable(civilDate),
  /** Whether one waits to be looked at. */
  toCheck: z.boolean(),
})
/** Of one answer. */
export const listedPeople = upTo(200, listed).check(altogether(400, 'posts'))

export const placeNamed = z.object({ id, name })

/** That somebody came in without a manager: everybody with a role there is told for three months. */
export const wayInNotice = z.object({ at: instant, name })
