import { serve } from '../_runtime/serve'
import { answerHandler } from './answer'
import { askBackHandler } from './ask-back'
import { askShareHandler } from './ask-share'
import { decideMoveHandler } from './decide-move'
import { endShareHandler } from './end-share'
import { judgeHandler } from './judge'
import { listColleaguesHandler } from './list-colleagues'
import { listMovesHandler } from './list-moves'
import { listOwnHandler } from './list-own'
import { listToKeepHandler } from './list-to-keep'
import { lookAgainHandler } from './look-again'
import { openInEmergencyHandler } from './open-in-emergency'
import { requestMoveHandler } from './request-move'

export const handlers = [
  openInEmergencyHandler,
  lookAgainHandler,
  listOwnHandler,
  answerHandler,
  listToKeepHandler,
  askBackHandler,
  judgeHandler,
  listColleaguesHandler,
  askShareHandler,
  endShareHandler,
  requestMoveHandler,
  listMovesHandler,
  decideMoveHandler,
]

export const main = serve(handlers)
