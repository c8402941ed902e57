import { serve } from '../_runtime/serve'
import { answerAskedHandler } from './answer-asked'
import { bookForHandler } from './book-for'
import { cancelForHandler } from './cancel-for'
import { checkInHandler } from './check-in'
import { forgiveMissedHandler } from './forgive-missed'
import { freeRunOutHandler } from './free-run-out'
import { moveForHandler } from './move-for'
import { openSeatHandler } from './open-seat'
import { readFeedbackHandler } from './read-feedback'
import { recordAttendanceHandler } from './record-attendance'

export const handlers = [
  answerAskedHandler,
  bookForHandler,
  cancelForHandler,
  moveForHandler,
  openSeatHandler,
  recordAttendanceHandler,
  forgiveMissedHandler,
  checkInHandler,
  readFeedbackHandler,
  freeRunOutHandler,
]

export const main = serve(handlers)
