import { readHandovers, removeHandover, writeHandover } from '#core/contracts/duty'
import { accept, refuse } from '#core/domain/decision'
import {
  HANDOVER_KEPT,
  isKept,
  mayRead,
  mayWrite,
  weeksAround,
  writeHandover as write,
} from '#core/domain/duty/handover'
import type { Rota } from '#core/domain/duty/rota'
import { handle } from '../_runtime/handle'
import { calledOf } from '../_runtime/staff-names'
import { dropHandover, listHandovers, ownHandover, putHandover } from '../_store/handovers'
import { findRota, ownRota } from '../_store/rotas'
import { listStaff } from '../_store/staff'
import { readHouse } from './site-at'

/** As the contract has them. */
const MOST_PLACES = 60
const textAt = (id: string) => ({ collection: 'handovers', id, field: 'text' })

export const readHandoversHandler = handle(readHandovers, async ({ siteId }, { caller, database, secrets, now }) => {
  const [house, records] = await Promise.all([readHouse(database), listStaff(database)])
  const own = house.ofStaff(caller.grants)
  const sites = own.slice(0, MOST_PLACES).map(({ id, name }) => ({ id, name }))
  const site = siteId === null ? own[0] : own.find(({ id }) => id === siteId)
  if (!site) return siteId === null ? accept({ sites, shown: null }) : refuse('site-unknown')
  const [weeks, notes] = await Promise.all([
    Promise.all(weeksAround(now).map((monday) => findRota(database, site.id, monday))),
    listHandovers(database, site.id, now - HANDOVER_KEPT),
  ])
  const manages = house.ofManager(caller.grants).includes(site)
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

/** By a shift that began already, which nobody changes any more: no week has to be written for it. */
export const writeHandoverHandler = handle(
  writeHandover,
  async ({ siteId, text }, { caller, database, secrets, write: writing, newId }) => {
    const house = await readHouse(database)
    const site = house.ofStaff(caller.grants).find(({ id }) => id === siteId)
    if (!site) return refuse('site-unknown')
    const id = newId()
    const decision = await writing({
      async first(documents, { person, now, grants }) {
        if (!house.ofStaff(grants).includes(site)) return refuse('site-unknown')
        const weeks: Rota[] = []
        for (const monday of weeksAround(now)) weeks.push(await ownRota(documents, siteId, monday))
        const sealed = secrets.seal(textAt(id), text)
        const note = write(weeks, { id, siteId, by: caller.personId, ids: caller.ids, text: sealed }, now)
        if (!note.ok) return note
        await putHandover(documents, note.value)
        return accept({ value: { id }, person })
      },
      again: async (_, noteId) => accept({ id: noteId }),
    })
    return decision.ok ? accept({ noteId: decision.value.id }) : decision
  },
)

export const removeHandoverHandler = handle(
  removeHandover,
  async ({ siteId, noteId }, { caller, database, write: writing }) => {
    const house = await readHouse(database)
    const site = house.ofStaff(caller.grants).find(({ id }) => id === siteId)
    if (!site) return refuse('site-unknown')
    const decision = await writing({
      async first(documents, { person, now, grants }) {
        if (!house.ofStaff(grants).includes(site)) return refuse('site-unknown')
        const note = await ownHandover(documents, noteId)
        if (note?.siteId !== siteId || !isKept(note, now)) return refuse('note-unknown')
        if (!caller.ids.includes(note.by) && !house.ofManager(grants).includes(site)) return refuse('note-not-yours')
        await dropHandover(documents, noteId)
        return accept({ value: { id: noteId }, person })
      },
      again: async (_, id) => accept({ id }),
    })
    return decision.ok ? accept({ noteId: decision.value.id }) : decision
  },
)
