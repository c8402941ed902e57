import type { StaffRecord } from '#core/domain/access/staff'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { Caller, WritingCall } from '../_runtime/handle'
import type { Gets } from '../_store/database'
import { findStaff } from '../_store/staff'

/** One's own record, where one has a post. */
export async function findOwn(documents: Gets, { ids }: Caller): Promise<Decision<StaffRecord, 'no-post'>> {
  const record = await findStaff(documents, ids)
  return record.grants.length > 0 ? accept(record) : refuse('no-post')
}

/** Whoever has no post asks WeChat nothing: anybody may call this, and WeChat answers only so many a day. */
export async function checkOwnWords(
  { caller, database, checkWords }: Pick<WritingCall, 'database' | 'checkWords'> & { readonly caller: Caller },
  texts: readonly string[],
): Promise<Decision<true, 'words-blocked' | 'no-post'>> {
  if (texts.length === 0) return accept(true)
  const own = await findOwn(database, caller)
  return own.ok ? checkWords(texts) : own
}
