import { readKept } from '#core/contracts/privacy'
import { relationToChild } from '#core/domain/access/child'
import type { Child } from '#core/domain/children/profile'
import { accept } from '#core/domain/decision'
import { inboxOf } from '#core/domain/inbox/entry'
import { leaveOf } from '#core/domain/messages/allow'
import { leaveIn } from '#core/domain/messages/occasion'
import { type AgreedTo, type KeptKindId, keptKinds } from '#core/domain/privacy/kept'
import { isOthersToo } from '#core/domain/privacy/without-person'
import { isOnlyKept } from '#core/domain/scheduling/appointment'
import { comingOf } from '#core/domain/scheduling/caps'
import type { Instant } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { listLookIds } from '../_store/access-log'
import { listAgreedResults } from '../_store/administrations'
import { listFiledOf } from '../_store/appointments'
import { listCallbacksAgreed } from '../_store/callbacks'
import { listResultIdsOf } from '../_store/child-results'
import { findChildren } from '../_store/children'
import { listContributionsAgreed } from '../_store/contributions'
import { findDeletionOf } from '../_store/deletions'
import { findPerson } from '../_store/people'
import { lookUpStaff } from '../_store/staff'
import { listEntryIds } from '../_store/waiting-entries'
import { readOwnMove } from './own-move'

/** What is counted one by one; who has more is told a thousand. */
const MOST = 1000

export const readKeptHandler = handle(readKept, async (_, { caller, database, now }) => {
  const { ids } = caller
  const [person, filed, results, callbacks, sentIn, waiting, looks, staff, deletion] = await Promise.all([
    findPerson(database, ids, database),
    listFiledOf(database, ids, MOST),
    listAgreedResults(database, ids, MOST),
    listCallbacksAgreed(database, ids, MOST),
    listContributionsAgreed(database, ids, MOST),
    listEntryIds(database, ids, MOST),
    listLookIds(database, ids, MOST),
    lookUpStaff(database, ids),
    findDeletionOf(database, ids),
  ])
  const listed = person.others.flatMap(({ id, kind }) => (kind === 'child' ? [id] : []))
  const childIds = person.asChild === undefined ? listed : [person.asChild, ...listed]
  const [found, move] = await Promise.all([
    childIds.length > 0 ? findChildren(database, childIds) : [],
    readOwnMove(database, person.move, ids, now),
  ])
  const children = found.filter((child) => relationToChild(child, ids))
  const readable = children.flatMap((child) => (maySee(child, ids) ? [child.id] : []))
  const childResults = readable.length > 0 ? await listResultIdsOf(database, readable, MOST) : []
  const counts: Record<KeptKindId, number> = {
    appointment: person.appointments.filter((one) => !isOnlyKept(one)).length,
    'filed-appointment': filed.length,
    administration: results.length,
    callback: callbacks.length,
    contribution: sentIn.length,
    'waiting-entry': waiting.length,
    child: children.length,
    'child-result': childResults.length,
    look: looks.length,
    inbox: inboxOf(person).length,
    'message-leave': leaveIn(leaveOf(person)),
    'call-number': person.calls ? 1 : 0,
  }
  const told = [...person.appointments, ...filed.flatMap(({ row }) => row ?? [])]
  const said = [
    ...results.flatMap((one) => [
      yes('keep-self-assessment', one.consentVersion, one.completedAt),
      ...(one.share && one.share.takenBackAt === null && now < one.share.until
        ? [yes('share-assessment', one.share.consentVersion, one.share.since)]
        : []),
    ]),
    ...told.flatMap((one) => [
      ...(one.consentVersion === null ? [] : [yes('book-appointment', one.consentVersion, one.bookedAt)]),
      ...(one.tells ? [yes('book-for-child', one.tells.consentVersion, one.bookedAt)] : []),
    ]),
    ...(person.calls ? [yes('be-called-about-changes', person.calls.consentVersion, person.calls.at)] : []),
    ...callbacks.map((one) => yes('be-called', one.consentVersion, one.askedAt)),
    ...sentIn.map((one) => yes('be-printed', one.consentVersion, one.sentAt)),
    ...children.flatMap(({ consents }) =>
      consents
        .filter(({ personId }) => ids.includes(personId))
        .map(({ by, version, at, answer }) => ({
          to: by === 'guardian' ? ('guardian-for-child' as const) : ('child-agrees' as const),
          ...{ version, at, answer },
        })),
    ),
  ]
  return accept({
    kept: keptKinds.map((kind) => ({ kind, count: counts[kind] })),
    others: person.others.length,
    coming: comingOf(person, now).filter(({ status }) => status !== 'held').length,
    childrenOfOthers: children.filter((child) => isOthersToo(child, ids)).length,
    isStaff: staff.grants.length > 0,
    agreed: lastOfEach(said),
    deletion: deletion && slipOf(deletion),
    move,
  })
})

interface Said {
  readonly to: AgreedTo
  readonly version: number
  readonly at: Instant
  readonly answer: 'yes' | 'no'
}

const yes = (to: AgreedTo, version: number, at: Instant): Said => ({ to, version, at, answer: 'yes' })

/** Whether the person may read what is kept with a child at all: who only books counts the child and no more. */
function maySee(child: Child, ids: readonly string[]): boolean {
  const relation = relationToChild(child, ids)
  return relation?.as === 'self' || relation?.guardian.sees === 'records'
}

/** One line a text, version and answer: the last time, and how often; the newest first. */
function lastOfEach(said: readonly Said[]) {
  const lines = new Map<string, Said & { times: number }>()
  for (const one of said) {
    const key = `${one.to} ${one.version} ${one.answer}`
    const before = lines.get(key)
    lines.set(key, { ...one, at: Math.max(one.at, before?.at ?? 0), times: (before?.times ?? 0) + 1 })
  }
  return [...lines.values()].sort((one, other) => other.at - one.at).slice(0, 60)
}

type Found = NonNullable<Awaited<ReturnType<typeof findDeletionOf>>>

function slipOf({ since, finishedAt, done }: Found) {
  const { results = 0, appointments = 0, cancelled = 0, children = 0, callbacks = 0, looks = 0 } = done
  const { 'left-children': leftChildren = 0, contributions = 0 } = done
  return {
    since,
    finishedAt,
    results,
    appointments,
    cancelled,
    children,
    leftChildren,
    callbacks,
    contributions,
    looks,
  }
}
