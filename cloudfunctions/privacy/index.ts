import { serve } from '../_runtime/serve'
import { askMoveHandler } from './ask-move'
import { carryMovesHandler } from './carry-moves'
import { carryOutHandler } from './carry-out'
import { deleteEverythingHandler } from './delete-everything'
import { readKeptHandler } from './read-kept'
import { retainHandler } from './retain'
import { stopMoveHandler } from './stop-move'

export const handlers = [
  readKeptHandler,
  deleteEverythingHandler,
  carryOutHandler,
  retainHandler,
  askMoveHandler,
  stopMoveHandler,
  carryMovesHandler,
]

export const main = serve(handlers)
