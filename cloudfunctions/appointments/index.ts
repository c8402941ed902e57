import { serve } from '../_runtime/serve'
import { addOtherHandler } from './add-other'
import { allowRemindersHandler } from './allow-reminders'
import { answerChangeHandler } from './answer-change'
import { bookHandler } from './book'
import { bookTogetherHandler } from './book-together'
import { cancelHandler } from './cancel'
import { checkInHandler } from './check-in'
import { copyMineHandler } from './copy-mine'
import { giveFeedbackHandler } from './give-feedback'
import { holdHandler } from './hold'
import { listAgendaHandler } from './list-agenda'
import { listAnyoneHandler } from './list-anyone'
import { listCounsellorsHandler } from './list-counsellors'
import { listMineHandler } from './list-mine'
import { listOpeningsHandler } from './list-openings'
import { listPlacesHandler } from './list-places'
import { listSoonestHandler } from './list-soonest'
import { moveHandler } from './move'
import { openPortraitHandler } from './open-portrait'
import { readMayCallHandler } from './read-may-call'
import { readNumberHandler } from './read-number'
import { readRemindersHandler } from './read-reminders'
import { releaseHandler } from './release'
import { removeOtherHandler } from './remove-other'
import { setMayCallHandler } from './set-may-call'

export const handlers = [
  listCounsellorsHandler,
  listPlacesHandler,
  listSoonestHandler,
  listOpeningsHandler,
  listAnyoneHandler,
  openPortraitHandler,
  holdHandler,
  releaseHandler,
  bookHandler,
  bookTogetherHandler,
  moveHandler,
  cancelHandler,
  checkInHandler,
  giveFeedbackHandler,
  answerChangeHandler,
  addOtherHandler,
  removeOtherHandler,
  readNumberHandler,
  readRemindersHandler,
  allowRemindersHandler,
  readMayCallHandler,
  setMayCallHandler,
  listMineHandler,
  copyMineHandler,
  listAgendaHandler,
]

export const main = serve(handlers)
