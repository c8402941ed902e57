import { readRota, saveRota } from '#core/contracts/duty'
import type { OutputOf } from '#core/contracts/operation'
import { noRota, type Rota, type Shift } from '#core/domain/duty/rota'
import { rotas, storedRota } from '../../../cloudfunctions/_store/rotas'
import { minute, monday } from '../makers'
import { runTimer } from '../run-timer'
import { valueOf } from '../value-of'
import type { Browser, World } from '../world'

/** The sample's first site is open on the makers' Monday from half past one to half past three. */
export const site = 's-chenguang'
/** The code that hangs in its stairway. */
export const hangingThere = 'hx-cg-02'
export const opening = { from: minute(13, 30), until: minute(15, 30) }

export const aShift = (change: Partial<Shift> = {}): Shift => ({
  ...{ id: 'a-shift', date: monday, ...opening, staffId: 'somebody', checkedIn: null },
  ...change,
})

export const aRota = (shifts: readonly Shift[], change: Partial<Rota> = {}): Rota => ({
  ...noRota(site, monday),
  ...{ revision: 1, since: 0, shifts },
  ...change,
})

export const putRota = (world: World, rota: Rota) => world.put('rotas', rotas.document(storedRota(rota)))

export const storedRotas = async (world: World) => (await world.documents('rotas')) as unknown as readonly Rota[]

type Draft = { readonly staffId: string } & Partial<Omit<Shift, 'id' | 'checkedIn'>> & { readonly id?: string | null }

/** As a manager would make it from a week they read before: what a race with another change of that week needs. */
export function saveFrom(revision: number, manager: Browser, drafts: readonly Draft[], siteId = site) {
  const shifts = drafts.map((one) => ({ id: null, date: monday, ...opening, ...one }))
  return manager.call(saveRota, { siteId, monday, revision, shifts })
}

/** As a manager would make it, from what stands there now. */
export async function save(manager: Browser, drafts: readonly Draft[], siteId = site) {
  const { week } = valueOf(await manager.call(readRota, { siteId, monday }))
  return saveFrom(week?.revision ?? 0, manager, drafts, siteId)
}

type Week = NonNullable<OutputOf<typeof readRota>['week']>

export async function weekOf(browser: Browser, siteId = site): Promise<Week> {
  const { week } = valueOf(await browser.call(readRota, { siteId, monday }))
  if (!week) throw new Error('they are on duty nowhere')
  return week
}

/** A run of the job; null where it did all it could. */
export const lookAtDoors = (world: World): Promise<string | null> => runTimer(world, 'duty', 'watch')
