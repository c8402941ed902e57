import type * as z from 'zod/mini'
import { gateRefusals } from '#core/domain/access/gate-refusals'
import type { Role } from '#core/domain/access/roles'
import type { Decision } from '#core/domain/decision'

/**
 * Where a call may come from: a person's phone, the platform's timer, or a desk that somebody signed in at with their phone. No
 * operation is declared for a desk: what staff ask from a phone is let in from there (`contracts/desk.ts`, docs/decisions/039).
 */
export type Origin = 'phone' | 'timer' | 'desk'

/**
 * Whether an operation changes anything. One that does says how often a person may, each day (+08:00). What `tidies` is the
 * timer's: it changes only what has become so by itself, as nobody's attempt, and bears being run twice. What somebody
 * `leaves` is stored without them: the operation never learns who it was, and nothing is noted of them.
 */
export type Effect =
  | { readonly write: false }
  | { readonly write: true; readonly perDay: number }
  | { readonly write: false; readonly tidies: true }
  | { readonly write: false; readonly leaves: true; readonly leftPerDay: number }

/** What a caller may send and get, who may call, and every reason for a "no". Name is `function.action`. */
export type Operation<
  Name extends string = string,
  Input extends z.ZodMiniType = z.ZodMiniType,
  Output extends z.ZodMiniType = z.ZodMiniType,
  Refusal extends string = string,
  Access extends Role = Role,
  Changes extends Effect = Effect,
> = Changes & {
  readonly name: Name
  readonly from: Origin
  readonly access: readonly Access[]
  /**
   * Whether what it answers is somebody's: then it leaves sealed for the one who asked, since the platform logs what a
   * function returns. Also where a refusal alone tells something of a person. What hangs on a public wall is public.
   */
  readonly answer: 'public' | 'personal'
  /** Of a personal answer: no answer leaves shorter, in bytes, so that a long yes is as long as a no. */
  readonly leastBytes?: number
  /**
   * Where in the input stand words that residents, or anybody, will read, as `profile.concerns.*`: WeChat is asked about them
   * before anything is stored, by the gate of what is for staff, by the handler of what is for everybody. Nothing private is ever
   * named here (docs/decisions/060).
   */
  readonly shown?: readonly string[]
  readonly input: Input
  /** Parsed before it leaves: a field that is not named here is dropped. */
  readonly output: Output
  readonly refusals: readonly Refusal[]
}

/**
 * Refusals any operation may answer with, decided before or around its handler.
 * `unavailable` stands for a fault on our side; the log line with the same request id says which. `program-outdated`: the
 * program that asked is from before personal answers were sealed, and could not read this one; or it sends what is not its to
 * write any more, of which it would say that it was stored. `attempt-over`,
 * `too-many`, `being-deleted` and `being-moved` are of operations that change something: begun too long ago or given up; enough for this
 * day; and everything of theirs is being deleted, or moved to another account, at this moment. `words-blocked`: WeChat will not have
 * residents read this. What stands between staff and their work (`gateRefusals`)
 * is said of any operation for staff.
 */
export const commonRefusals = [
  'bad-input',
  'unknown-action',
  'program-outdated',
  'from-elsewhere',
  'not-signed-in',
  'not-allowed',
  ...gateRefusals,
  'attempt-over',
  'too-many',
  'being-deleted',
  'being-moved',
  'words-blocked',
  'busy',
  'unavailable',
] as const
export type CommonRefusal = (typeof commonRefusals)[number]

export function operation<
  const Name extends `${string}.${string}`,
  Input extends z.ZodMiniType,
  Output extends z.ZodMiniType,
  const Refusal extends string = never,
  const Access extends Role = Role,
  const Changes extends Effect = Effect,
>(
  definition: Changes & {
    name: Name
    from: Origin
    access: readonly Access[]
    answer: 'public' | 'personal'
    leastBytes?: number
    shown?: readonly string[]
    input: Input
    output: Output
    refusals: readonly Refusal[]
  },
): Operation<Name, Input, Output, Refusal, Access, Changes> {
  return definition
}

/** Open on purpose: what is inferred from a single operation must not be narrowed by the constraint. */
export type AnyOperation = Operation<string, any, any, any, Role, Effect>
export type InputOf<Op extends AnyOperation> = z.input<Op['input']>
export type ParsedInputOf<Op extends AnyOperation> = z.output<Op['input']>
export type OutputOf<Op extends AnyOperation> = z.output<Op['output']>
export type RefusalOf<Op extends AnyOperation> = Op['refusals'][number]
export type AccessOf<Op extends AnyOperation> = Op['access'][number]
export type AnswerOf<Op extends AnyOperation> = Decision<OutputOf<Op>, RefusalOf<Op> | CommonRefusal>
