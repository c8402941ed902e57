import * as z from 'zod/mini'
import { gateRefusals } from '#core/domain/access/gate-refusals'
import { builtTiers } from '#core/domain/organisation/built'
import { nodeKinds } from '#core/domain/organisation/node'
import { askedRoles } from '#core/domain/organisation/staffing'
import { keptPopulation } from '../courses/records'
import { operation } from '../operation'
import { civilDate, count, id, name, phone, upTo } from '../shapes'
import { role } from '../staff/records'
import { inUse, keptSite, settingsHeld, siteDoor, siteHead, treeNode } from './records'

const read = { from: 'phone', write: false, access: ['manager'] } as const

/** More of one answer would not fit. */
export const MOST_LISTED = 700

/** The places somebody keeps, in the order of their ids; those under one of them where it is named. */
export const listTree = operation({
  ...read,
  name: 'organisation.listTree',
  answer: 'personal',
  input: z.object({ under: z.optional(id) }),
  output: z.object({
    nodes: upTo(MOST_LISTED, z.extend(treeNode, { sites: count })),
    /** There are more than one answer holds: ask under one of them. */
    more: z.boolean(),
  }),
  refusals: ['place-not-yours'],
})

/** One place: what stands right under it, its sites, what is set. */
export const openPlace = operation({
  ...read,
  name: 'organisation.openPlace',
  answer: 'personal',
  leastBytes: 4000,
  input: z.object({ nodeId: id }),
  output: z.object({
    node: treeNode,
    /** Names of all above, the widest first: to read, not to change. */
    above: upTo(10, name),
    /** Whether it may be moved and closed: what it stands under is theirs too. */
    movable: z.boolean(),
    children: upTo(MOST_LISTED, treeNode),
    sites: upTo(60, siteHead),
    /** How many people hold a role right here: with them it cannot be closed. */
    staff: count,
    settings: settingsHeld,
    /** How many live here, with its source and its day; null where nobody wrote it. */
    population: z.nullable(keptPopulation),
    /** Where it could be moved. */
    targets: upTo(300, z.object({ id, name })),
  }),
  refusals: ['place-not-yours'],
})

export const openSite = operation({
  ...read,
  name: 'organisation.openSite',
  answer: 'personal',
  leastBytes: 4000,
  input: z.object({ siteId: id }),
  output: z.object({ site: keptSite, place: name, inUse, settings: settingsHeld }),
  refusals: ['site-not-yours'],
})

/** As many doors as one answer holds. */
export const MOST_DOORS = 15

/**
 * When the sites of an editor's places are open, in the order of their ids: those after `after`, or the one that is named.
 * A site that was closed has no door.
 */
export const listDoors = operation({
  ...read,
  access: ['editor'],
  name: 'organisation.listDoors',
  answer: 'personal',
  input: z.object({ siteId: z.optional(id), after: z.optional(id) }),
  output: z.object({
    doors: upTo(MOST_DOORS, siteDoor),
    /** What to ask `after` for the rest; null when this was all. */
    next: z.nullable(id),
  }),
  refusals: ['site-not-yours'],
})

/** How many places of each tier have what the plans ask of it. */
export const readBuilt = operation({
  ...read,
  name: 'organisation.readBuilt',
  answer: 'personal',
  input: z.object({ nodeId: z.optional(id) }),
  output: z.object({
    place: z.object({ id, name }),
    /** The others that somebody may look at: those they manage, and what stands right under this one. */
    places: upTo(300, z.object({ id, name })),
    tiers: upTo(
      builtTiers.length,
      z.object({
        tier: z.enum(builtTiers as unknown as readonly [(typeof builtTiers)[number], ...(typeof builtTiers)[number][]]),
        places: count,
        built: count,
        /** In hundredths of a percent. */
        share: z.int().check(z.minimum(0), z.maximum(10_000)),
        target: z.nullable(z.int().check(z.minimum(0), z.maximum(100))),
        reached: z.nullable(z.boolean()),
        /** The first few that have none yet. */
        without: upTo(50, name),
      }),
    ),
  }),
  refusals: ['place-not-yours'],
})

/** As many places with posts as one answer holds, what is missing most first; and of one post so many people by name. */
export const MOST_STAFFED = 30
export const MOST_BY_NAME = 8

/** Which posts are asked for, who holds them, what is missing: of one place and all under it. */
export const readStaffing = operation({
  ...read,
  name: 'organisation.readStaffing',
  answer: 'personal',
  // Places and people in words are longer than any no.
  leastBytes: 8 * 1024,
  input: z.object({ nodeId: z.optional(id) }),
  output: z.object({
    place: z.object({ id, name }),
    /** The others that somebody may look at: those they manage, and what stands right under this one. */
    places: upTo(300, z.object({ id, name })),
    sums: upTo(
      askedRoles.length,
      z.object({
        role,
        required: count,
        /** Of those asked for: too many in one place do not stand in for too few in another. */
        filled: count,
        missing: count,
        /** Who holds it where it is asked for, each once. */
        people: count,
      }),
    ),
    staffed: upTo(
      MOST_STAFFED,
      z.object({
        ...{ id, name, kind: z.enum(nodeKinds) },
        /** Of a site there, for who looks for somebody of this place; null where none has one. */
        phone: z.nullable(phone),
        posts: upTo(
          askedRoles.length,
          z.object({
            ...{ role, required: count, held: count, missing: count, invited: count },
            by: upTo(
              MOST_BY_NAME,
              z.object({
                id,
                /** Empty where nobody wrote one. */
                name,
                /** What stands between them and their work; null for nothing. */
                between: z.nullable(z.enum(gateRefusals)),
                /** The last day of a paper their post asks for, where that is near. */
                endsOn: z.nullable(civilDate),
              }),
            ),
          }),
        ),
      }),
    ),
    /** There are more places than one answer holds: look at one under them. */
    more: z.boolean(),
  }),
  refusals: ['place-not-yours'],
})
