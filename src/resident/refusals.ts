import { childRefusals } from '../wording/child-refusals'
import { innerRefusals } from '../wording/inner-refusals'
import { alsoSays } from '../wording/refusals'
import { residentRefusals } from '../wording/resident-refusals'

/** Each page of this subpackage loads these, so that whatever it asks can be refused in words. */
export const residentSays = { ...innerRefusals, ...residentRefusals, ...childRefusals }

alsoSays(residentSays)
