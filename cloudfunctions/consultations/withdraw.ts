import { withdrawConsultation } from '#core/contracts/consultations'
import { withdraw } from '#core/domain/consultations/talking'
import { handle } from '../_runtime/handle'
import { changeAsParty } from './party'

export const withdrawHandler = handle(withdrawConsultation, async ({ consultationId }, call) =>
  changeAsParty(consultationId, call, { by: 'asker', change: (found, _, at) => withdraw(found, at) }),
)
