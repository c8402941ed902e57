import { readMayCall } from '#core/contracts/appointments'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findPerson } from '../_store/people'
import { describeMayCall, isOffered } from './may-call'

export const readMayCallHandler = handle(readMayCall, async (_, { caller, database, secrets, now }) => {
  const person = await findPerson(database, caller.ids, database)
  return accept({ isOffered: await isOffered(database, person, now), mayCall: describeMayCall(secrets, person) })
})
