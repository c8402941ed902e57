import * as z from 'zod/mini'
import { invitationFaults } from '#core/domain/access/invitation'
import { codeRefusals } from '../assessments/claim'
import { operation } from '../operation'
import { count, id, instant, name, typedCode, upTo } from '../shapes'
import { colleague, placeNamed, role } from './records'

/** Where the caller may invite whom: the places with their roles; and the calendars counsellors there may keep. */
export const listPosts = operation({
  name: 'staff.listPosts',
  from: 'phone',
  write: false,
  access: ['manager'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({
    places: upTo(200, z.object({ ...placeNamed.shape, roles: upTo(24, role) })),
    /** Of counsellors at these places. `kept`: somebody keeps it already. */
    calendars: upTo(150, z.object({ id, name, nodeIds: upTo(8, id), kept: z.boolean() })),
  }),
  refusals: [],
})

/**
 * Invite one person to one role at one place: a code, shown once, good for seven days and one use. A counsellor is invited to
 * the calendar they will keep. Nobody is invited as an expert here: that is for a batch to decide (contracts/experts).
 */
export const inviteStaff = operation({
  name: 'staff.invite',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['manager'],
  answer: 'personal',
  input: z.object({ role, nodeId: id, counsellorId: z.nullable(id), name }),
  output: z.object({ code: z.string().check(z.maxLength(12)), until: instant }),
  refusals: ['place-not-yours', 'expert-by-batch', 'counsellor-unknown', 'person-nameless', 'invitations-full'],
})

/** Take an invitation back that nobody used. */
export const withdrawInvitation = operation({
  name: 'staff.withdraw',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['manager'],
  answer: 'personal',
  input: z.object({ invitationId: id }),
  output: z.object({ invitationId: id }),
  refusals: ['invitation-unknown', ...invitationFaults],
})

const codeSays = [...codeRefusals, ...invitationFaults, 'inviter-no-more', 'already-yours', 'posts-full'] as const

/** What a code invites to, to be read before it is accepted. Nothing becomes of it but that a wrong one is counted. */
export const lookAtInvitation = operation({
  name: 'staff.lookAtInvitation',
  from: 'phone',
  write: true,
  perDay: 40,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ code: typedCode }),
  output: z.object({ role, nodeName: name, counsellorName: name, until: instant }),
  refusals: codeSays,
})

/** Accept: the post is the caller's from now on; what it may see opens once they signed. */
export const acceptInvitation = operation({
  name: 'staff.accept',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['resident'],
  answer: 'personal',
  // Somebody in words is longer than any no.
  leastBytes: 4 * 1024,
  input: z.object({ code: typedCode }),
  output: z.object({ me: colleague }),
  refusals: [...codeSays, 'candidate-gone', 'already-expert', 'reviewer-is-candidate'],
})

/**
 * Remove invitations that ended a month ago, what was written of candidates whom nobody asks about any more, and questions to
 * experts that ended a year ago; and end those questions that nobody answered in time.
 */
export const clearInvitations = operation({
  name: 'staff.clear',
  from: 'timer',
  write: false,
  tidies: true,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ cleared: count }),
  refusals: [],
})
