import { readHandovers } from '#core/contracts/duty'
import { accept, refuse } from '#core/domain/decision'
import { HANDOVER_KEPT, isKept, mayRead, mayWrite, weeksAround } from '#core/domain/duty/handover'
import { handle } from '../_runtime/handle'
import { calledOf } from '../_runtime/staff-names'
import { listHandovers } from '../_store/handovers'
import { findRota } from '../_store/rotas'
import { listStaff } from '../_store/staff'
import { textAt } from './handover-text'
import { readHouse } from './site-at'

/** As the contract has them. */
const MOST_PLACES = 60

export const readHandoversHandler = handle(readHandovers, async ({ siteId }, { caller, database, secrets, now }) => {
  const [house, records] = await Promise.all([readHouse(database), listStaff(database)])
  const own = house.sitesOfStaff(caller.grants)
  const sites = own.slice(0, MOST_PLACES).map(({ id, name }) => ({ id, name }))
  const site = siteId === null ? own[0] : own.find(({ id }) => id === siteId)
  if (!site) return siteId === null ? accept({ sites, shown: null }) : refuse('site-unknown')
  const [weeks, notes] = await Promise.all([
    Promise.all(weeksAround(now).map((monday) => findRota(database, site.id, monday))),
    listHandovers(database, site.id, now - HANDOVER_KEPT),
  ])
  const manages = house.sitesOfManager(caller.grants).includes(site)
  if (!manages && !mayRead(weeks, caller.ids, now)) return refuse('not-on-rota')
  const names = new Map(records.map((record) => [record.id, record]))
  return accept({
    sites,
    shown: {
      siteId: site.id,
      mayWrite: mayWrite(weeks, caller.ids, now),
      notes: notes
        .filter((note) => isKept(note, now))
        .flatMap(({ id, by, at, text }) => {
          // What does not open is left out; it is told where it is opened.
          const words = secrets.openAtOneOf([textAt(id)], text)?.text
          if (words === undefined) return []
          const record = names.get(by)
          const name = record ? calledOf(secrets, record) : ''
          return [{ id, at, name, text: words, mayRemove: manages || caller.ids.includes(by) }]
        }),
    },
  })
})
