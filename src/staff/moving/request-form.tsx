import { useState } from 'react'
import { listMoves, requestMove } from '#core/contracts/records'
import { type Proof, proofs } from '#core/domain/moving/move'
import { FEWEST_LETTERS } from '#core/domain/records/opening'
import { dateOf, isCivilDate } from '#core/domain/time'
import { mayHaveBeenDone } from '../../cloud/reply'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Choice } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Notice } from '../../components/notice/notice'
import { Lines } from '../../counsellor/form/lines'
import { Options } from '../../counsellor/form/options'
import { tell } from '../../device/tell'
import { useNow } from '../../device/use-now'
import { sentenceFor } from '../../wording/refusals'
import { proofWords } from './words'

const LONGEST_MOVE_CODE = 20
const LONGEST_CODE = 8
const LONGEST_DATE = 10
const MOST_WORDS = 300

/** For somebody who stands there with their new phone: their code, and a day and code of an appointment they had here. */
export function RequestForm() {
  const now = useNow()
  const [moveCode, setMoveCode] = useState('')
  const [date, setDate] = useState(dateOf(now))
  const [code, setCode] = useState('')
  const [proof, setProof] = useState<Proof | null>(null)
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const asking = useDoing(requestMove, { refreshes: [listMoves] })
  const isWhole =
    moveCode.trim() !== '' &&
    isCivilDate(date.trim()) &&
    code.trim() !== '' &&
    proof !== null &&
    [...note.trim()].length >= FEWEST_LETTERS

  async function ask() {
    if (proof === null) return
    setRefusal(null)
    const wish = { moveCode: moveCode.trim(), date: date.trim(), code: code.trim(), proof, note: note.trim() }
    const answer = await asking.run(wish)
    if (!answer.ok) return setRefusal(answer.refusal)
    setMoveCode('')
    setCode('')
    setProof(null)
    setNote('')
    tell('提上去了')
  }
  return (
    <Card id='request-move' title='本人就在面前，替他提'>
      <Field
        id='move-code'
        label='本人新微信上的找回码'
        value={moveCode}
        most={LONGEST_MOVE_CODE}
        note='十二位，半小时有效，要本人当面给你看。'
        onChange={setMoveCode}
      />
      <Field
        id='move-date'
        label='以前哪一天的预约'
        value={date}
        most={LONGEST_DATE}
        note='年-月-日。由本人说出来。'
        onChange={setDate}
      />
      <Field
        id='move-record-code'
        label='那次预约的预约码'
        value={code}
        most={LONGEST_CODE}
        note='四位。本人记得最好，不记得就从站点那天的日程上查。'
        onChange={setCode}
      />
      <Options label='怎么认出是本人'>
        {proofs.map((one) => (
          <Choice
            key={one}
            id={`proof-${one}`}
            label={proofWords[one]}
            chosen={proof === one}
            onChoose={() => setProof(one)}
          />
        ))}
      </Options>
      <Lines
        id='move-note'
        label='说明'
        value={note}
        most={MOST_WORDS}
        note='至少十个字：谁认得、怎么认得。不写证件号码，不写谈过什么。'
        onChange={setNote}
      />
      {refusal ? (
        <Notice kind='warn' id='not-requested'>
          {mayHaveBeenDone(refusal)
            ? '没有等到回音，不知道提上去了没有。再点一次，同一次只记一笔。'
            : sentenceFor(refusal)}
        </Notice>
      ) : null}
      <Button id='send-move' busy={asking.busy} disabled={!isWhole} onPress={() => void ask()}>
        提给档案专人
      </Button>
    </Card>
  )
}
