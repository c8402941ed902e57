import { useEffect, useState } from 'react'
import { callbackConsent } from '#core/content/callback-consent'
import { askCallback, listMyCallbacks } from '#core/contracts/callbacks'
import { checkWish, speaksOfDanger, type WishRefusal } from '#core/domain/callbacks/ask'
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

/** On which step a thing is mended. */
const stepOf: Record<Exclude<WishRefusal, 'help-first'>, At> = {
  'guardian-number': 'number',
  'phone-missing': 'number',
  'phone-invalid': 'number',
  'times-missing': 'times',
  'name-missing': 'name',
  'tells-too-much': 'name',
}
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
  const seen = danger ? 'crisis-card' : `callback-${at}`
  useRestAfter(seen)
  useEffect(() => showFromTop(seen), [seen])

  const steps = order.filter((one) => one !== 'place' || places.length > 1)
  function go(to: At | undefined) {
    if (to === undefined) return onLeave()
    setAt(to)
    setTrouble(null)
  }
  /** Of a step that is left, what is wrong with what stands on it. */
  function wrongHere(): WishRefusal | null {
    if (at === 'times' && windowsOf(draft) === null) return 'times-missing'
    const checked = checkWish(wishOf(draft, callbackConsent.version))
    if (checked.ok) return null
    if (at === 'caller') {
      if (draft.callerIs !== 'own') return null
      return checked.refusal === 'name-missing' || checked.refusal === 'tells-too-much' ? checked.refusal : null
    }
    return checked.refusal !== 'help-first' && stepOf[checked.refusal] === at && !isOfCaller(checked.refusal)
      ? checked.refusal
      : null
  }
  /** The same reason may be of what the caller says, which is asked later. */
  const isOfCaller = (refusal: WishRefusal) =>
    (refusal === 'name-missing' || refusal === 'tells-too-much') &&
    checkWish({ ...wishOf(draft, 0), callerIs: 'community', ownCaller: '' }).ok

  function next() {
    if (speaksOfDanger(draft)) {
      return setDanger(true)
    }
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
    ...{ id: `callback-${at}`, draft, trouble, onNext: next, onBack: () => go(steps[steps.indexOf(at) - 1]) },
    change(part) {
      setTrouble(null)
      setDraft({ ...draft, ...part })
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
