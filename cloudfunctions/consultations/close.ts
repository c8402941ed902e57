import { closeConsultation } from '#core/contracts/consultations'
import { close } from '#core/domain/consultations/talking'
import { handle } from '../_runtime/handle'
import { changeAsParty } from './party'

export const closeHandler = handle(closeConsultation, async ({ consultationId }, call) =>
  changeAsParty(consultationId, call, { by: null, change: (found, _, at) => close(found, at) }),
)
