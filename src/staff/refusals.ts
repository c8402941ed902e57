import { innerRefusals } from '../wording/inner-refusals'
import { alsoSays } from '../wording/refusals'
import { staffRefusals } from '../wording/staff-refusals'

/** Each page of this subpackage loads these, so that whatever it asks can be refused in words. */
export const staffSays = { ...innerRefusals, ...staffRefusals }

alsoSays(staffSays)
