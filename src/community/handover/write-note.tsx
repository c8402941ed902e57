import { useState } from 'react'
import { readHandovers, writeHandover } from '#core/contracts/duty'
import { LONGEST_HANDOVER } from '#core/domain/duty/handover'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { FailedNotice } from '../../components/notice/failed-notice'
import { Notice } from '../../components/notice/notice'
import { Lines } from '../../counsellor/form/lines'
import { tell } from '../../device/tell'
import { sentenceFor } from '../../wording/refusals'

/** What was written stays in the field until it is stored. */
export function WriteNote({ siteId, may }: { siteId: string; may: boolean }) {
  const [text, setText] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const { busy, run } = useDoing(writeHandover, { refreshes: [readHandovers] })
  if (!may && text === '')
    return (
      <Notice kind='info' id='not-now'>
        登记过到岗的人，从上班到下班后一小时，可以在这里留话。
      </Notice>
    )
  async function write() {
    const answer = await run({ siteId, text: text.trim() })
    if (!answer.ok) return setTrouble(answer.refusal)
    setTrouble(null)
    setText('')
    tell('留好了，下一班看得到')
  }
  return (
    <Card id='write-note' title='留一句话'>
      <Lines
        id='note-text'
        label='交给下一班'
        value={text}
        most={LONGEST_HANDOVER}
        note={`不写名字和谈话。最多 ${LONGEST_HANDOVER} 个字符。`}
        onChange={(value) => {
          setTrouble(null)
          setText(value)
        }}
      />
      {trouble ? <FailedNotice message={sentenceFor(trouble)} /> : null}
      <Button id='leave-note' busy={busy} disabled={text.trim() === ''} onPress={() => void write()}>
        留给下一班
      </Button>
    </Card>
  )
}
