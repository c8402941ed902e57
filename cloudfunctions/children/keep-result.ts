import { keepResult } from '#core/contracts/children'
import { mayDoForChild } from '#core/domain/access/child'
import { completedAtOf } from '#core/domain/assessment/administration'
import { mayShow } from '#core/domain/children/result'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { saveChildResult } from '../_store/child-results'
import { findChild, saveChildRow } from '../_store/children'
import { scoreSent } from './scored'
import { sealSheet } from './sheet'

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
      const isCritical = voice === 'child' && scored.value.score.criticalItems.length > 0
      await saveChildResult(documents, {
        ...{ id, childId, voice, personId: person.id, keptAt: now },
        shows: voice === 'guardian' ? 'all' : shows,
        exception: isCritical ? { at: now, reason: 'critical-answer' } : null,
        completedAt: completedAtOf(input.completedAt, now),
        sheet: sealSheet(secrets, id, scored.value),
      })
      // Written on, so that whoever takes a consent or a guardian away meanwhile collides with it.
      await saveChildRow(documents, { ...child, kept: child.kept + 1 })
      return accept({ value: { id }, person })
    },
    again: async (_, kept) => accept({ id: kept }),
  })
  return decision.ok ? accept({ resultId: decision.value.id }) : decision
})
