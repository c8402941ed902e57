import type { Rota } from '#core/domain/duty/rota'
import { addDays } from '#core/domain/time'
import { minute, monday, mondayAt } from '../makers'
import type { World } from '../world'
import { aRota, aShift } from './rotas'

/** Shifts of theirs that are to come, one of them asked about already, and one somebody asks them to take. */
const toCome = (staffId: string, named: string) =>
  (['next', 'given', 'asked'] as const).map((what, at) => ({
    ...{ id: `${named}-${what}`, date: addDays(monday, at + 1), from: minute(14), until: minute(15) },
    staffId: what === 'asked' ? `p1_${named}_somebody` : staffId,
  }))

/**
 * A shift that is on since before the world's morning, a time nobody came, which is over, and three shifts to come with an ask
 * of theirs and one to them.
 */
export function aMorningRota(staffId: string, named: string, change: Partial<Rota> = {}): Rota {
  const alarm = {
    ...{ id: `${named}-alarm`, date: monday, from: minute(1), raisedAt: mondayAt(1, 10), clearedAt: mondayAt(2) },
    ...{ seen: null, closed: null, toTell: [] },
  }
  const shift = aShift({ id: `${named}-shift`, from: minute(5), until: minute(12), staffId })
  const ask = { inReturn: null, at: mondayAt(2), ended: null }
  const asks = [
    { ...ask, id: `${named}-own-ask`, shiftId: `${named}-given`, by: staffId, asked: [`p1_${named}_somebody`] },
    { ...ask, id: `${named}-ask`, shiftId: `${named}-asked`, by: `p1_${named}_somebody`, asked: [staffId] },
  ]
  const ahead = toCome(staffId, named).map((one) => aShift(one))
  return aRota([shift, ...ahead], { alarms: [alarm], asks, ...change })
}

/** As it was planted, to be saved once more with one more behind it. */
export const morningDrafts = (staffId: string, named: string, other: string, from = minute(13, 30)) => [
  { id: `${named}-shift`, date: monday, from: minute(5), until: minute(12), staffId },
  ...toCome(staffId, named),
  { id: null, date: monday, from, until: minute(15, 30), staffId: other },
]

/** A shift of theirs that began in the small hours of that Monday, which they came for and which is on in the world's morning. */
const came = { id: 'came', date: monday, from: minute(3), until: minute(7) }

export const withCome = (rota: Rota, staffId: string): Rota => ({
  ...rota,
  shifts: [aShift({ ...came, staffId, checkedIn: { at: mondayAt(3), how: 'by-code' } }), ...rota.shifts],
})

export const cameDraft = (staffId: string) => ({ ...came, staffId })

/** Doors that are open at any hour of that Monday. */
export async function openAllMonday(world: World, siteId: string): Promise<void> {
  const found = (await world.documents('sites')).find(({ _id }) => _id === siteId)
  const { _id: id, ...row } = found as unknown as {
    readonly _id: string
    readonly openingHours: readonly { readonly weekday: number }[]
  }
  const always = { weekday: 1, from: 0, until: 1440 }
  await world.put('sites', {
    ...row,
    id,
    openingHours: [...row.openingHours.filter(({ weekday }) => weekday !== 1), always],
  } as { id: string })
}
