import { calendarRefusals } from '../wording/calendar-refusals'
import { counsellorRefusals } from '../wording/counsellor-refusals'
import { innerRefusals } from '../wording/inner-refusals'
import { recordRefusals } from '../wording/record-refusals'
import { alsoSays } from '../wording/refusals'

/** Each page of this subpackage loads these, so that whatever it asks can be refused in words. */
export const counsellorSays = { ...innerRefusals, ...calendarRefusals, ...counsellorRefusals, ...recordRefusals }

alsoSays(counsellorSays)
