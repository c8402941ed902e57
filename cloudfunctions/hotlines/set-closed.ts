import { setLineClosed } from '#core/contracts/hotlines'
import { setClosed } from '#core/domain/hotlines/registry'
import { handle } from '../_runtime/handle'
import { changeLine } from './change-line'

export const setClosedHandler = handle(setLineClosed, ({ lineId, closed, revision }, call) =>
  changeLine(lineId, call, (found, by, at) => setClosed(found, closed, { by, at, revision })),
)
