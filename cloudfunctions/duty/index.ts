import { serve } from '../_runtime/serve'
import { answerAskHandler } from './answer-ask'
import { askForShiftHandler } from './ask-for-shift'
import { callNextHandler } from './call-next'
import { checkInHandler } from './check-in'
import { giveNumberHandler } from './give-number'
import { giveUpTurnHandler } from './give-up-turn'
import { readHandoversHandler } from './read-handovers'
import { readQueueHandler } from './read-queue'
import { readRotaHandler } from './read-rota'
import { readTurnHandler } from './read-turn'
import { removeHandoverHandler } from './remove-handover'
import { saveRotaHandler } from './save-rota'
import { settleAlarmHandler } from './settle-alarm'
import { settleTurnHandler } from './settle-turn'
import { stepInHandler } from './step-in'
import { takeNumberHandler } from './take-number'
import { watchHandler } from './watch'
import { withdrawAskHandler } from './withdraw-ask'
import { writeHandoverHandler } from './write-handover'

export const handlers = [
  readRotaHandler,
  saveRotaHandler,
  checkInHandler,
  stepInHandler,
  settleAlarmHandler,
  askForShiftHandler,
  answerAskHandler,
  withdrawAskHandler,
  takeNumberHandler,
  readTurnHandler,
  giveUpTurnHandler,
  readQueueHandler,
  giveNumberHandler,
  callNextHandler,
  settleTurnHandler,
  readHandoversHandler,
  writeHandoverHandler,
  removeHandoverHandler,
  watchHandler,
]

export const main = serve(handlers)
