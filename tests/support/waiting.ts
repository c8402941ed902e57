import type { CalledOff } from '#core/domain/scheduling/day'
import { type CivilDate, MINUTE } from '#core/domain/time'
import { mondayAt } from './makers'
import type { World } from './world'

/** Of 云溪's on that Monday; ill, and they wait for a call since five in the morning. */
export function aWaiting(change: Partial<CalledOff> = {}): CalledOff {
  return {
    ...{ id: 'a1', code: 'K7QM', siteId: 's-chenguang', roomId: 'r-chenguang-1', mode: 'phone' },
    ...{ start: mondayAt(11), end: mondayAt(11) + 50 * MINUTE, at: mondayAt(5), by: 'staff', wants: 'call-back' },
    personId: 'p1',
    ...change,
  }
}

/** Puts it onto a day that is there already, past the functions. */
export async function bringWaiting(world: World, counsellorId: string, date: CivilDate, off: CalledOff): Promise<void> {
  const id = `${counsellorId}_${date}`
  const found = (await world.documents('counsellor-days')).find(({ _id }) => _id === id)
  if (!found) throw new Error(`${id} is not there`)
  const { _id, ...day } = found
  await world.put('counsellor-days', { ...day, id, calledOff: [off] })
}
