import { serve } from '../_runtime/serve'
import { bringLicenceHandler } from './bring-licence'
import { checkWordingHandler } from './check-wording'
import { claimHandler } from './claim'
import { claimForHandler } from './claim-for'
import { clearExpiredHandler } from './clear-expired'
import { copyMineHandler } from './copy-mine'
import { decideWordingHandler } from './decide-wording'
import { forgetHandler } from './forget'
import { handOverHandler } from './hand-over'
import { listDefinitionsHandler } from './list-definitions'
import { listMineHandler } from './list-mine'
import { listSharedHandler } from './list-shared'
import { listToRunHandler } from './list-to-run'
import { listWordingsHandler } from './list-wordings'
import { openSharedHandler } from './open-shared'
import { proposeWordingHandler } from './propose-wording'
import { readLicenceHandler } from './read-licence'
import { shareHandler } from './share'
import { submitHandler } from './submit'
import { submitForHandler } from './submit-for'
import { takeBackHandler } from './take-back'

export const handlers = [
  submitHandler,
  listMineHandler,
  copyMineHandler,
  forgetHandler,
  shareHandler,
  takeBackHandler,
  listSharedHandler,
  openSharedHandler,
  handOverHandler,
  claimHandler,
  claimForHandler,
  clearExpiredHandler,
  submitForHandler,
  listDefinitionsHandler,
  listToRunHandler,
  listWordingsHandler,
  checkWordingHandler,
  proposeWordingHandler,
  decideWordingHandler,
  bringLicenceHandler,
  readLicenceHandler,
]

export const main = serve(handlers)
