import { noteCallbackTry } from '#core/contracts/callbacks'
import { noteTry } from '#core/domain/callbacks/calling'
import { handle } from '../_runtime/handle'
import { findSites } from '../_store/sites'
import { changeCallback } from './change'
import { readHours } from './places'

export const noteTryHandler = handle(noteCallbackTry, ({ callbackId, outcome }, call) =>
  changeCallback(callbackId, call, async (found, { staffId, now }) => {
    const [site] = await findSites(call.database, [found.siteId])
    return noteTry(found, { staffId, outcome, at: now }, await readHours(call.database, site))
  }),
)
