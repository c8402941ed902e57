import { listInbox, listLooks } from '#core/contracts/account'
import { copyMyAppointments, readMayCall } from '#core/contracts/appointments'
import { copyMyAssessments } from '#core/contracts/assessments'
import { copyMyCallbacks } from '#core/contracts/callbacks'
import { listChildren, listResults } from '#core/contracts/children'
import { listMyContributions } from '#core/contracts/contributions'
import type { OutputOf } from '#core/contracts/operation'
import { readKept } from '#core/contracts/privacy'
import { readWaiting } from '#core/contracts/waitlist'
import type { Instant } from '#core/domain/time'
import { now } from '../../cloud/clock'
import { ask, askAll } from '../../cloud/use-gathering'

type Child = OutputOf<typeof listChildren>['children'][number]

/** All that is kept of somebody, as one value. */
export interface Copy {
  readonly madeAt: Instant
  readonly booking: Pick<
    OutputOf<typeof copyMyAppointments>,
    'since' | 'others' | 'missed' | 'missedForgivenAt' | 'appointments'
  >
  readonly assessments: OutputOf<typeof copyMyAssessments>['administrations']
  readonly callbacks: OutputOf<typeof copyMyCallbacks>['requests']
  readonly mayCall: OutputOf<typeof readMayCall>['mayCall']
  readonly waiting: OutputOf<typeof readWaiting>['entries']
  readonly contributions: OutputOf<typeof listMyContributions>['contributions']
  /** `results` null: what lies with the child is not theirs to read. */
  readonly children: readonly (Child & { readonly results: OutputOf<typeof listResults>['results'] | null })[]
  readonly inbox: OutputOf<typeof listInbox>['entries']
  readonly looks: OutputOf<typeof listLooks>['looks']
  readonly agreed: OutputOf<typeof readKept>['agreed']
  readonly move: OutputOf<typeof readKept>['move']
  /** How many things there are that no key opens any more, or that cannot be read. */
  readonly unreadable: number
}

const before = (at: number | undefined) => (at === undefined ? {} : { before: at })
const next = (page: { readonly next: number | null }) => page.next

/** Each kind at once, and of each child what may be read of it; a copy that is not whole is none. */
export async function gatherCopy(): Promise<Copy> {
  const [
    booked,
    assessed,
    { requests },
    { mayCall },
    waiting,
    { contributions },
    { children },
    looked,
    { entries },
    { agreed, move },
  ] = await Promise.all([
    askAll(copyMyAppointments, before, next),
    askAll(copyMyAssessments, before, next),
    ask(copyMyCallbacks, {}),
    ask(readMayCall, {}),
    ask(readWaiting, {}),
    ask(listMyContributions, {}),
    ask(listChildren, {}),
    askAll(listLooks, before, next),
    ask(listInbox, {}),
    ask(readKept, {}),
  ])
  const [first] = booked
  return {
    madeAt: now(),
    booking: {
      since: first?.since ?? null,
      others: first?.others ?? [],
      missed: first?.missed ?? [],
      missedForgivenAt: first?.missedForgivenAt ?? null,
      appointments: booked.flatMap(({ appointments }) => appointments),
    },
    assessments: assessed.flatMap(({ administrations }) => administrations),
    callbacks: requests,
    mayCall,
    waiting: waiting.entries,
    contributions,
    children: await Promise.all(children.map(withResults)),
    inbox: entries,
    looks: looked.flatMap(({ looks }) => looks),
    agreed,
    move,
    unreadable: [...booked, ...assessed].reduce((sum, { unreadable }) => sum + unreadable, 0),
  }
}

async function withResults(child: Child): Promise<Copy['children'][number]> {
  const { id: childId, profile } = child
  const isRead = profile !== null && profile.sees !== 'booking' && profile.standing.read === null
  if (!isRead) return { ...child, results: null }
  const pages = await askAll(listResults, (at) => ({ childId, ...before(at) }), next)
  return { ...child, results: pages.flatMap(({ results }) => results) }
}
