import { changeSite } from '#core/contracts/organisation'
import type { Weekday } from '#core/domain/time'
import { valueOf } from './value-of'
import type { World } from './world'

/** Of the sample's Nantang, open in the evenings: its manager opens the door from eight in the morning on Mondays. */
export async function openNantangAllMonday(world: World): Promise<void> {
  const manager = await world.as('sample-manager')
  const evenings = [2, 3, 4, 5].map((weekday) => ({ weekday: weekday as Weekday, from: 990, until: 1230 }))
  const openingHours = [{ weekday: 1 as const, from: 480, until: 1230 }, ...evenings]
  valueOf(await manager.call(changeSite, { siteId: 's-nantang', revision: 1, change: { part: 'hours', openingHours } }))
}
