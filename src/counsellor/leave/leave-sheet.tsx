import { useState } from 'react'
import { addDays, clockText, dateOf, type Instant } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Sheet } from '../../components/sheet/sheet'
import { useRestAfter } from '../../navigation/use-rest'
import { dayText } from '../../wording/dates'
import { DraftNotice } from '../form/draft-notice'
import { useKeptDraft } from '../form/kept-draft'
import { PickDate } from '../picking/pick-date'
import { PickTime } from '../picking/pick-time'
import { PickedField } from '../picking/picked-field'
import { faultOf, type LeaveDraft } from './draft'

/** As far ahead as somebody asks for a leave. */
const FURTHEST = 400

type Picks = 'first' | 'last' | 'from' | 'until'

const titles: Record<Picks, string> = {
  first: '从哪天起',
  last: '到哪天为止',
  from: '从几点起',
  until: '到几点为止',
}

interface LeaveSheetProps {
  /** Of whose leave it is a draft: what is chosen stays until it is saved or thrown away. */
  readonly kept: string
  readonly initial: LeaveDraft
  readonly now: Instant
  readonly onDone: (draft: LeaveDraft) => void
  readonly onClose: () => void
}

/** A leave as whole days, or as some hours of one day. */
export function LeaveSheet({ kept, initial, now, onDone, onClose }: LeaveSheetProps) {
  const { draft, isKept, change, forget } = useKeptDraft(kept, initial)
  const [picks, setPicks] = useState<Picks | null>(null)
  useRestAfter(picks ?? 'leave')
  const today = dateOf(now)
  const fault = faultOf(draft, now)
  const back = () => setPicks(null)
  const troubleAt = (field: Picks) => (fault?.field === field ? fault.text : null)
  if (picks) {
    const isDate = picks === 'first' || picks === 'last'
    return (
      <Sheet
        id='leave-sheet'
        open
        title={titles[picks]}
        onClose={back}
        actions={
          <Button kind={isDate ? 'secondary' : 'primary'} id='pick-done' onPress={back}>
            {isDate ? '返回' : '好了'}
          </Button>
        }
      >
        {picks === 'first' || picks === 'last' ? (
          <PickDate
            value={draft[picks]}
            today={today}
            from={picks === 'last' && draft.first > today ? draft.first : today}
            until={addDays(today, FURTHEST)}
            onPick={(date) => {
              // A last day before the first one is not meant: it goes along.
              const last = picks === 'first' && draft.last < date ? date : draft.last
              change({ last, [picks]: date })
              back()
            }}
          />
        ) : (
          <PickTime value={draft[picks]} isEnd={picks === 'until'} onPick={(minute) => change({ [picks]: minute })} />
        )}
      </Sheet>
    )
  }
  const field = (name: Picks, label: string, value: string) => (
    <PickedField
      id={`leave-${name}`}
      label={label}
      value={value}
      trouble={troubleAt(name)}
      onPress={() => setPicks(name)}
    />
  )
  return (
    <Sheet
      id='leave-sheet'
      open
      title={draft.id === undefined ? '加一段假' : '改这段假'}
      onClose={onClose}
      actions={
        <Button id='preview-leave' disabled={fault !== null} onPress={() => onDone(draft)}>
          看看会影响谁
        </Button>
      }
    >
      {isKept ? <DraftNotice id='leave-kept' onForget={forget} /> : null}
      <ChoiceGroup label='什么假' inline>
        <Choice
          id='leave-kind-leave'
          label='请假'
          chosen={draft.kind === 'leave'}
          onChoose={() => change({ kind: 'leave' })}
        />
        <Choice
          id='leave-kind-sick'
          label='病假'
          chosen={draft.kind === 'sick'}
          onChoose={() => change({ kind: 'sick' })}
        />
      </ChoiceGroup>
      <ChoiceGroup label='多长' inline>
        <Choice id='leave-whole' label='整天' chosen={draft.isWhole} onChoose={() => change({ isWhole: true })} />
        <Choice id='leave-hours' label='几个小时' chosen={!draft.isWhole} onChoose={() => change({ isWhole: false })} />
      </ChoiceGroup>
      {field('first', draft.isWhole ? '第一天' : '哪一天', dayText(draft.first, today))}
      {draft.isWhole ? (
        field('last', '最后一天', dayText(draft.last, today))
      ) : (
        <>
          {field('from', '开始', clockText(draft.from))}
          {field('until', '结束', clockText(draft.until))}
        </>
      )}
    </Sheet>
  )
}
