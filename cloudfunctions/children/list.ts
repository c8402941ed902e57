import { listChildren } from '#core/contracts/children'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findChildren } from '../_store/children'
import { findPerson } from '../_store/people'
import { describeChild } from './view'

export const listHandler = handle(listChildren, async (_, { caller, database, secrets, now }) => {
  const person = await findPerson(database, caller.ids, database)
  const listed = person.others.flatMap(({ id, kind }) => (kind === 'child' ? [id] : []))
  const ids = person.asChild === undefined ? listed : [person.asChild, ...listed]
  const found = new Map((await findChildren(database, ids)).map((child) => [child.id, child]))
  const looking = { secrets, person, ids: caller.ids, now }
  return accept({ children: ids.map((id) => describeChild(id, found.get(id) ?? null, looking)) })
})
