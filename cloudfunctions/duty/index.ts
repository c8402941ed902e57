import { serve } from '../_runtime/serve'
import { checkInHandler } from './check-in'
import { readRotaHandler } from './read-rota'
import { saveRotaHandler } from './save-rota'
import { settleAlarmHandler } from './settle-alarm'
import { stepInHandler } from './step-in'
import { watchHandler } from './watch'

export const handlers = [
  readRotaHandler,
  saveRotaHandler,
  checkInHandler,
  stepInHandler,
  settleAlarmHandler,
  watchHandler,
]

export const main = serve(handlers)
