import { sendConsultationBack } from '#core/contracts/consultations'
import { sendBack } from '#core/domain/consultations/talking'
import { handle } from '../_runtime/handle'
import { changeAsParty } from './party'

export const sendBackHandler = handle(sendConsultationBack, async ({ consultationId }, call) =>
  changeAsParty(consultationId, call, { by: null, change: sendBack }),
)
