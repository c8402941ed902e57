import { useState } from 'react'
import type { ChangeAsked } from '#core/contracts/calendar/change'
import { tell } from '../../device/tell'
import { useNow } from '../../device/use-now'
import { useRestAfter } from '../../navigation/use-rest'
import { type Terms, useTerms } from '../terms/use-terms'
import { AllStep, DecideStep } from './decide-step'
import { type Decision, type PlainKind, undecided } from './decisions'
import { GuardOverview } from './guard-overview'
import { GuardStep, overview, type Step } from './guard-step'
import { MoveStep } from './move-step'
import { PreviewWaiting } from './preview-waiting'
import { useGuard } from './use-guard'

interface ChangeSheetProps {
  readonly change: ChangeAsked
  /** Somebody else's calendar, whom one manages. */
  readonly counsellorId?: string | undefined
  /** What is decided of everybody until it is decided otherwise; nothing when left out. */
  readonly byDefault?: PlainKind | undefined
  readonly title?: string
  readonly onDone: (terms: Terms) => void
  readonly onClose: () => void
}

/**
 * A change of terms before it is saved: what it opens and closes, and one decision for each appointment it meets. One
 * question at a time, so that it has room on a phone.
 */
export function ChangeSheet(props: ChangeSheetProps) {
  const { change, counsellorId, byDefault = null, title = '保存之前', onDone, onClose } = props
  const now = useNow()
  const terms = useTerms(counsellorId)
  const [step, setStep] = useState(overview)
  const done = (saved: Terms) => {
    tell('已经保存')
    onDone(saved)
  }
  const { asked, decisions, doubted, trouble, busy, decide, save } = useGuard({
    ...{ change, counsellorId, byDefault, onDone: done },
  })
  const isReady = asked.state === 'ready' && terms.state === 'ready'
  const at = 'appointmentId' in step ? step.appointmentId : ''
  useRestAfter(isReady ? `${step.kind} ${at}` : 'on its way')
  if (!isReady) {
    const failed = asked.state === 'failed' ? asked : terms.state === 'failed' ? terms : null
    return <PreviewWaiting title={title} failed={failed} onClose={onClose} />
  }

  const preview = asked.value
  const left = undecided(preview, decisions)
  const all = left.length > 0 ? left : preview.affected
  const one = preview.affected.find(({ appointmentId }) => appointmentId === at)
  const settle = (ids: readonly string[], decision: Decision) => {
    decide(ids, decision)
    setStep(overview)
  }
  if (step.kind === 'all' && all.length > 0) {
    const ids = all.map(({ appointmentId }) => appointmentId)
    return (
      <GuardStep kind='all' onBack={() => setStep(overview)}>
        <AllStep all={all} preview={preview} change={change} onDecide={(decision) => settle(ids, decision)} />
      </GuardStep>
    )
  }
  // Whoever is no longer met while one looks at them needs no decision any more.
  if (one && step.kind !== 'overview') {
    const own = {
      ...{ one, decision: decisions[at], preview, change, now },
      onDecide: (decision: Decision) => settle([at], decision),
    }
    return step.kind === 'move' ? (
      <GuardStep kind='move' onBack={() => setStep({ kind: 'one', appointmentId: at })}>
        <MoveStep
          {...own}
          terms={terms.value.terms}
          decisions={Object.fromEntries(Object.entries(decisions).filter(([id]) => id !== at))}
        />
      </GuardStep>
    ) : (
      <GuardStep kind='one' onBack={() => setStep(overview)}>
        <DecideStep {...own} onMove={() => setStep({ kind: 'move', appointmentId: at })} />
      </GuardStep>
    )
  }
  return (
    <GuardOverview
      {...{ title, change, preview, decisions, doubted, trouble, busy, now, onClose }}
      sites={terms.value.sites}
      onOpen={(appointmentId) => setStep({ kind: 'one', appointmentId })}
      onAll={() => setStep({ kind: 'all' })}
      onSave={() => void save(preview)}
    />
  )
}
