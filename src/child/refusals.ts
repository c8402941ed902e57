import { childRefusals } from '../wording/child-refusals'
import { innerRefusals } from '../wording/inner-refusals'
import { alsoSays } from '../wording/refusals'

/** Each page of this subpackage loads these, so that whatever it asks can be refused in words. */
export const childSays = { ...innerRefusals, ...childRefusals }

alsoSays(childSays)
