import { useState } from 'react'
import { listOwnOpenings, openInEmergency } from '#core/contracts/records'
import { FEWEST_LETTERS } from '#core/domain/records/opening'
import { dateOf, isCivilDate } from '#core/domain/time'
import { mayHaveBeenDone } from '../../cloud/reply'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Field } from '../../components/field/field'
import { Notice } from '../../components/notice/notice'
import { Lines } from '../../counsellor/form/lines'
import { useNow } from '../../device/use-now'
import { sentenceFor } from '../../wording/refusals'
import { MOST_WORDS, type Opened } from './words'

const LONGEST_CODE = 8
const LONGEST_DATE = 10

/** By the day and the code of an appointment, with a reason; what comes of it is shown above. */
export function EmergencyForm({ onOpened }: { readonly onOpened: (opened: Opened) => void }) {
  const now = useNow()
  const [date, setDate] = useState(dateOf(now))
  const [code, setCode] = useState('')
  const [why, setWhy] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const opening = useDoing(openInEmergency, { refreshes: [listOwnOpenings] })
  const isWhole = isCivilDate(date.trim()) && code.trim() !== '' && [...why.trim()].length >= FEWEST_LETTERS

  async function open() {
    setRefusal(null)
    const answer = await opening.run({ date: date.trim(), code: code.trim(), why: why.trim() })
    if (!answer.ok) return setRefusal(answer.refusal)
    setCode('')
    setWhy('')
    onOpened(answer.value.opened)
  }
  return (
    <Card title='打开哪一次预约'>
      <Field
        id='record-date'
        label='哪一天的预约'
        value={date}
        most={LONGEST_DATE}
        note='年-月-日'
        onChange={setDate}
      />
      <Field
        id='record-code'
        label='预约码'
        value={code}
        most={LONGEST_CODE}
        note='四位。本人的手机上有，负责人的站点日程上也有。'
        onChange={setCode}
      />
      <Lines
        id='record-why'
        label='为什么现在必须看'
        value={why}
        most={MOST_WORDS}
        note='至少十个字：看到、听到了什么，打算做什么。档案专人会逐条核查。'
        onChange={setWhy}
      />
      {refusal ? (
        <Notice kind='warn' id='not-opened'>
          {mayHaveBeenDone(refusal)
            ? '没有等到回音，不知道打开了没有。再点一次，同一次只记一笔。'
            : sentenceFor(refusal)}
        </Notice>
      ) : null}
      <Button id='open-record' busy={opening.busy} disabled={!isWhole} onPress={() => void open()}>
        写进记录，打开半小时
      </Button>
    </Card>
  )
}
