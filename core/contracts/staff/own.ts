import * as z from 'zod/mini'
import { credentialKinds } from '#core/domain/access/credentials'
import { nodeKinds } from '#core/domain/organisation/node'
import { codeRefusals } from '../assessments/claim'
import { operation } from '../operation'
import { civilDate, count, id, name, shortId, text, typedCode, upTo, version } from '../shapes'
import { broughtFile } from '../shapes/course'
import { colleague, namedPost, ownIntroduction, ownPortrait, role, wayInNotice } from './records'

/** One's own posts, what one signed and showed. Also before anything is signed; null for somebody without a post. */
export const readPost = operation({
  name: 'staff.readPost',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({
    me: z.nullable(colleague),
    /** Of several posts the one they act in; null: they chose none, and all of them hold. */
    acting: z.nullable(namedPost),
    portrait: z.nullable(ownPortrait),
    introduction: z.nullable(ownIntroduction),
    notices: upTo(50, wayInNotice),
    /** What is new in the inbox for staff (`staff.listInbox`), of the post they act in. */
    unread: count,
  }),
  refusals: [],
})

/** Sign the confidentiality agreement of that version. `no-post`: there is nothing to sign for. */
export const signAgreement = operation({
  name: 'staff.sign',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['resident'],
  answer: 'personal',
  // Somebody in words is longer than any no.
  leastBytes: 4 * 1024,
  input: z.object({ version }),
  output: z.object({ me: colleague }),
  refusals: ['agreement-outdated', 'no-post'],
})

/**
 * Act in this post of one's own and no other, on the phone and at each desk, until it is switched again; null: in all of them
 * together. What the others allow is refused as `another-post` from then on, also what was begun before.
 */
export const switchPost = operation({
  name: 'staff.switchPost',
  from: 'phone',
  write: true,
  perDay: 200,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ to: z.nullable(namedPost) }),
  output: z.object({ acting: z.nullable(namedPost) }),
  refusals: ['no-post', 'post-unknown'],
})

/**
 * Leave a post of one's own. `last-manager`: nobody would manage the place. `calendar-open`: people still have, or can get,
 * a place in the calendar that nobody would keep; it is closed first, with a decision for each of them.
 */
export const leavePost = operation({
  name: 'staff.leave',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['resident'],
  answer: 'personal',
  // Somebody in words is longer than any no.
  leastBytes: 4 * 1024,
  input: z.object({ role, nodeId: id, counsellorId: z.nullable(id) }),
  output: z.object({ me: z.nullable(colleague) }),
  refusals: ['post-unknown', 'last-manager', 'calendar-open'],
})

/** Enter what one has to show; it counts once somebody else has looked at the paper. */
export const noteCredential = operation({
  name: 'staff.noteCredential',
  from: 'phone',
  write: true,
  perDay: 30,
  access: ['resident'],
  answer: 'personal',
  // Somebody in words is longer than any no.
  leastBytes: 4 * 1024,
  shown: ['issuer'],
  input: z.object({
    kind: z.enum(credentialKinds),
    number: z.string().check(z.maxLength(40)),
    issuer: name,
    until: z.nullable(civilDate),
  }),
  output: z.object({ me: colleague }),
  refusals: ['no-post', 'credential-incomplete', 'credential-over', 'credentials-full'],
})

/** Take one's own credential back; what hung on it is closed at once. */
export const removeCredential = operation({
  name: 'staff.removeCredential',
  from: 'phone',
  write: true,
  perDay: 30,
  access: ['resident'],
  answer: 'personal',
  // Somebody in words is longer than any no.
  leastBytes: 4 * 1024,
  input: z.object({ credentialId: shortId }),
  output: z.object({ me: colleague }),
  refusals: ['no-post', 'credential-unknown'],
})

/**
 * Give residents a photo of oneself to see, or take it back: `given` is null then, and the file is deleted. JPEG or PNG of up
 * to 3 MB and thirteen million pixels, looked at by its bytes and kept without what the camera noted in it. `consent`: the
 * version of the text that was read. `no-calendar`: nobody would see it.
 */
export const setPortrait = operation({
  name: 'staff.setPortrait',
  from: 'phone',
  write: true,
  perDay: 30,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ given: z.nullable(z.object({ brought: broughtFile, consent: version })) }),
  output: z.object({ portrait: z.nullable(ownPortrait) }),
  refusals: ['no-post', 'no-calendar', 'consent-outdated', 'photo-missing', 'photo-unreadable', 'photo-too-large'],
})

/**
 * Say of oneself to residents what stands on one's calendars, or take it back: `given` is null then. Nobody writes it for
 * another. `consent`: the version of the text that was read. `no-calendar`: nobody would read it.
 */
export const setIntroduction = operation({
  name: 'staff.setIntroduction',
  from: 'phone',
  write: true,
  perDay: 30,
  access: ['resident'],
  answer: 'personal',
  shown: ['given.words'],
  input: z.object({ given: z.nullable(z.object({ words: text, consent: version })) }),
  output: z.object({ introduction: z.nullable(ownIntroduction) }),
  refusals: ['no-post', 'no-calendar', 'consent-outdated', 'introduction-missing'],
})

/**
 * The way in where nobody manages any more: by a code the operator set in the function's environment, once. Everybody with a
 * role is told. `way-in-closed`: the operator set none, or this one was used. `has-managers`: no place is without.
 * `nothing-here-yet`: there is no place at all; the first is made of `top`, which is left aside where there is one.
 */
export const enterWithoutManager = operation({
  name: 'staff.enterWithoutManager',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['resident'],
  answer: 'personal',
  // Somebody in words is longer than any no.
  leastBytes: 4 * 1024,
  shown: ['top.name'],
  input: z.object({ code: typedCode, name, top: z.optional(z.object({ kind: z.enum(nodeKinds), name })) }),
  output: z.object({ me: colleague }),
  refusals: ['nothing-here-yet', 'way-in-closed', 'has-managers', ...codeRefusals, 'person-nameless'],
})
