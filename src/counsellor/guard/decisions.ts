import type { previewChange, saveChange } from '#core/contracts/calendar'
import type { ChangeAsked } from '#core/contracts/calendar/change'
import type { InputOf, OutputOf } from '#core/contracts/operation'

export type Preview = OutputOf<typeof previewChange>
export type Affected = Preview['affected'][number]
export type Asked = InputOf<typeof saveChange>['decisions'][number]
export type Decision = Asked['decision']

/** By appointment. */
export type Decisions = Readonly<Record<string, Decision>>

/** Decisions that need no further word: they can be made of all appointments at once. */
export type PlainKind = 'keep' | 'choose' | 'cancel'

/** Whoever is suspended keeps nobody and has no other place. */
export const kindsFor = ({ kind }: ChangeAsked): readonly PlainKind[] =>
  kind === 'suspend' ? ['choose', 'cancel'] : ['keep', 'choose', 'cancel']

export const mayMove = ({ kind }: ChangeAsked): boolean => kind !== 'suspend'

/** Whoever has no account has nobody to be asked by: for them it is called off, and they are called. */
const madeFor = (one: Affected, decision: Decision): Decision =>
  one.guest && decision.kind === 'choose' ? { kind: 'cancel' } : decision

/** What was decided and still holds: of those that are met now alone, and nobody is asked who has become busy. */
export function standing(preview: Preview, decisions: Decisions, byDefault: PlainKind | null): Decisions {
  const kept = preview.affected.flatMap((one): [string, Decision][] => {
    const { appointmentId, substitutes } = one
    const made = decisions[appointmentId]
    const stands = made && (made.kind !== 'substitute' || substitutes.includes(made.counsellorId))
    const decision = stands ? made : byDefault && { kind: byDefault }
    return decision ? [[appointmentId, madeFor(one, decision)]] : []
  })
  return Object.fromEntries(kept)
}

/** Who has to be called, for something else becomes of it than they know. */
export const toBeCalled = ({ affected }: Preview, decisions: Decisions): readonly Affected[] =>
  affected.filter(({ appointmentId, guest }) => guest && decisions[appointmentId]?.kind !== 'keep')

export const undecided = ({ affected }: Preview, decisions: Decisions): readonly Affected[] =>
  affected.filter(({ appointmentId }) => !decisions[appointmentId])

/** In the order of those that are met. */
export const asAsked = ({ affected }: Preview, decisions: Decisions): Asked[] =>
  affected.flatMap(({ appointmentId }) => {
    const decision = decisions[appointmentId]
    return decision ? [{ appointmentId, decision }] : []
  })

/** Who could take over every one of these. */
export function substitutesOfAll(preview: Preview, all: readonly Affected[]): Preview['substitutes'] {
  return preview.substitutes.filter(
    ({ id }) => all.length > 0 && all.every(({ substitutes }) => substitutes.includes(id)),
  )
}

/** Refusals a decision fails for, with the kind of decision it was. */
const failing: ReadonlyMap<string, Decision['kind']> = new Map([
  ...[
    ...['offer-unknown', 'mode-not-offered', 'slot-gone', 'slot-taken', 'room-taken'],
    ...['move-past', 'number-unknown', 'client-busy'],
  ].map((refusal) => [refusal, 'move'] as const),
  ['substitute-not-free', 'substitute'],
])

/** Whose decision may be the one that failed: the cloud does not say which it was. */
export function doubtedBy(refusal: string, decisions: Decisions): readonly string[] {
  const kind = failing.get(refusal)
  return Object.keys(decisions).filter((id) => kind !== undefined && decisions[id]?.kind === kind)
}
