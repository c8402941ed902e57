import { emptyLedger, type Ledger } from '../attempts/ledger'
import type { GivenBack } from '../scheduling/given-back'
import { dateOf, type Instant } from '../time'

/** What has to hold of all that one person does together, where a transaction can see it. */
export interface Person extends Ledger {
  readonly id: string
  /** When they first changed anything; null while they have not. */
  readonly since: Instant | null
  readonly openAppointment: {
    readonly id: string
    readonly counsellorId: string
    readonly start: Instant
    readonly end: Instant
  } | null
  readonly givenBack: GivenBack | null
}

/** Somebody nothing is stored about yet. */
export function newcomer(id: string): Person {
  return { id, since: null, openAppointment: null, givenBack: null, ...emptyLedger }
}

/** Whether they first did anything today: whoever makes up people makes them up now. */
export function isNew({ since }: Person, now: Instant): boolean {
  return since === null || dateOf(since) === dateOf(now)
}
