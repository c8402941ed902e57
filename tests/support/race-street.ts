import type { Counsellor } from '#core/domain/scheduling/counsellor'
import type { Offer } from '#core/domain/scheduling/offer'
import { addDays, instantAt } from '#core/domain/time'
import { aCounsellor, anOffer, aroundTheClock, asStored, monday } from './makers'
import type { World } from './world'

/** Thursday of that week: nobody's notice runs out while a race is run. */
export const thursday = addDays(monday, 3)
export const thursdayAt = (hours: number) => instantAt(thursday, hours * 60)
export const crowd = Array.from({ length: 200 }, (_, at) => `crowd-${at}`)

/** Somebody at 晨光 who is there at every hour of every day, in a room of their own. */
export async function putRacer(
  world: World,
  id: string,
  offer: Partial<Offer> = {},
  roomId = `r-${id}`,
  change: Partial<Counsellor> = {},
) {
  const terms = { siteId: 's-chenguang', roomId, hours: aroundTheClock }
  const offers = [anOffer({ siteId: 's-chenguang', roomId, ...offer })]
  // The doors are open as long: where they are shut nobody is given a place once whoever sits there changed their hours.
  const { _id, ...site } = (await world.documents('sites')).find((one) => one._id === 's-chenguang') ?? {}
  await world.put('sites', { ...site, id: 's-chenguang', openingHours: aroundTheClock })
  await world.put('counsellors', asStored(aCounsellor({ id, name: `${id} 老师`, offers, ...change }, terms)))
}

/** Everybody's calls in an order in which no kind of them comes first. */
export function shuffled<One>(all: readonly One[]): One[] {
  const keyed = all.map((one, at) => ({ one, key: (at * 7919 + 13) % 10_007 }))
  return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one)
}
