import { serve } from '../_runtime/serve'
import { answerAskHandler } from './answer-ask'
import { askForShiftHandler } from './ask-for-shift'
import { checkInHandler } from './check-in'
import { readRotaHandler } from './read-rota'
import { saveRotaHandler } from './save-rota'
import { settleAlarmHandler } from './settle-alarm'
import { stepInHandler } from './step-in'
import { watchHandler } from './watch'
import { withdrawAskHandler } from './withdraw-ask'

export const handlers = [
  readRotaHandler,
  saveRotaHandler,
  checkInHandler,
  stepInHandler,
  settleAlarmHandler,
  askForShiftHandler,
  answerAskHandler,
  withdrawAskHandler,
  watchHandler,
]

export const main = serve(handlers)
