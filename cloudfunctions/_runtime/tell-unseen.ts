import type { AnyOperation } from '#core/contracts/operation'
import { tell } from '#core/domain/inbox/entry'
import type { Person } from '#core/domain/people/person'
import type { Instant } from '#core/domain/time'
import type { Documents, Reads } from '../_store/database'
import { tellStaff } from '../_store/told'
import { whoIsTold } from './tell-late-jobs'

/** Under which a line says where words stand: the operation that wrote them. */
export const unseenRef = ({ name }: Pick<AnyOperation, 'name'>): string => name.replace('.', '-')

/** Tells, in the transaction that stores words nobody of WeChat's saw. Answers with whoever acts as they are afterwards. */
export type TellUnseen = (documents: Documents, acting: Person, now: Instant) => Promise<Person>

/**
 * That words were stored which a person has to look at, to whoever manages a place that nothing is above; who acts may be one of them.
 * Who is to be told is found before the transaction.
 */
export async function tellerOfUnseen(
  database: Reads,
  operation: AnyOperation,
  ids: readonly string[],
): Promise<TellUnseen> {
  const managers = await whoIsTold({ database })
  const occasion = { kind: 'words-unseen', ref: unseenRef(operation) } as const
  return async (documents, acting, at) => {
    for (const personId of managers) {
      if (!ids.includes(personId)) await tellStaff(database, documents, { personId, at, ...occasion })
    }
    return managers.some((one) => ids.includes(one)) ? tell(acting, occasion, at) : acting
  }
}
