import { endPost } from '#core/contracts/staff'
import { sameGrant } from '#core/domain/access/staff'
import { withoutPost } from '#core/domain/access/standing'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { removeFile } from '../_runtime/kept-files'
import { findStaff } from '../_store/staff'
import { findUnder, managedBy, readHouse, takeAway } from './changing'
import { describeAfter } from './of-person'

export const endPostHandler = handle(endPost, async ({ staffId, ...asked }, given) => {
  const { caller, database, secrets, askedAt, write } = given
  const { counsellorId, ...rest } = asked
  const post = counsellorId === null ? rest : { ...rest, counsellorId }
  let photo: string | undefined
  const decision = await write({
    async first(documents, { person, now, grants }) {
      const house = await readHouse(documents, database)
      const own = managedBy(grants, house.nodes)
      const before = await findUnder(documents, staffId, own)
      if (!before) return refuse('staff-unknown')
      if (!own.has(post.nodeId) || !before.grants.some((grant) => sameGrant(grant, post))) return refuse('post-unknown')
      const after = withoutPost(before, post)
      photo = after.portrait ? undefined : before.portrait?.fileId
      const ended = await takeAway(documents, database, house, { before, after, now })
      return ended.ok ? accept({ value: ended.value, person }) : ended
    },
    // Who has no post any more is told as nobody.
    again: async (documents, id) => accept(await findStaff(documents, [id])),
  })
  if (!decision.ok) return decision
  if (photo !== undefined) await removeFile(photo)
  return accept({ person: await describeAfter(decision.value, caller.grants, { database, secrets, now: askedAt }) })
})
