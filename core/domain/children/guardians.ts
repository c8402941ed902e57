import { accept, type Decision, refuse } from '../decision'
import { DAY, type Instant } from '../time'
import type { Child, Guardian, Invited, InvitedAs, RemovalReason } from './profile'
import { traced } from './profile'

const MOST_GUARDIANS = 4
/** How long a code may be used, in ms. */
const CODE_LASTS = DAY

interface Inviting {
  readonly rowId: string
  readonly by: Guardian
  readonly invitedAs: InvitedAs
  readonly now: Instant
}

/** With a code that is out; the last of its kind is void. */
export function invite(child: Child, { rowId, by, invitedAs, now }: Inviting): Decision<Child, 'guardians-full'> {
  if (invitedAs.as === 'guardian' && child.guardians.length >= MOST_GUARDIANS) return refuse('guardians-full')
  const others = child.invited.filter((one) => one.as !== invitedAs.as)
  return accept({ ...child, invited: [...others, { ...invitedAs, rowId, by: by.id, until: now + CODE_LASTS }] })
}

/** The invitation a code stands for; null where it was used, replaced, ran out, or who gave it is no guardian any more. */
export function openInvitation({ invited, guardians }: Child, rowId: string, now: Instant): Invited | null {
  const found = invited.find((one) => one.rowId === rowId)
  return found && now < found.until && guardians.some(({ id }) => id === found.by) ? found : null
}

interface Joining {
  readonly personId: string
  /** All that the person's records may be stored under. */
  readonly ids: readonly string[]
  readonly guardianId: string
  readonly now: Instant
}

/** What the invitation makes of whoever uses it. Nobody is both: a guardian cannot be the child. */
export function join(
  child: Child,
  invited: Invited,
  { personId, ids, guardianId, now }: Joining,
): Decision<Child, 'already-theirs' | 'guardians-full'> {
  const isTheirs = [...child.guardians, ...(child.own ? [child.own] : [])].some((one) => ids.includes(one.personId))
  if (isTheirs || (invited.as === 'self' && child.own)) return refuse('already-theirs')
  const left = { ...child, invited: child.invited.filter(({ rowId }) => rowId !== invited.rowId) }
  if (invited.as === 'self') {
    return accept(traced({ ...left, own: { personId, since: now } }, { at: now, did: 'own-account' }))
  }
  if (child.guardians.length >= MOST_GUARDIANS) return refuse('guardians-full')
  const guardian = { id: guardianId, personId, since: now, sees: invited.sees }
  const joined = { ...left, guardians: [...child.guardians, guardian] }
  return accept(traced(joined, { at: now, did: 'guardian-joined', guardianId }))
}

interface Removing {
  readonly by: Guardian
  readonly guardianId: string
  readonly reason: RemovalReason
  readonly now: Instant
}

/** A guardian who came later, or oneself: who was there before is taken off by nobody who came after. */
export function remove(
  child: Child,
  { by, guardianId, reason, now }: Removing,
): Decision<Child, 'guardian-unknown' | 'first-guardian-only'> {
  const at = child.guardians.findIndex(({ id }) => id === guardianId)
  const guardian = child.guardians[at]
  if (!guardian) return refuse('guardian-unknown')
  if (at < child.guardians.findIndex(({ id }) => id === by.id)) return refuse('first-guardian-only')
  const guardians = child.guardians.filter(({ id }) => id !== guardianId)
  const invited = child.invited.filter((one) => one.by !== guardianId)
  const entry = {
    at: now,
    did: 'guardian-removed',
    guardianId,
    personId: guardian.personId,
    by: by.id,
    reason,
  } as const
  return accept(traced({ ...child, guardians, invited }, entry))
}

/** Nobody's from this moment; what was kept is removed behind it. */
export function forgotten(child: Child): Child {
  return { ...child, forgotten: true, guardians: [], own: null, consents: [], invited: [], cares: [], trace: [] }
}
