import { accept, type Decision, refuse } from '../decision'
import { type Instant, MINUTE } from '../time'

/** How long a code on a screen holds. */
export const CODE_HOLDS = 2 * MINUTE
/** After the yes, for the browser to come for what it asked. */
const PICK_UP = MINUTE
/** How long it is still known what became of one, so that a late look is answered by its name. */
export const SIGN_IN_KNOWN = 10 * MINUTE
/** Of a browser that says it is the one that asked, and is not. */
const MOST_WRONG = 5

/** The ids somebody's records may be stored under, the one to write first. */
export type Ids = readonly [string, ...string[]]

/**
 * A browser asks to be signed in. Before a phone looks nothing of it is stored. It goes asked → seen by one phone → confirmed → used; or refused; or over. What is shown
 * as a code and what the browser asks with are two secrets, and neither is stored.
 */
export interface SignIn {
  /** A hash of the code. */
  readonly id: string
  /** A hash of what the browser alone has. */
  readonly secret: string
  /** Shown on both screens: whoever was handed somebody else's code sees another one on the computer before them. */
  readonly match: string
  /** What computer asks, in a few known words. */
  readonly computer: string
  readonly askedAt: Instant
  readonly until: Instant
  readonly state: 'asked' | 'seen' | 'confirmed' | 'refused' | 'used'
  /** Whose phone looked at it first: nobody else's can answer any more. */
  readonly by: Ids | null
  readonly wrong: number
}

export function ask(asked: Pick<SignIn, 'id' | 'secret' | 'match' | 'computer'>, now: Instant): SignIn {
  return { ...asked, askedAt: now, until: now + CODE_HOLDS, state: 'asked', by: null, wrong: 0 }
}

export const signInFaults = ['code-over', 'code-used', 'code-refused', 'code-taken'] as const
export type SignInFault = (typeof signInFaults)[number]

const isOver = ({ until, askedAt }: Pick<SignIn, 'until' | 'askedAt'>, now: Instant) =>
  now >= until || now < askedAt - MINUTE
/** Whether a code that no phone has looked at may still be. */
export const stillWaits = (askedAt: Instant, now: Instant): boolean =>
  !isOver({ askedAt, until: askedAt + CODE_HOLDS }, now)
const isOf = (by: Ids | null, ids: Ids) => by === null || by.some((one) => ids.includes(one))

/** Whether this phone may still answer. */
function open(signIn: SignIn, ids: Ids, now: Instant): Decision<SignIn, SignInFault> {
  if (!isOf(signIn.by, ids)) return refuse('code-taken')
  if (signIn.state === 'used' || signIn.state === 'confirmed') return refuse('code-used')
  if (signIn.state === 'refused') return refuse('code-refused')
  return isOver(signIn, now) ? refuse('code-over') : accept(signIn)
}

/** A phone looks at it; looking twice is looking once. */
export function see(signIn: SignIn, ids: Ids, now: Instant): Decision<SignIn, SignInFault> {
  const may = open(signIn, ids, now)
  return may.ok ? accept({ ...signIn, state: 'seen', by: ids }) : may
}

/** Only what was looked at: nobody says yes to a question that was not on their screen. */
export function confirm(signIn: SignIn, ids: Ids, now: Instant): Decision<SignIn, SignInFault | 'code-unseen'> {
  const may = open(signIn, ids, now)
  if (!may.ok) return may
  return signIn.state === 'seen'
    ? accept({ ...signIn, state: 'confirmed', until: now + PICK_UP })
    : refuse('code-unseen')
}

export function refuseIt(signIn: SignIn, ids: Ids, now: Instant): Decision<SignIn, SignInFault> {
  const may = open(signIn, ids, now)
  return may.ok ? accept({ ...signIn, state: 'refused', by: ids }) : may
}

/** What the browser is told while it waits. */
export type Waiting = 'asked' | 'seen' | 'refused' | 'over' | 'used'

/** The browser comes with the right secret: it waits on, or takes what it asked for, once. */
export function pickUp(
  signIn: SignIn,
  now: Instant,
): { readonly state: Waiting } | { readonly state: 'confirmed'; readonly by: Ids; readonly after: SignIn } {
  const { state, by } = signIn
  if (state === 'used' || state === 'refused') return { state }
  if (isOver(signIn, now)) return { state: 'over' }
  if (state === 'confirmed' && by !== null)
    return { state: 'confirmed', by, after: { ...signIn, state: 'used', until: now } }
  return { state: state === 'seen' ? 'seen' : 'asked' }
}

/** Guessed at so often that it is over; a further guess is not counted. */
export const isGuessed = ({ wrong }: SignIn): boolean => wrong >= MOST_WRONG

/** The browser came with another secret than the one that asked; after a few of those it is over for everybody. */
export function wrongly(signIn: SignIn): SignIn {
  const wrong = signIn.wrong + 1
  return { ...signIn, wrong, state: wrong >= MOST_WRONG && signIn.state !== 'used' ? 'refused' : signIn.state }
}
