import { Text } from '@tarojs/components'
import { useState } from 'react'
import { fieldNames } from '#core/content/expert-names'
import { askExpert, listConsultations, readExpertToAsk } from '#core/contracts/consultations'
import type { OutputOf } from '#core/contracts/operation'
import { lettersOf } from '#core/domain/consultations/asking'
import { LONGEST_WORDS, SHORTEST_QUESTION } from '#core/domain/consultations/consultation'
import type { ExpertField } from '#core/domain/experts/expert'
import { dateOf } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Choice } from '../../components/choice/choice'
import { Notice } from '../../components/notice/notice'
import { useKeptDraft } from '../../counsellor/form/kept-draft'
import { Lines } from '../../counsellor/form/lines'
import { Options } from '../../counsellor/form/options'
import { Tick } from '../../counsellor/form/tick'
import { useNow } from '../../device/use-now'
import { openPage } from '../../navigation/door'
import { dayText, momentText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import { Danger } from './danger'
import { Marked } from './marked'
import { useChecked } from './use-checked'
import { confirmWords, type Opened } from './words'

/** What is written outlives the page and not the program: it lies on no phone, and nothing of it goes before it is clean. */
export function AskForm({ expert, hindrance, awayUntil }: OutputOf<typeof readExpertToAsk>) {
  const [sent, setSent] = useState<Opened | null>(null)
  const now = useNow()
  const called = expert.name || '这位专家'
  if (sent) return <Sent sent={sent} called={called} />
  if (hindrance) {
    const until = awayUntil ? `${called}${dayText(awayUntil, dateOf(now))}以前不接新的问题。` : ''
    return (
      <Notice kind='empty' id='not-now'>
        {`${until}${sentenceFor(hindrance)}`}
      </Notice>
    )
  }
  return <Form expert={expert} called={called} onSent={setSent} />
}

interface FormProps {
  readonly expert: OutputOf<typeof readExpertToAsk>['expert']
  readonly called: string
  readonly onSent: (sent: Opened) => void
}

const emptyDraft: { readonly field: ExpertField | null; readonly text: string } = { field: null, text: '' }

function Form({ expert: { id, fields }, called, onSent }: FormProps) {
  const [only] = fields.length === 1 ? fields : []
  const { draft, change, forget } = useKeptDraft(`consult ${id}`, { ...emptyDraft, field: only ?? null })
  const [confirmed, setConfirmed] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const checked = useChecked(draft.text)
  const asking = useDoing(askExpert, { refreshes: [listConsultations, readExpertToAsk] })

  function wrong(): string | null {
    if (draft.field === null) return '请先选是哪一方面的问题。'
    if (lettersOf(draft.text) < SHORTEST_QUESTION) return sentenceFor('question-short')
    return checked.trouble() ?? (confirmed ? null : sentenceFor('not-confirmed'))
  }
  async function send(seen = false) {
    const first = wrong()
    setTrouble(first)
    if (first === null && checked.mayGo(seen)) await put()
  }
  async function put() {
    if (draft.field === null) return
    const answer = await asking.run({ expertId: id, field: draft.field, text: draft.text, confirmed })
    if (!answer.ok) return setTrouble(`${sentenceFor(answer.refusal)}你写的还在。`)
    forget()
    onSent(answer.value.consultation)
  }
  return (
    <Card id='ask-form' title={`请教${called}`}>
      <Options label='哪一方面'>
        {fields.map((one) => (
          <Choice
            key={one}
            id={`field-${one}`}
            label={fieldNames[one]}
            chosen={draft.field === one}
            onChoose={() => change({ field: one })}
          />
        ))}
      </Options>
      <Lines
        id='question-text'
        label='情况和想问的'
        value={draft.text}
        most={LONGEST_WORDS}
        note={`${SHORTEST_QUESTION} 到 ${LONGEST_WORDS} 个字。年纪写“四十多岁”，时间写“去年春天”，人写“来访者”“他的母亲”。`}
        onChange={(text) => {
          setTrouble(null)
          setConfirmed(false)
          change({ text })
        }}
      />
      <Marked id='question' text={draft.text} />
      <Tick id='confirm-nobody' label={`我读过一遍：${confirmWords}`} ticked={confirmed} onTick={setConfirmed} />
      {trouble === null ? null : (
        <Notice kind='warn' id='not-asked'>
          {trouble}
        </Notice>
      )}
      {checked.asksFirst ? (
        <Danger onGoOn={() => void send(true)} />
      ) : (
        <Button id='send-question' busy={asking.busy} onPress={() => void send()}>
          发给这位专家
        </Button>
      )}
    </Card>
  )
}

function Sent({ sent, called }: { readonly sent: Opened; readonly called: string }) {
  const now = useNow()
  return (
    <Card id='question-sent' title='发出去了'>
      <Text>
        {sent.replyBy === null
          ? `${called}会看到。`
          : `${called}会看到，最晚 ${momentText(sent.replyBy, now)} 以前答复。`}
        有了答复，“工作消息”里会多一行。答复以前可以收回。
      </Text>
      <Button
        kind='secondary'
        id='to-consultation'
        onPress={() => void openPage('/staff/pages/consultation/index', { id: sent.id })}
      >
        去看这一条
      </Button>
    </Card>
  )
}
