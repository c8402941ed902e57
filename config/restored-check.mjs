/** `npm run check:restored`: the journeys on environments that a backup was put back into, all or the files named. */
import { olderBuildsHere } from './stamps.mjs'
import { requireNode } from './steps.mjs'
import { walkJourneys } from './walk-journeys.mjs'

requireNode()
const builds = ['functions', 'h5', 'public', 'desk', 'weapp', 'client', ...(olderBuildsHere ? ['older'] : [])]
await walkJourneys(builds, { XINLIN_RESTORED: '1' })
