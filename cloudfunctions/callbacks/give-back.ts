import { giveBackCallback } from '#core/contracts/callbacks'
import { giveBack } from '#core/domain/callbacks/calling'
import { handle } from '../_runtime/handle'
import { changeCallback } from './change'

export const giveBackHandler = handle(giveBackCallback, ({ callbackId }, call) =>
  changeCallback(callbackId, call, async (found, { staffId }) => giveBack(found, staffId)),
)
