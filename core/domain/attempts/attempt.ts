import { type Instant, MINUTE } from '../time'

/** One try at changing something, begun once and sent as often as a network needs it. */
export interface Attempt {
  /** Random, made where the attempt begins. */
  readonly id: string
  /** By the server's clock, as the client knows it. */
  readonly begunAt: Instant
}

/**
 * An attempt that began longer ago is refused, in ms: twenty seconds are the most a function of ours may live, and a
 * minute is for the way there. What was sent before cannot come to anything afterwards.
 */
export const ATTEMPT_LIFETIME = 80_000

/** How far ahead of the server a client's idea of its clock may be. */
const SLACK = MINUTE

/** Whether something that was begun then may still be carried out. */
export function mayBegin({ begunAt }: Attempt, now: Instant): boolean {
  return now - begunAt <= ATTEMPT_LIFETIME && begunAt - now <= SLACK
}
