import { childRefusals } from '../wording/child-refusals'
import { innerRefusals } from '../wording/inner-refusals'
import { alsoSays } from '../wording/refusals'
import { residentRefusals } from '../wording/resident-refusals'
import { waitingRefusals } from '../wording/waiting-refusals'
import { walkInRefusals } from '../wording/walk-in-refusals'

/** Each page of this subpackage loads these, so that whatever it asks can be refused in words. */
export const residentSays = {
  ...innerRefusals,
  ...residentRefusals,
  ...childRefusals,
  ...waitingRefusals,
  ...walkInRefusals,
}

alsoSays(residentSays)
