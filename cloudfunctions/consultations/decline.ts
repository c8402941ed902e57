import { declineConsultation } from '#core/contracts/consultations'
import { decline } from '#core/domain/consultations/talking'
import { handle } from '../_runtime/handle'
import { changeAsParty } from './party'

export const declineHandler = handle(declineConsultation, async ({ consultationId, because }, call) =>
  changeAsParty(consultationId, call, { by: 'expert', change: (found, _, at) => decline(found, because, at) }),
)
