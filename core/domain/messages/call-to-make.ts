import { accept, type Decision, refuse } from '../decision'
import type { Appointment } from '../scheduling/appointment'
import { DAY, type Instant } from '../time'
import type { Due } from './due'
import type { Occasion } from './occasion'

/** How a call went: they know now; nobody answered, it stays; there is no number; it is over. */
export const callOutcomes = ['told', 'no-answer', 'no-number', 'not-needed'] as const
export type CallOutcome = (typeof callOutcomes)[number]

/** That somebody is to be called, since no message reached them. What is to be said stands with the appointment. */
export interface CallToMake {
  readonly id: string
  readonly personId: string
  readonly appointmentId: string
  readonly siteId: string
  readonly nodeId: string
  /** That place and all above it, when it was written: who calls for any of them finds it in one question. */
  readonly within: readonly string[]
  readonly occasion: Occasion
  /** As the line of the outbox has it. */
  readonly of: Instant
  readonly at: Instant
  /** When the appointment begins: by then. */
  readonly by: Instant
  readonly isOpen: boolean
  /** Each call and how it went; the last one says whether it is done. */
  readonly tries: readonly { readonly at: Instant; readonly staffId: string; readonly outcome: CallOutcome }[]
  /** Noted looks at the number. */
  readonly looks: readonly string[]
  readonly goneAt: Instant
}

/**
 * The first wording of what is agreed to at a booking that names the place beside the counsellor as who may call the number
 * (`core/content/consents.ts` is at 2). Of whoever agreed to an earlier one no number is opened to anybody else.
 */
const NUMBER_FOR_THE_PLACE = 3

export const mayBeCalled = ({ phone, consentVersion }: Pick<Appointment, 'phone' | 'consentVersion'>): boolean =>
  phone !== null && consentVersion !== null && consentVersion >= NUMBER_FOR_THE_PLACE

export const MOST_CALLS = 20
const KEPT = 30 * DAY

/** The same for the same message, so that who finds it twice writes it once. */
export const callIdOf = ({ ref, occasion, of }: Pick<Due, 'ref' | 'occasion' | 'of'>): string =>
  `${ref.slice(0, 44)}_${occasion.slice(0, 3)}_${of.toString(36)}`

export function callFor(
  personId: string,
  due: Pick<Due, 'ref' | 'occasion' | 'of' | 'appointment'>,
  within: readonly [string, ...string[]],
  now: Instant,
): CallToMake {
  const { appointment, occasion, of } = due
  const by = appointment.start
  return {
    ...{ id: callIdOf(due), personId, appointmentId: appointment.id, siteId: appointment.siteId },
    ...{ nodeId: within[0], within },
    ...{ occasion, of, at: now, by, isOpen: true, tries: [], looks: [], goneAt: Math.max(by, now) + KEPT },
  }
}

/** Nobody answered: it stays, for the next try. Whatever else ends it. */
export function noteCall(
  call: CallToMake,
  by: { readonly staffId: string; readonly outcome: CallOutcome },
  now: Instant,
): Decision<CallToMake, 'call-over' | 'tried-enough'> {
  if (!call.isOpen) return refuse('call-over')
  if (call.tries.length >= MOST_CALLS) return refuse('tried-enough')
  return accept({ ...call, tries: [...call.tries, { at: now, ...by }], isOpen: by.outcome === 'no-answer' })
}
