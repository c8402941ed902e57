import { useEffect, useRef, useState } from 'react'
import { listAgenda, listOpenings } from '#core/contracts/appointments'
import { previewChange, readTerms, saveChange } from '#core/contracts/calendar'
import type { ChangeAsked } from '#core/contracts/calendar/change'
import type { InputOf } from '#core/contracts/operation'
import { mayHaveBeenDone } from '../../cloud/reply'
import { useDoing } from '../../cloud/use-doing'
import { useReading } from '../../cloud/use-reading'
import { mayPass } from '../../wording/refusals'
import type { Terms } from '../terms/use-terms'
import { asAsked, type Decision, type Decisions, doubtedBy, type PlainKind, type Preview, standing } from './decisions'

/**
 * Why it is not saved. `unknown`: nobody here knows. `not-done`: certainly not, and it may still be. `look-again`: what was
 * looked at has changed, and is asked anew. `doubted`: somebody's decision cannot be carried out. `back`: the change itself
 * cannot be made.
 */
export interface Trouble {
  readonly state: 'unknown' | 'not-done' | 'look-again' | 'doubted' | 'back'
  readonly refusal: string
}

const outOfDate = ['terms-changed', 'undecided', 'not-affected', 'decided-twice']
const refreshes = [readTerms, listAgenda, listOpenings]

interface Guarded {
  readonly change: ChangeAsked
  readonly counsellorId?: string | undefined
  readonly byDefault: PlainKind | null
  readonly onDone: (terms: Terms) => void
}

/** What a change would do, what was decided of those it meets, and the saving of both. */
export function useGuard({ change, counsellorId, byDefault, onDone }: Guarded) {
  const whose = counsellorId === undefined ? {} : { counsellorId }
  const asked = useReading(previewChange, { ...whose, change })
  const saving = useDoing(saveChange, { refreshes })
  const [made, setMade] = useState<Decisions>({})
  const [doubted, setDoubted] = useState<readonly string[]>([])
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  /** Of a try nobody knows the end of: the next one is the same, word for word. */
  const sent = useRef<InputOf<typeof saveChange> | null>(null)
  const look = asked.state === 'loading' ? undefined : asked.retry
  // One that was looked at a moment ago may be out of date; this is the moment to know.
  const first = useRef(look)
  useEffect(() => first.current?.(), [])
  const decisions = asked.state === 'ready' ? standing(asked.value, made, byDefault) : {}

  async function save(preview: Preview) {
    setTrouble(null)
    const { termsRevision } = preview
    const input = sent.current ?? { ...whose, change, termsRevision, decisions: asAsked(preview, decisions) }
    sent.current = input
    const answer = await saving.run(input)
    if (answer.ok) {
      sent.current = null
      return onDone(answer.value.terms)
    }
    const { refusal } = answer
    if (mayHaveBeenDone(refusal)) return setTrouble({ state: 'unknown', refusal })
    sent.current = null
    if (mayPass(refusal)) return setTrouble({ state: 'not-done', refusal })
    const maybe = doubtedBy(refusal, decisions)
    if (maybe.length > 0 || outOfDate.includes(refusal)) look?.()
    setDoubted(maybe)
    setTrouble({ state: maybe.length > 0 ? 'doubted' : outOfDate.includes(refusal) ? 'look-again' : 'back', refusal })
  }

  return {
    asked,
    decisions,
    /** Appointments to look at once more. */
    doubted,
    trouble,
    /** Also while it is looked at again: saved as it was looked at before, it would be refused once more. */
    busy: saving.busy || (looksAgain(trouble) && asked.state === 'ready' && asked.refreshing),
    decide(ids: readonly string[], decision: Decision) {
      setMade((before) => ({ ...before, ...Object.fromEntries(ids.map((id) => [id, decision])) }))
      setDoubted((before) => before.filter((id) => !ids.includes(id)))
      setTrouble(null)
    },
    save,
  }
}

const looksAgain = (trouble: Trouble | null): boolean => trouble?.state === 'look-again' || trouble?.state === 'doubted'
