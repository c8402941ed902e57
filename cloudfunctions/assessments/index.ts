import { serve } from '../_runtime/serve'
import { claimHandler } from './claim'
import { claimForHandler } from './claim-for'
import { clearExpiredHandler } from './clear-expired'
import { forgetHandler } from './forget'
import { handOverHandler } from './hand-over'
import { listMineHandler } from './list-mine'
import { listSharedHandler } from './list-shared'
import { openSharedHandler } from './open-shared'
import { shareHandler } from './share'
import { submitHandler } from './submit'
import { takeBackHandler } from './take-back'

export const main = serve([
  submitHandler,
  listMineHandler,
  forgetHandler,
  shareHandler,
  takeBackHandler,
  listSharedHandler,
  openSharedHandler,
  handOverHandler,
  claimHandler,
  claimForHandler,
  clearExpiredHandler,
])
