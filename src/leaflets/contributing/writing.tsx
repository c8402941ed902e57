import { useEffect, useState } from 'react'
import { contributionConsent } from '#core/content/contribution-consent'
import { listMyContributions, sendContribution } from '#core/contracts/contributions'
import { partsOfDanger, wrongIn } from '#core/domain/contributions/sending'
import { useDoing } from '../../cloud/use-doing'
import { useRestAfter } from '../../navigation/use-rest'
import { showFromTop } from '../../resident/pages/questionnaire/show-from-top'
import { sentenceFor } from '../../wording/refusals'
import { Danger } from './danger'
import type { Draft, Own } from './draft'
import { CheckStep, SignatureStep, type StepOf, TextStep } from './steps'

const order = ['text', 'signature', 'check'] as const
type At = (typeof order)[number]

interface WritingProps {
  readonly begun: Draft
  readonly onSent: (sent: Own) => void
  readonly onLeave: () => void
}

/** Question by question; what is written lies in this page alone, so that a phone that is handed on holds none of it. */
export function Writing({ begun, onSent, onLeave }: WritingProps) {
  const [draft, setDraft] = useState(begun)
  const [at, setAt] = useState<At>('text')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [danger, setDanger] = useState(false)
  // For what was written then: a word more to it, and it is looked at anew.
  const [seenFor, setSeenFor] = useState('')
  const sending = useDoing(sendContribution, { refreshes: [listMyContributions] })
  const seen = danger ? 'crisis-card' : `step-${at}`
  useRestAfter(seen)
  useEffect(() => showFromTop(seen), [seen])

  const words = partsOfDanger(draft)
  const unseen = words !== '' && seenFor !== words
  const helpSeen = words !== '' && !unseen
  const whole = { ...draft, named: draft.named === true, helpSeen }
  function go(to: At | undefined) {
    if (to === undefined) return onLeave()
    setAt(to)
    setTrouble(null)
  }
  function wrongHere(): string | null {
    const wrong = wrongIn(whole)
    if (at === 'text') return wrong.find(({ of }) => of === 'text')?.refusal ?? null
    if (draft.named === null) return 'signature-needed'
    return wrong.find(({ of }) => of === 'signature' || of === 'sender')?.refusal ?? null
  }
  function next() {
    if (unseen) return setDanger(true)
    const wrong = wrongHere()
    if (wrong) return setTrouble(sentenceFor(wrong))
    go(order[order.indexOf(at) + 1])
  }
  async function send() {
    setTrouble(null)
    const answer = await sending.run({ ...whole, consentVersion: contributionConsent.version })
    if (answer.ok) return onSent(answer.value.contribution)
    if (answer.refusal === 'help-seen-first') return setDanger(true)
    setTrouble(
      answer.refusal === 'too-many' ? '今天已经寄过两篇了，过了今晚零点可以再寄。' : sentenceFor(answer.refusal),
    )
  }
  if (danger) {
    return (
      <Danger
        onBack={() => setDanger(false)}
        onSeen={() => {
          setSeenFor(words)
          setDanger(false)
        }}
      />
    )
  }
  const step: StepOf = {
    ...{ id: seen, draft, trouble, onNext: next, onBack: () => go(order[order.indexOf(at) - 1]) },
    change(part) {
      setTrouble(null)
      setDraft((before) => ({ ...before, ...part }))
    },
  }
  if (at === 'text') return <TextStep {...step} />
  if (at === 'signature') return <SignatureStep {...step} />
  return <CheckStep {...step} busy={sending.busy} onSend={() => void send()} />
}
