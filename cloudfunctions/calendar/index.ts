import { serve } from '../_runtime/serve'
import { addCounsellorHandler } from './add-counsellor'
import { listSiteHandler } from './list-site'
import { markCalledHandler } from './mark-called'
import { openWaitingHandler } from './open-waiting'
import { previewChangeHandler } from './preview-change'
import { readTermsHandler } from './read-terms'
import { saveChangeHandler } from './save-change'
import { saveProfileHandler } from './save-profile'
import { setLinkHandler } from './set-link'

export const handlers = [
  readTermsHandler,
  previewChangeHandler,
  saveChangeHandler,
  setLinkHandler,
  addCounsellorHandler,
  saveProfileHandler,
  listSiteHandler,
  openWaitingHandler,
  markCalledHandler,
]

export const main = serve(handlers)
