import { callbackConsent } from '#core/content/callback-consent'
import { askCallback } from '#core/contracts/callbacks'
import { checkWish, mayAsk } from '#core/domain/callbacks/ask'
import { type Callback, STAYS } from '#core/domain/callbacks/request'
import { firstPromise } from '#core/domain/callbacks/safe-times'
import { isYounger, stageAt } from '#core/domain/children/consent'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findCallback, listWaiting, saveCallback } from '../_store/callbacks'
import { findChild } from '../_store/children'
import { readCallingSites, readHours } from './places'
import { describeOwn, sealedAt } from './view'

export const askHandler = handle(askCallback, async (wish, { caller, database, secrets, newId, askedAt, write }) => {
  // Before anything is looked for: whoever is in danger is told so at once.
  const checked = checkWish(wish)
  if (!checked.ok) return checked
  if (wish.consentVersion !== callbackConsent.version) return refuse('consent-outdated')
  const site = (await readCallingSites(database)).find(({ id }) => id === wish.siteId)
  if (!site) return refuse('nobody-calls-there')
  const [hours, waiting] = await Promise.all([readHours(database, site), listWaiting(database, [site.nodeId])])
  const promised = waiting.flatMap(({ siteId, due, personId }) =>
    siteId === site.id && !caller.ids.includes(personId) ? [due] : [],
  )
  const { windows, number, name, ownCaller, about } = checked.value
  const id = newId()
  const sealed = {
    number: secrets.seal(sealedAt(id, 'number'), number),
    name: secrets.seal(sealedAt(id, 'name'), name),
    ownCaller: ownCaller === null ? null : secrets.seal(sealedAt(id, 'ownCaller'), ownCaller),
    about: about === null ? null : secrets.seal(sealedAt(id, 'about'), about),
  }
  let at = askedAt
  const decision = await write({
    async first(documents, { person, now }) {
      at = now
      const own = person.asChild === undefined ? null : await findChild(documents, person.asChild)
      if (own && isYounger(stageAt(own.born, now), 'own')) return refuse('guardian-asks')
      const may = mayAsk(person.callback === undefined ? null : await findCallback(documents, person.callback))
      if (!may.ok) return may
      const due = firstPromise(windows, hours, promised, now)
      if (due === null) return refuse('no-common-time')
      const { asker, callerIs, message, toOther, consentVersion } = wish
      const request: Callback = {
        ...{ id, personId: person.id, siteId: site.id, nodeId: site.nodeId, askedAt: now, asker, consentVersion },
        ...{ windows, ...sealed, callerIs, message, toOther, promisedBy: due, due, taken: null, tries: [] },
        ...{ isOpen: true, closed: null, goneAt: STAYS, looks: [] },
      }
      await saveCallback(documents, request)
      return accept({ value: request, person: { ...person, callback: id } })
    },
    async again(documents, did, { now }) {
      at = now
      const found = await findCallback(documents, did)
      return found ? accept(found) : refuse('callback-unknown')
    },
  })
  return decision.ok ? accept({ request: describeOwn(secrets, decision.value, site.name, at) }) : decision
})
