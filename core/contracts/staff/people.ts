import * as z from 'zod/mini'
import { trainingKinds } from '#core/domain/access/trainings'
import { operation } from '../operation'
import { civilDate, id, instant, line, name, shortId, upTo } from '../shapes'
import { colleague, listedPeople, placeNamed, role, wayInNotice } from './records'

/** Everybody who works under the caller's places, with the posts they have there, and who is invited. */
export const listPeople = operation({
  name: 'staff.list',
  from: 'phone',
  write: false,
  access: ['manager'],
  answer: 'personal',
  input: z.object({ after: z.optional(id) }),
  output: z.object({
    people: listedPeople,
    /** What to ask `after` for the rest; null when this was all. */
    next: z.nullable(id),
    invitations: upTo(
      100,
      z.object({
        id,
        name,
        role,
        nodeName: name,
        state: z.enum(['open', 'used', 'withdrawn', 'over']),
        until: instant,
      }),
    ),
    /** Where the caller may say whether credentials are asked for, and what holds there. */
    rules: upTo(150, z.object({ ...placeNamed.shape, needed: z.boolean(), own: z.boolean() })),
    notices: upTo(50, wayInNotice),
  }),
  refusals: [],
})

/**
 * Somebody who works under the caller's places: what they signed, were trained in and have to show, with the numbers. Each
 * look is noted, and they can see it.
 */
export const openPerson = operation({
  name: 'staff.openPerson',
  from: 'phone',
  write: true,
  perDay: 300,
  access: ['manager'],
  answer: 'personal',
  // Somebody in words is longer than any no.
  leastBytes: 4 * 1024,
  input: z.object({ staffId: id }),
  output: z.object({ person: colleague, self: z.boolean() }),
  refusals: ['staff-unknown'],
})

/**
 * Put all posts that somebody has under the caller's places to rest, at once, or take them up again. `calendar-open`: people
 * have, or can get, a place in a calendar that nobody would keep; it is closed first, with a decision for each of them.
 */
export const setStanding = operation({
  name: 'staff.setStanding',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['manager'],
  answer: 'personal',
  // Somebody in words is longer than any no.
  leastBytes: 4 * 1024,
  input: z.object({ staffId: id, to: z.enum(['active', 'suspended']) }),
  output: z.object({ person: colleague }),
  refusals: ['staff-unknown', 'last-manager', 'calendar-open'],
})

/** End one post of somebody's for good. */
export const endPost = operation({
  name: 'staff.endPost',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['manager'],
  answer: 'personal',
  // Somebody in words is longer than any no.
  leastBytes: 4 * 1024,
  input: z.object({ staffId: id, role, nodeId: id, counsellorId: z.nullable(id) }),
  output: z.object({ person: z.nullable(colleague) }),
  refusals: ['staff-unknown', 'post-unknown', 'last-manager', 'calendar-open'],
})

/** Note what somebody was trained in, when, and the last day it counts. `training-over`: it would be over before it was. */
export const noteTraining = operation({
  name: 'staff.noteTraining',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['manager'],
  answer: 'personal',
  // Somebody in words is longer than any no.
  leastBytes: 4 * 1024,
  input: z.object({
    ...{ staffId: id, kind: z.enum(trainingKinds), what: line, on: civilDate },
    until: z.nullable(civilDate),
  }),
  output: z.object({ person: colleague }),
  refusals: ['staff-unknown', 'training-incomplete', 'training-ahead', 'training-over', 'trainings-full'],
})

/** Say of somebody else's credential whether the paper was seen and says so. */
export const checkCredential = operation({
  name: 'staff.checkCredential',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['manager'],
  answer: 'personal',
  // Somebody in words is longer than any no.
  leastBytes: 4 * 1024,
  input: z.object({ staffId: id, credentialId: shortId, verified: z.boolean() }),
  output: z.object({ person: colleague }),
  refusals: ['staff-unknown', 'credential-unknown', 'credential-own', 'credential-over'],
})

/** Whether credentials are asked for at a place and below: of everybody who works there already too. */
export const setCredentialRule = operation({
  name: 'staff.setCredentialRule',
  from: 'phone',
  write: true,
  perDay: 30,
  access: ['manager'],
  answer: 'personal',
  input: z.object({ nodeId: id, needed: z.boolean() }),
  output: z.object({ nodeId: id, needed: z.boolean() }),
  refusals: ['place-not-yours', 'too-much-at-once'],
})
