import { kits } from '#core/content/kits/index'
import { listKits } from '#core/contracts/content'
import { accept } from '#core/domain/decision'
import { mayStand } from '#core/domain/reading/article'
import { handle } from '../_runtime/handle'

export const listKitsHandler = handle(listKits, async (_, { now }) =>
  accept({ kits: kits.filter((kit) => mayStand(kit, now)) }),
)
