import { listWordings } from '#core/contracts/assessments'
import { placesDue } from '#core/domain/assessment/wording'
import { accept } from '#core/domain/decision'
import { skeletons } from '#core/scales/skeletons/index'
import { handle } from '../_runtime/handle'
import { listWordingsBrought } from '../_store/wordings'
import { describeWording } from './wording-view'

const MOST = 80

export const listWordingsHandler = handle(listWordings, async (_, { caller, database }) => {
  const brought = await listWordingsBrought(database)
  const lastly = (one: (typeof brought)[number]) => one.deeds.at(-1)?.at ?? 0
  const newest = [...brought].sort((a, b) => lastly(b) - lastly(a)).slice(0, MOST)
  return accept({
    skeletons: skeletons.map((one) => ({ id: one.id, title: one.title, places: placesDue(one).length })),
    imports: newest.map((one) => describeWording(one, caller.ids)),
  })
})
