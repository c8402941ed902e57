import { useState } from 'react'
import { listConsultations, openConsultation, sayInConsultation } from '#core/contracts/consultations'
import { LONGEST_WORDS } from '#core/domain/consultations/consultation'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { useKeptDraft } from '../../counsellor/form/kept-draft'
import { Lines } from '../../counsellor/form/lines'
import { tell } from '../../device/tell'
import { sentenceFor } from '../../wording/refusals'
import { Danger } from './danger'
import { Marked } from './marked'
import { useChecked } from './use-checked'
import type { Opened } from './words'

/** One more word, of either. What is written stays where it does not go. */
export function SayForm({ opened: { id, side, state, said } }: { readonly opened: Opened }) {
  const { draft, change, forget } = useKeptDraft(`consultation ${id}`, { words: '' })
  const [trouble, setTrouble] = useState<string | null>(null)
  const checked = useChecked(draft.words)
  const saying = useDoing(sayInConsultation, { refreshes: [openConsultation, listConsultations] })

  async function send(seen = false) {
    const first = draft.words.trim() === '' ? sentenceFor('words-needed') : checked.trouble()
    setTrouble(first)
    if (first === null && checked.mayGo(seen)) await put()
  }
  async function put() {
    const answer = await saying.run({ consultationId: id, words: draft.words, seen: said.length })
    if (!answer.ok) return setTrouble(`${sentenceFor(answer.refusal)}你写的还在。`)
    forget()
    tell('发出去了')
  }
  const label = side === 'asker' ? '再说一句' : state === 'asked' ? '你的答复' : '再补一句'
  return (
    <Card id='say-form' title={label}>
      <Lines
        id='say-words'
        label={label}
        value={draft.words}
        most={LONGEST_WORDS}
        note='不写姓名、电话和别的认得出人的话，也不留自己的联系方式。每人最多写十段。'
        onChange={(words) => {
          setTrouble(null)
          change({ words })
        }}
      />
      <Marked id='say' text={draft.words} />
      {trouble === null ? null : (
        <Notice kind='warn' id='not-said'>
          {trouble}
        </Notice>
      )}
      {checked.asksFirst ? (
        <Danger onGoOn={() => void send(true)} />
      ) : (
        <Button id='say-it' busy={saying.busy} onPress={() => void send()}>
          发出去
        </Button>
      )}
    </Card>
  )
}
