import { useEffect, useState } from 'react'
import { callbackConsent } from '#core/content/callback-consent'
import { askCallback, listMyCallbacks } from '#core/contracts/callbacks'
import { speaksOfDanger, type WishRefusal, wrongIn } from '#core/domain/callbacks/ask'
import { useDoing } from '../../cloud/use-doing'
import { useRestAfter } from '../../navigation/use-rest'
import { sentenceFor } from '../../wording/refusals'
import { showFromTop } from '../pages/questionnaire/show-from-top'
import { CheckStep } from './check-step'
import { Danger } from './danger'
import { type Draft, type Own, type Place, windowsOf, wishOf } from './draft'
import { AboutStep, NameStep, NumberStep } from './fields'
import { CallerStep, MessageStep, OtherStep, PlaceStep } from './picks'
import { TimesStep } from './times-step'

const order = ['number', 'times', 'name', 'caller', 'message', 'other', 'about', 'place', 'check'] as const
type At = (typeof order)[number]

const unwritten: Partial<Record<WishRefusal, string>> = { 'phone-missing': '要打哪个号码，请填上。' }
const saying = (refusal: WishRefusal) => unwritten[refusal] ?? sentenceFor(refusal)

export interface StepOf {
  readonly id: string
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly trouble: string | null
  readonly onNext: () => void
  readonly onBack: () => void
}

interface AskingProps {
  readonly begun: Draft
  readonly places: readonly Place[]
  readonly onSent: (request: Own) => void
  readonly onLeave: () => void
}

/** Question by question; what is written lies in this page alone, so that a phone that is handed on holds none of it. */
export function Asking({ begun, places, onSent, onLeave }: AskingProps) {
  const [draft, setDraft] = useState(begun)
  const [at, setAt] = useState<At>('number')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [danger, setDanger] = useState(false)
  const asking = useDoing(askCallback, { refreshes: [listMyCallbacks] })
  const seen = danger ? 'crisis-card' : `step-${at}`
  useRestAfter(seen)
  useEffect(() => showFromTop(seen), [seen])

  const steps = order.filter((one) => one !== 'place' || places.length > 1)
  function go(to: At | undefined) {
    if (to === undefined) return onLeave()
    setAt(to)
    setTrouble(null)
  }
  /** Of the step that is left, what is wrong with what stands on it. */
  const wrongHere = () =>
    wrongIn(wishOf(draft, callbackConsent.version)).find(({ of }) => of === at)?.refusal ??
    (at === 'times' && windowsOf(draft) === null ? 'times-missing' : null)

  function next() {
    if (speaksOfDanger(draft)) return setDanger(true)
    const wrong = wrongHere()
    if (wrong) return setTrouble(saying(wrong))
    go(steps[steps.indexOf(at) + 1])
  }
  async function send() {
    setTrouble(null)
    const answer = await asking.run(wishOf(draft, callbackConsent.version))
    if (answer.ok) return onSent(answer.value.request)
    if (answer.refusal === 'help-first') return setDanger(true)
    setTrouble(
      answer.refusal === 'too-many'
        ? '今天已经请过三次了，过了今晚零点可以再请。等不了的话，现在就打 12356。'
        : sentenceFor(answer.refusal),
    )
  }

  if (danger) return <Danger onBack={() => setDanger(false)} />
  const step: StepOf = {
    ...{ id: seen, draft, trouble, onNext: next, onBack: () => go(steps[steps.indexOf(at) - 1]) },
    change(part) {
      setTrouble(null)
      setDraft((before) => ({ ...before, ...part }))
    },
  }
  switch (at) {
    case 'number':
      return <NumberStep {...step} />
    case 'times':
      return <TimesStep {...step} />
    case 'name':
      return <NameStep {...step} />
    case 'caller':
      return <CallerStep {...step} />
    case 'message':
      return <MessageStep {...step} />
    case 'other':
      return <OtherStep {...step} />
    case 'about':
      return (
        <AboutStep
          {...step}
          onSkip={() => {
            setDraft({ ...draft, about: '' })
            go(steps[steps.indexOf(at) + 1])
          }}
        />
      )
    case 'place':
      return <PlaceStep {...step} places={places} />
    case 'check':
      return <CheckStep {...step} places={places} busy={asking.busy} onSend={() => void send()} />
  }
}
