import { readHealth } from '#core/contracts/jobs'
import { accept } from '#core/domain/decision'
import { hourOf } from '#core/domain/health/counts'
import { mostOf, roomOf, type Sizes, toldSize } from '#core/domain/health/size'
import { TOLD_OF, toldHealth } from '#core/domain/health/told'
import { jobs } from '#core/domain/jobs/jobs'
import { newRecord, stateOf } from '#core/domain/jobs/record'
import { told } from '../_runtime/gaps'
import { handle } from '../_runtime/handle'
import { listHours } from '../_store/call-counts'
import { findSizes } from '../_store/collection-sizes'
import { listAlarms } from '../_store/health-alarms'
import { listJobRecords } from '../_store/job-records'
import { listRestorations } from '../_store/restorations'

const LARGEST = 5

function roomTold(sizes: Sizes) {
  const largest = [...sizes.collections]
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, LARGEST)
    .map(toldSize)
  return { at: sizes.at, ...toldSize(roomOf(sizes, mostOf(process.env.XINLIN_DATABASE_MB))), largest }
}

export const readHealthHandler = handle(readHealth, async (_, { database, now }) => {
  const [records, hours, sizes, alarms, restorations] = await Promise.all([
    listJobRecords(database),
    listHours(database, hourOf(now - TOLD_OF)),
    findSizes(database),
    listAlarms(database),
    listRestorations(database),
  ])
  const known = new Map(records.map((one) => [one.id, one]))
  const states = jobs.map(({ id }) => stateOf(known.get(id) ?? newRecord(id, now), now))
  const notWell = states.filter((state) => state !== 'well' && state !== 'not-yet').length
  return accept({
    jobs: { all: states.length, notWell },
    calls: toldHealth(hours),
    room: sizes && roomTold(sizes),
    crossed: alarms.flatMap(({ id, since }) => (since === null ? [] : [{ id, since }])),
    ...told(restorations, now),
  })
})
