import { leavePost } from '#core/contracts/staff'
import { sameGrant } from '#core/domain/access/staff'
import { withoutPost } from '#core/domain/access/standing'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { removeFile } from '../_runtime/kept-files'
import { findStaff } from '../_store/staff'
import { readHouse, takeAway } from './changing'
import { describeColleague } from './view'

export const leaveHandler = handle(leavePost, async (input, { caller, database, secrets, askedAt, write }) => {
  const { counsellorId, ...rest } = input
  const post = counsellorId === null ? rest : { ...rest, counsellorId }
  let photo: string | undefined
  const decision = await write({
    async first(documents, { person, now }) {
      const before = await findStaff(documents, caller.ids)
      if (!before.grants.some((grant) => sameGrant(grant, post))) return refuse('post-unknown')
      const house = await readHouse(documents, database)
      const after = withoutPost(before, post)
      photo = after.portrait ? undefined : before.portrait?.fileId
      const left = await takeAway(documents, database, house, { before, after, now })
      return left.ok ? accept({ value: left.value, person }) : left
    },
    again: async (documents) => accept(await findStaff(documents, caller.ids)),
  })
  if (!decision.ok) return decision
  if (photo !== undefined) await removeFile(photo)
  if (decision.value.grants.length === 0) return accept({ me: null })
  return accept({ me: await describeColleague(decision.value, { database, secrets, now: askedAt }) })
})
