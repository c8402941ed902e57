import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Heading } from '../../components/element/region'
import { Sheet } from '../../components/sheet/sheet'
import { PickTime } from '../../counsellor/picking/pick-time'
import { PickedField } from '../../counsellor/picking/picked-field'
import picking from '../../counsellor/picking/picking.module.scss'
import { useRestAfter } from '../../navigation/use-rest'
import { type Draft, nameOf, type Person } from './words'

interface ShiftSheetProps {
  readonly initial: Draft
  readonly people: readonly Person[]
  readonly onSave: (draft: Draft) => void
  readonly onClose: () => void
}

/** Who, from when until when. Whether it can be so is said when the week is saved. */
export function ShiftSheet({ initial, people, onSave, onClose }: ShiftSheetProps) {
  const [draft, setDraft] = useState(initial)
  const [picks, setPicks] = useState<'from' | 'until' | null>(null)
  useRestAfter(picks ?? 'shift')
  if (picks) {
    const done = () => setPicks(null)
    return (
      <Sheet
        id='shift-sheet'
        open
        title={picks === 'from' ? '从几点开始' : '到几点结束'}
        onClose={done}
        actions={
          <Button id='time-done' onPress={done}>
            好了
          </Button>
        }
      >
        <PickTime
          value={draft[picks]}
          isEnd={picks === 'until'}
          onPick={(minute) => setDraft({ ...draft, [picks]: minute })}
        />
      </Sheet>
    )
  }
  const isWhole = draft.staffId !== '' && draft.from < draft.until
  return (
    <Sheet
      id='shift-sheet'
      open
      title='加一班'
      onClose={onClose}
      actions={
        <Button id='shift-done' disabled={!isWhole} onPress={() => onSave(draft)}>
          好了
        </Button>
      }
    >
      <PickedField
        id='shift-from'
        label='开始'
        value={clockText(draft.from)}
        trouble={draft.from < draft.until ? null : '开始要早于结束。'}
        onPress={() => setPicks('from')}
      />
      <PickedField id='shift-until' label='结束' value={clockText(draft.until)} onPress={() => setPicks('until')} />
      <View className={picking.part}>
        <Heading level={3}>谁值班</Heading>
        <ChoiceGroup label='谁值班'>
          {people.map(({ id, name }) => (
            <Choice
              key={id}
              id={`who-${id}`}
              label={nameOf(name)}
              chosen={draft.staffId === id}
              onChoose={() => setDraft({ ...draft, staffId: id })}
            />
          ))}
        </ChoiceGroup>
      </View>
    </Sheet>
  )
}
