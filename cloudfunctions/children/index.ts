import { serve } from '../_runtime/serve'
import { agreeHandler } from './agree'
import { answerCareHandler } from './answer-care'
import { askForSomebodyHandler } from './ask-for-somebody'
import { clearHandler } from './clear'
import { forgetHandler } from './forget'
import { forgetResultHandler } from './forget-result'
import { inviteHandler } from './invite'
import { joinHandler } from './join'
import { keepResultHandler } from './keep-result'
import { listHandler } from './list'
import { listResultsHandler } from './list-results'
import { openResultHandler } from './open-result'
import { openSharedResultHandler } from './open-shared-result'
import { readTraceHandler } from './read-trace'
import { removeGuardianHandler } from './remove-guardian'
import { saveHandler } from './save'
import { shareResultHandler } from './share-result'
import { showResultHandler } from './show-result'
import { takeBackResultHandler } from './take-back-result'

export const handlers = [
  listHandler,
  saveHandler,
  agreeHandler,
  inviteHandler,
  joinHandler,
  removeGuardianHandler,
  forgetHandler,
  clearHandler,
  keepResultHandler,
  listResultsHandler,
  openResultHandler,
  readTraceHandler,
  showResultHandler,
  forgetResultHandler,
  askForSomebodyHandler,
  answerCareHandler,
  shareResultHandler,
  takeBackResultHandler,
  openSharedResultHandler,
]

export const main = serve(handlers)
