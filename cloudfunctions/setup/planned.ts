import { tableWords } from '#core/content/table-words'
import { MOST_INVITED } from '#core/domain/access/invitation'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { RowFault } from '#core/domain/setup/faults'
import { MOST_MADE, madeBy, type Plan, planOf, type Standing } from '#core/domain/setup/plan'
import { planHash } from './spreadsheet/plan-hash'
import type { ReadTables } from './written'

export interface Planned {
  readonly plan: Plan
  readonly faults: readonly RowFault[]
  /** Known again by whoever looked it through: of what is to be made, its ids left aside. */
  readonly hash: string
}

/** What a table would make as things stand; `seed`: what the ids are made of. */
export function planned(
  tables: ReadTables,
  standing: Standing & { readonly open: number },
  seed: string,
): Decision<Planned, 'table-too-much' | 'invitations-full'> {
  const looked = planOf(tables, standing, tableWords, 'new')
  if (madeBy(looked.plan) > MOST_MADE) return refuse('table-too-much')
  if (standing.open + looked.plan.people.length > MOST_INVITED) return refuse('invitations-full')
  const { plan } = seed === 'new' ? looked : planOf(tables, standing, tableWords, seed)
  return accept({ plan, faults: [...tables.faults, ...looked.faults], hash: planHash(looked.plan) })
}
