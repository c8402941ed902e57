import {
  closeConsultation,
  declineConsultation,
  sendConsultationBack,
  withdrawConsultation,
} from '#core/contracts/consultations'
import { close, decline, sendBack, withdraw } from '#core/domain/consultations/talking'
import { handle } from '../_runtime/handle'
import { changeAsParty } from './party'

export const closeHandler = handle(closeConsultation, async ({ consultationId }, call) =>
  changeAsParty(consultationId, call, { by: null, change: (found, _, at) => close(found, at) }),
)

export const declineHandler = handle(declineConsultation, async ({ consultationId, because }, call) =>
  changeAsParty(consultationId, call, { by: 'expert', change: (found, _, at) => decline(found, because, at) }),
)

export const sendBackHandler = handle(sendConsultationBack, async ({ consultationId }, call) =>
  changeAsParty(consultationId, call, { by: null, change: sendBack }),
)

export const withdrawHandler = handle(withdrawConsultation, async ({ consultationId }, call) =>
  changeAsParty(consultationId, call, { by: 'asker', change: (found, _, at) => withdraw(found, at) }),
)
