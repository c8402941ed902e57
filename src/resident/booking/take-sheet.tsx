import { useRef, useState } from 'react'
import { tell } from '../../device/tell'
import { useSeconds } from '../../device/use-seconds'
import { openPage } from '../../navigation/door'
import { useRestAfter } from '../../navigation/use-rest'
import type { Appointment } from './appointments'
import { ConfirmStep } from './confirm-step'
import { useDraft } from './draft'
import { endOf, type Held } from './held'
import { HoldOver, HoldUnderWay, NotHeld } from './hold-states'
import { IntakeStep } from './intake-step'
import { PhoneStep } from './phone-step'
import type { Place } from './place'
import { SecondStep } from './second-step'
import { firstStep, type Step, stepAfter } from './steps'
import { useHold } from './use-hold'
import { useOthers } from './use-others'
import { WhomStep } from './whom-step'

interface TakeSheetProps {
  readonly place: Place
  /** Led through everything that can be said, step by step; otherwise all of it at a glance, and one tap to say yes. */
  readonly guided: boolean
  readonly onClose: () => void
  readonly onBooked: (appointment: Appointment) => void
  /** Nobody here knows whether it was done. */
  readonly onDoubt: () => void
}

/** From a place that was chosen to the yes: it is held, then whom it is for, what to say before, a number, the consent. */
export function TakeSheet({ place, guided, onClose: onClosed, onBooked, onDoubt: onDoubted }: TakeSheetProps) {
  const { draft, change } = useDraft()
  const { holding, hold, putAway } = useHold(place, draft.forOther, draft.second !== null)
  const { asked: known } = useOthers()
  const others = known.state === 'ready' ? known.value.others : []
  const inDoubt = useRef(false)
  const [mode, setMode] = useState(place.modes[0] ?? 'room')
  const [step, setStep] = useState<Step>(firstStep(guided))
  const held = holding.state === 'held' ? holding.held : null
  const now = useSeconds(held ? endOf(held) : 0)
  const isOver = held !== null && endOf(held) <= now
  useRestAfter(`${holding.state} ${step} ${isOver}`)

  function onClose() {
    // What may have been booked is not given back.
    if (!inDoubt.current) putAway()
    onClosed()
  }
  function onDoubt() {
    inDoubt.current = true
    onDoubted()
  }

  /** Of two who cannot sit one after the other one alone, in this place. */
  function onOne(forOther: string | null) {
    change({ forOther, second: null, tellsName: false })
    void hold(forOther, false)
  }

  function onBoth() {
    tell('两位都约好了')
    onClosed()
    // A moment later, as in see-mine.tsx.
    setTimeout(() => void openPage('/resident/pages/appointments/index'), 0)
  }

  if (holding.state === 'asking') return <HoldUnderWay onClose={onClose} />
  if (holding.state === 'refused') {
    return (
      <NotHeld
        refusal={holding.refusal}
        alone={holding.refusal === 'none-in-a-row' ? { draft, others, onOne } : null}
        onClose={() => {
          if (holding.refusal === 'other-unknown') change({ forOther: null })
          onClose()
        }}
      />
    )
  }
  if (isOver && place.offeredWith !== undefined) {
    return <NotHeld refusal='offer-over' alone={null} onClose={onClose} />
  }
  if (isOver) {
    return <HoldOver onAgain={() => void hold(draft.forOther, draft.second !== null)} onClose={onClose} />
  }

  const asked = held?.intake ?? []
  const on = (from: Step) => setStep(guided ? stepAfter(from, { questions: asked.length, mode }) : 'confirm')
  const back = () => setStep('confirm')
  const shared = { held, now, guided, onSkip: back, onClose: guided ? onClose : back } as const

  if (step === 'whom') {
    return (
      <WhomStep
        {...shared}
        chosen={draft.forOther}
        onChosen={(forOther) => {
          change({ forOther, second: null, tellsName: false })
          if (isForAnother(held, forOther)) void hold(forOther, false)
          on('whom')
        }}
      />
    )
  }
  if (step === 'second' && held?.next) {
    return (
      <SecondStep
        {...shared}
        next={held.next}
        first={draft.forOther}
        others={others}
        chosen={draft.second}
        onChosen={(second) => {
          change({ second, tellsName: false })
          back()
        }}
        onClose={back}
      />
    )
  }
  if (step === 'phone') {
    return (
      <PhoneStep {...shared} phone={draft.phone} onPhone={(phone) => change({ phone })} onDone={() => on('phone')} />
    )
  }
  const question = typeof step === 'number' ? asked[step] : undefined
  if (typeof step === 'number' && question) {
    return (
      <IntakeStep
        {...shared}
        key={question.id}
        question={question}
        answer={draft.answers[question.id] ?? ''}
        onAnswer={(answer) => change({ answers: { ...draft.answers, [question.id]: answer } })}
        onDone={() => setStep(stepAfter(step, { questions: asked.length, mode: guided ? mode : 'room' }))}
      />
    )
  }
  return (
    <ConfirmStep
      {...{ place, held, now, draft, mode, onClose, onBooked, onDoubt }}
      onBoth={onBoth}
      onAlone={() => change({ second: null })}
      unheld={holding.state === 'unheld' ? holding.refusal : null}
      onMode={setMode}
      onStep={setStep}
      onTellsName={() => change({ tellsName: !draft.tellsName })}
      onAgain={() => void hold(draft.forOther, draft.second !== null)}
    />
  )
}

/** The place is held for somebody else than it is now for. */
const isForAnother = (held: Held | null, forOther: string | null) =>
  held !== null && held.appointment.forOther !== forOther
