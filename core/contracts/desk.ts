import * as z from 'zod/mini'
import type { AnyOperation } from './operation'
import { instant, line } from './shapes'

/**
 * The header that a page of ours alone can send: a form or a picture of another website's cannot. It says `1`, or for whom the
 * page was opened, as `sittingAtDesk` has it: what one person began is not done by another who signs in beside.
 */
export const deskHeader = 'x-xinlin-desk'

/**
 * What a page of staff asks beside the operations of its role: what became of a lost change, who one is here, and what
 * anybody may read. Nothing here is a resident's own.
 */
export const alsoAtDesk: readonly string[] = [
  'account.settleAttempt',
  'account.whoAmI',
  'staff.readPost',
  'staff.sign',
  'staff.switchPost',
  'staff.noteCredential',
  'staff.removeCredential',
  'staff.setIntroduction',
  'staff.setPortrait',
  'staff.leave',
  'appointments.listOpenings',
  'courses.list',
  'courses.open',
  'courses.openLesson',
  'sites.list',
  'sites.listHotlines',
  'sites.land',
]

/** Of the phone alone: who sits at one computer lets nobody in at another. */
const neverAtDesk = (name: string) => name.startsWith('computers.')

/** Whether it is answered to somebody who signed in at a desk. */
export function isAtDesk({ name, from, access }: Pick<AnyOperation, 'name' | 'from' | 'access'>): boolean {
  if (from !== 'phone' || neverAtDesk(name)) return false
  const isOfStaff = access.length > 0 && !access.some((role) => role === 'anyone' || role === 'resident')
  return isOfStaff || alsoAtDesk.includes(name)
}

/** What a browser sends to the door itself. */
export const doorQuestion = z.object({ door: z.enum(['ask', 'wait', 'leave', 'look']) })

/** A code to show, and the number that stands on the phone as well. */
export const askedAtDoor = z.object({ code: line, match: line, until: instant })
export const doorStates = ['asked', 'seen', 'confirmed', 'refused', 'over', 'used'] as const
export const waitedAtDoor = z.object({ state: z.enum(doorStates) })
/** Somebody sits here, until then. `who`: the same for the same person, and of use for nothing else. */
export const sittingAtDesk = z.object({ until: instant, who: line })
