import { useEffect, useRef, useState } from 'react'
import { listShared, submitFor } from '#core/contracts/assessments'
import type { InputOf } from '#core/contracts/operation'
import type { Score } from '#core/domain/assessment/scale'
import type { Instant } from '#core/domain/time'
import { mayHaveBeenDone } from '../../cloud/reply'
import { useDoing } from '../../cloud/use-doing'
import { useNetworkBack } from '../../cloud/use-network-back'
import { mayPass } from '../../wording/refusals'
import { dropRun, lyingRun, noteRunSent } from './lying-run'
import type { Run } from './run'

/** `waiting`: it may come to be there yet, or is already and nobody here knows. `refused`: certainly not. */
export type Handing =
  | { readonly state: 'under-way' }
  | { readonly state: 'kept'; readonly score: Score }
  | { readonly state: 'waiting' | 'refused'; readonly refusal: string }

function inputOf(run: Run, completedAt: Instant): InputOf<typeof submitFor> {
  const { seat, scale, responses, parameters, consentVersion } = run
  return {
    ...{ date: seat.date, appointmentId: seat.appointmentId, scaleId: scale.id, scaleVersion: scale.version },
    ...{ responses: { ...responses }, spokenConsent: true, consentVersion, completedAt },
    ...(scale.parameters.length > 0 ? { parameters } : {}),
  }
}

/**
 * Puts a finished run into the record by itself: when its page opens, and whenever there is a network again. As the same
 * attempt, so never twice; once it is there nothing of it is left on this phone.
 */
export function useHandingIn(run: Run, completedAt: Instant) {
  const [handing, setHanding] = useState<Handing>({ state: 'under-way' })
  const doing = useDoing(submitFor, {
    refreshes: [listShared],
    noted: { unsettled: () => lyingRun()?.attempt ?? null, note: (attempt) => noteRunSent(run, attempt) },
  })

  async function handIn(): Promise<void> {
    const answer = await doing.run(inputOf(run, completedAt))
    if (answer.ok) {
      dropRun()
      return setHanding({ state: 'kept', score: answer.value.score })
    }
    const { refusal } = answer
    setHanding({ state: mayHaveBeenDone(refusal) || mayPass(refusal) ? 'waiting' : 'refused', refusal })
  }
  const latest = useRef(handIn)
  latest.current = handIn
  useEffect(() => void latest.current(), [])
  useNetworkBack(() => {
    if (handing.state === 'waiting') void handIn()
  })
  return { handing, busy: doing.busy, handIn }
}
