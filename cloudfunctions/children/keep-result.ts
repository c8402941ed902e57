import { keepResult } from '#core/contracts/children'
import { mayDoForChild } from '#core/domain/access/child'
import { completedAtOf } from '#core/domain/assessment/administration'
import { hasWhomToTell, withCare } from '#core/domain/children/care'
import type { Child } from '#core/domain/children/profile'
import { type ChildSheet, exceptionIn, mayShow } from '#core/domain/children/result'
import { accept, refuse } from '#core/domain/decision'
import { isLook } from '#core/scales/children/looks'
import { handle } from '../_runtime/handle'
import { saveChildResult } from '../_store/child-results'
import { findChild, saveChildRow } from '../_store/children'
import { scoreSent } from './scored'
import { sealSheet } from './sheet'

/** Of what is looked at anew at each age: at which it was. */
function lookedAt(child: Child, { scaleId, parameters }: ChildSheet): Child {
  const months = parameters?.ageInMonths
  if (!isLook(scaleId) || months === undefined) return child
  return { ...child, lookedAtMonths: Math.max(months, child.lookedAtMonths ?? 0) }
}

export const keepResultHandler = handle(keepResult, async (input, { caller, secrets, newId, write }) => {
  const { childId, voice, shows } = input
  const id = newId()
  const decision = await write({
    async first(documents, { person, now }) {
      const child = await findChild(documents, childId)
      if (!child) return refuse('child-unknown')
      const may = mayDoForChild(voice === 'guardian' ? 'keep-as-guardian' : 'keep-as-child', child, caller.ids, now)
      if (!may.ok) return may
      const chosen = voice === 'guardian' ? accept(true) : mayShow(child, shows, now)
      if (!chosen.ok) return chosen
      const scored = await scoreSent(documents, input, child, now)
      if (!scored.ok) return scored
      // Where nobody would read it, nobody is said to have been told.
      const tells = voice === 'child' && hasWhomToTell(child, now)
      const reason = tells ? exceptionIn(scored.value, input.needsSomebody === true) : null
      await saveChildResult(documents, {
        ...{ id, childId, voice, personId: person.id, keptAt: now },
        shows: voice === 'guardian' ? 'all' : shows,
        exception: reason === null ? null : { at: now, reason },
        completedAt: completedAtOf(input.completedAt, now),
        sheet: sealSheet(secrets, id, scored.value),
        share: null,
      })
      // Written on, so that whoever takes a consent or a guardian away meanwhile collides with it.
      const kept = { ...lookedAt(child, scored.value), kept: child.kept + 1 }
      await saveChildRow(documents, reason === null ? kept : withCare(kept, { id, at: now, reason, resultId: id }))
      return accept({ value: { id }, person })
    },
    again: async (_, keptId) => accept({ id: keptId }),
  })
  return decision.ok ? accept({ resultId: decision.value.id }) : decision
})
