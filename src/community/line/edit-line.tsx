import { View } from '@tarojs/components'
import { Fragment, useState } from 'react'
import { listKept, saveLine } from '#core/contracts/hotlines'
import { listHotlines } from '#core/contracts/sites'
import { dateOf } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { DraftNotice } from '../../counsellor/form/draft-notice'
import { useKeptDraft } from '../../counsellor/form/kept-draft'
import { Tick } from '../../counsellor/form/tick'
import { tell } from '../../device/tell'
import { useNow } from '../../device/use-now'
import { fullDateText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import { Changed } from './changed'
import { differing, emptyForm, formOf, isOvertaken, type LineForm, writtenIn } from './form'
import styles from './line.module.scss'
import { LineFields } from './line-fields'
import type { Kept, Line } from './words'

const troubles = {
  hours: '有一处时间读不懂，请写成 9:00-18:00 这样，一天几段中间用顿号。',
  check: '新的线路要先照来源核对一遍，核对过了请勾上。',
}

interface EditLineProps {
  readonly kept: Kept
  /** Null for a new one. */
  readonly line: Line | null
  readonly onSaved: (saved: Line) => void
}

/** A line to be written. What is written stays whatever becomes of it: left, refused, or overtaken by somebody else. */
export function EditLine({ kept, line, onSaved }: EditLineProps) {
  const now = useNow()
  const before = line ? formOf(line) : emptyForm(kept.everywhere ? 'country' : (kept.places[0]?.id ?? 'country'))
  const { draft, isKept, change, forget, done } = useKeptDraft<LineForm>(`line ${line?.id ?? 'new'}`, before)
  // What was stored here last stands until it is read anew, and no longer.
  const isNewest = isKept || line === null || (draft.revision ?? 0) >= line.revision
  const form = isNewest ? draft : before
  const put = (part: Partial<LineForm>) => change(isKept ? part : { ...form, ...part })
  const saving = useDoing(saveLine, { refreshes: [listKept, listHotlines] })
  const [refusal, setRefusal] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<keyof typeof troubles | null>(null)
  // Fields keep what is written in them: thrown away, they begin anew.
  const [round, setRound] = useState(0)

  async function save() {
    const written = writtenIn(form, dateOf(now))
    setRefusal(null)
    setTrouble('trouble' in written ? written.trouble : null)
    if ('trouble' in written) return
    const answer = await saving.run({ line: written.line, revision: line?.revision ?? null })
    if (!answer.ok) return setRefusal(answer.refusal)
    done(formOf(answer.value.saved))
    tell('已经保存')
    onSaved(answer.value.saved)
  }
  function takeStored() {
    forget()
    setRefusal(null)
    setTrouble(null)
    setRound(round + 1)
  }
  const overtaken = line !== null && isKept && isOvertaken(form, line)
  return (
    <>
      {isKept ? <DraftNotice id='line-kept' onForget={takeStored} /> : null}
      <Fragment key={round}>
        <LineFields
          form={form}
          change={(part) => {
            setTrouble(null)
            put(part)
          }}
          kept={kept}
          hoursTrouble={trouble === 'hours' ? troubles.hours : null}
        />
        <Tick
          id='checked-today'
          label='今天照来源核对过号码和主办单位'
          ticked={form.checkedToday}
          onTick={(checkedToday) => put({ checkedToday })}
        />
      </Fragment>
      <View className={styles.note}>{line ? `上一次核对：${fullDateText(line.verifiedAt)}` : null}</View>
      {trouble === 'check' ? (
        <Notice kind='warn' id='line-unchecked'>
          {troubles.check}
        </Notice>
      ) : null}
      {overtaken ? (
        <Changed
          differences={differing(form, line)}
          busy={saving.busy}
          onMine={() => void save()}
          onTheirs={takeStored}
        />
      ) : (
        <>
          {refusal !== null ? (
            <Notice kind='warn' id='line-refused'>
              {`${sentenceFor(refusal)}写好的都还在上面。`}
            </Notice>
          ) : null}
          <Button id='save-line' busy={saving.busy} onPress={() => void save()}>
            保存
          </Button>
        </>
      )}
    </>
  )
}
