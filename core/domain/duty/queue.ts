import { accept, type Decision, refuse } from '../decision'
import type { CivilDate, Instant } from '../time'

/** By the code that hangs at the site, on a phone of one's own; or by who is on duty there, who says the number. */
export const numberWays = ['by-code', 'by-staff'] as const

/** `seen`: somebody met them. `gone`: called, or about to be, and not there. `left`: they gave the number up. */
export const turnEnds = ['seen', 'gone', 'left'] as const
export type TurnEnd = (typeof turnEnds)[number]

/** A number somebody holds who came without an appointment. It is paper: nothing in it leads to a person. */
export interface WalkIn {
  readonly id: string
  readonly number: number
  readonly at: Instant
  readonly how: (typeof numberWays)[number]
  /** The same for the same phone on this day at this site, and of use to find neither; null where nobody can tell. */
  readonly mark: string | null
  readonly called: { readonly at: Instant; readonly by: string } | null
  readonly ended: { readonly at: Instant; readonly how: TurnEnd } | null
}

/** Those of one site on one day: one document, so that two who take a number, or call the next, meet. */
export interface Queue {
  readonly siteId: string
  readonly date: CivilDate
  readonly walkIns: readonly WalkIn[]
}

export const MOST_NUMBERS = 200

export const queueId = (siteId: string, date: CivilDate): string => `${siteId}_${date}`

export const noQueue = (siteId: string, date: CivilDate): Queue => ({ siteId, date, walkIns: [] })

export const turnStates = ['waiting', 'called', ...turnEnds] as const
export type TurnState = (typeof turnStates)[number]

export const turnOf = ({ called, ended }: Pick<WalkIn, 'called' | 'ended'>): TurnState =>
  ended ? ended.how : called ? 'called' : 'waiting'

export const waitingIn = (queue: Queue): WalkIn[] => queue.walkIns.filter((one) => turnOf(one) === 'waiting')
export const calledIn = (queue: Queue): WalkIn[] => queue.walkIns.filter((one) => turnOf(one) === 'called')

/** Who is before them, in the order they came. */
export const beforeIn = (queue: Queue, number: number): WalkIn[] =>
  waitingIn(queue).filter((one) => one.number < number)

/** The next number. A phone that holds one that still waits, or was just called, has that one again. */
export function takeNumber(
  queue: Queue,
  { id, how, mark }: Pick<WalkIn, 'id' | 'how' | 'mark'>,
  now: Instant,
): Decision<{ readonly queue: Queue; readonly walkIn: WalkIn }, 'numbers-full'> {
  const held = mark === null ? undefined : queue.walkIns.find((one) => one.mark === mark && one.ended === null)
  if (held) return accept({ queue, walkIn: held })
  if (queue.walkIns.length >= MOST_NUMBERS) return refuse('numbers-full')
  const number = (queue.walkIns.at(-1)?.number ?? 0) + 1
  const walkIn: WalkIn = { id, number, at: now, how, mark, called: null, ended: null }
  return accept({ queue: { ...queue, walkIns: [...queue.walkIns, walkIn] }, walkIn })
}

const withChanged = (queue: Queue, changed: WalkIn): Queue => ({
  ...queue,
  walkIns: queue.walkIns.map((one) => (one.id === changed.id ? changed : one)),
})

/** Who came first of those that wait. */
export function callNext(
  queue: Queue,
  by: string,
  now: Instant,
): Decision<{ readonly queue: Queue; readonly walkIn: WalkIn }, 'nobody-waits'> {
  const [next] = waitingIn(queue)
  if (!next) return refuse('nobody-waits')
  const walkIn = { ...next, called: { at: now, by } }
  return accept({ queue: withChanged(queue, walkIn), walkIn })
}

export type SettleTurnRefusal = 'turn-unknown' | 'number-settled' | 'number-not-called'

/** Staff say what became of it; `gone` also of who went before they were called. The very same where it was said already. */
export function settleTurn(
  queue: Queue,
  walkInId: string,
  how: 'seen' | 'gone',
  now: Instant,
): Decision<Queue, SettleTurnRefusal> {
  const walkIn = queue.walkIns.find(({ id }) => id === walkInId)
  if (!walkIn) return refuse('turn-unknown')
  if (walkIn.ended) return walkIn.ended.how === how ? accept(queue) : refuse('number-settled')
  if (how === 'seen' && !walkIn.called) return refuse('number-not-called')
  return accept(withChanged(queue, { ...walkIn, ended: { at: now, how } }))
}

/** Who holds it goes. The very same where it is over. */
export function giveUpTurn(queue: Queue, walkInId: string, now: Instant): Decision<Queue, 'turn-unknown'> {
  const walkIn = queue.walkIns.find(({ id }) => id === walkInId)
  if (!walkIn) return refuse('turn-unknown')
  return accept(walkIn.ended ? queue : withChanged(queue, { ...walkIn, ended: { at: now, how: 'left' } }))
}
