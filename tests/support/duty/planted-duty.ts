import type { Rota } from '#core/domain/duty/rota'
import { minute, monday, mondayAt } from '../makers'
import type { World } from '../world'
import { aRota, aShift } from './rotas'

/** A shift that is on since before the world's morning, and a time nobody came, which is over. */
export function aMorningRota(staffId: string, named: string, change: Partial<Rota> = {}): Rota {
  const alarm = {
    ...{ id: `${named}-alarm`, date: monday, from: minute(1), raisedAt: mondayAt(1, 10), clearedAt: mondayAt(2) },
    ...{ seen: null, closed: null, toTell: [] },
  }
  const shift = aShift({ id: `${named}-shift`, from: minute(5), until: minute(12), staffId })
  return aRota([shift], { alarms: [alarm], ...change })
}

/** As it was planted, to be saved once more with one more behind it. */
export const morningDrafts = (staffId: string, named: string, other: string, from = minute(13, 30)) => [
  { id: `${named}-shift`, date: monday, from: minute(5), until: minute(12), staffId },
  { id: null, date: monday, from, until: minute(15, 30), staffId: other },
]

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
