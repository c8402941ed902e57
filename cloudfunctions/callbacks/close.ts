import { closeCallback } from '#core/contracts/callbacks'
import { close } from '#core/domain/callbacks/calling'
import { handle } from '../_runtime/handle'
import { changeCallback } from './change'

export const closeHandler = handle(closeCallback, ({ callbackId, as }, call) =>
  changeCallback(callbackId, call, async (found, { staffId, now }) => close(found, { staffId, as, at: now })),
)
