import { lookAgain } from '#core/contracts/records'
import { accept, refuse } from '#core/domain/decision'
import { mayLook } from '#core/domain/records/judging'
import { handle } from '../_runtime/handle'
import { findAccess } from '../_store/access-log'
import { findOpening } from '../_store/record-openings'
import { describeOpened, noteLook, readRecord } from './look'

/** Ending it, judging it and looking write the one document of the opening. */
export const lookAgainHandler = handle(lookAgain, async ({ openingId }, call) => {
  const { caller, database, secrets, askedAt, newId, write } = call
  const entryId = newId()
  const decision = await write({
    async first(documents, standing) {
      const may = mayLook(await findOpening(documents, openingId), caller.ids, standing.now)
      if (!may.ok) return may
      const { record, personId } = may.value
      if (!record) return refuse('opening-over')
      const client = await readRecord({ database, documents }, caller, standing, { personId, record })
      if (!client) return refuse('record-unknown')
      const what = await noteLook({ documents, standing, entryId }, { ...may.value, record }, client)
      return accept({ value: { id: entryId, opening: may.value, client, what }, person: standing.person })
    },
    async again(documents, id, standing) {
      const opening = await findOpening(documents, openingId)
      const entry = await findAccess(documents, id)
      const still = opening && mayLook({ ...opening, looks: [] }, caller.ids, standing.now)
      if (!opening?.record || !entry || !still?.ok) return refuse('opening-over')
      const { personId, record } = opening
      const client = await readRecord({ database, documents }, caller, standing, { personId, record })
      return client ? accept({ id, opening, client, what: entry.what }) : refuse('record-unknown')
    },
  })
  if (!decision.ok) return decision
  return accept({ opened: await describeOpened(database, secrets, decision.value, askedAt) })
})
