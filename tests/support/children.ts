import type { keepResult, saveChild } from '#core/contracts/children'
import type { InputOf } from '#core/contracts/operation'
import type { Child } from '#core/domain/children/profile'
import type { ChildResult, ChildSheet } from '#core/domain/children/result'
import { secretsOf } from '../../cloudfunctions/_runtime/private'
import type { Stored } from '../../cloudfunctions/_store/database'
import { mondayAt } from './makers'
import { functionEnv, type World } from './world'

/** A child of seven, added with the guardian's consent. */
export const aChildWish = (change: Partial<InputOf<typeof saveChild>> = {}): InputOf<typeof saveChild> => ({
  nickname: '小禾',
  born: { year: 2019, month: 6 },
  pretermWeeks: null,
  consentVersion: 3,
  ...change,
})

/** A child of seven with one guardian, as it is stored. */
export function aChild({
  personId,
  ...change
}: Partial<Child> & { readonly id: string; readonly personId: string }): Child & Stored & { readonly v: number } {
  const since = mondayAt(-24)
  return {
    forgotten: false,
    born: { year: 2019, month: 6 },
    pretermWeeks: null,
    since,
    kept: 0,
    told: 0,
    guardians: [{ id: 'first', personId, since, sees: 'records' }],
    own: null,
    consents: [{ by: 'guardian', answer: 'yes', version: 1, at: since, personId }],
    invited: [],
    cares: [],
    trace: [],
    ...change,
    v: 3,
  }
}

/** Of seventeen full months or eighteen on the makers' Monday. */
export const aToddlerWish = () => aChildWish({ born: { year: 2025, month: 5 } })

/** What a parent answered about a child of eighteen months: one sign is there. */
export const aToddlerSheet = (
  childId: string,
  completedAt: number,
  change: Partial<InputOf<typeof keepResult>> = {},
): InputOf<typeof keepResult> => ({
  ...{ childId, voice: 'guardian', shows: 'all', scaleId: 'warning-signs', scaleVersion: 1, completedAt },
  responses: { 'ws-18m-1': 1, 'ws-18m-2': 0, 'ws-18m-3': 0, 'ws-18m-4': 0, 'ws-regress': 0 },
  parameters: { ageInMonths: 18 },
  ...change,
})

/** Answers of a young person's own, from 0 to 5 each. */
export const who5Of = (each: number) =>
  Object.fromEntries([1, 2, 3, 4, 5].map((at): [string, number] => [`who5-${at}`, each]))

/** What a young person answered, as it is stored. */
export function aChildResult({
  id,
  childId,
  personId,
  sheet = {},
  ...change
}: Partial<Omit<ChildResult, 'sheet'>> & {
  readonly id: string
  readonly childId: string
  readonly personId: string
  readonly sheet?: Partial<ChildSheet>
}): ChildResult & Stored & { readonly v: number } {
  const whole: ChildSheet = {
    ...{ scaleId: 'who5', scaleVersion: 1, responses: who5Of(1) },
    score: { total: 5, bandId: 'low', criticalItems: [] },
    ...sheet,
  }
  const at = { collection: 'child-results', id, field: 'sheet' }
  return {
    ...{ id, childId, personId, voice: 'child', shows: 'all', exception: null },
    ...{ completedAt: mondayAt(4), keptAt: mondayAt(4) },
    ...{ share: null, sharedWith: null, sharedUntil: 0 },
    ...change,
    sheet: secretsOf(functionEnv).seal(at, JSON.stringify(whole)),
    v: 2,
  }
}

/** A young person of fourteen who has said yes, on an account of their own, and what they answered. */
export async function plantTeenager(world: World, who: string, id: string): Promise<void> {
  const personId = world.personId(who)
  const own = { personId, since: mondayAt(-48) }
  const guardian = { id: 'first', personId: 'p1_somebody', since: mondayAt(-48), sees: 'records' as const }
  const said = { by: 'child', answer: 'yes', version: 1, at: mondayAt(-24), personId } as const
  const born = { year: 2012, month: 2 }
  await world.put('children', aChild({ id, personId, own, born, guardians: [guardian], consents: [said] }))
  await world.put('child-results', aChildResult({ id: `${id}-result`, childId: id, personId }))
}

/** A child of seven whose guardian has been told that they need somebody; the id of what was told. */
export async function plantCare(world: World, who: string, id: string): Promise<string> {
  const care = { id: `${id}-care`, at: mondayAt(4), reason: 'asked-for-somebody', resultId: null, spoken: [] } as const
  await world.put('children', aChild({ id, personId: world.personId(who), cares: [care] }))
  return care.id
}
