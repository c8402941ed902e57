import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { askForShift, readRota } from '#core/contracts/duty'
import { dateOf, type Instant, instantAt } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Heading } from '../../components/element/region'
import { FailedNotice } from '../../components/notice/failed-notice'
import { Sheet } from '../../components/sheet/sheet'
import picking from '../../counsellor/picking/picking.module.scss'
import { tell } from '../../device/tell'
import { dayText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import { nameOf, type Shift, stretchText, type Week } from './words'

interface AskSheetProps {
  readonly week: Week
  readonly shift: Shift
  readonly now: Instant
  readonly onClose: () => void
}

/** Whom to ask to take a shift of one's own, and whether for one of theirs. Nothing changes before they say yes. */
export function AskSheet({ week, shift, now, onClose }: AskSheetProps) {
  const { siteId, monday, shifts, people } = week
  const [to, setTo] = useState<string | null>(null)
  const [inReturn, setInReturn] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { busy, run } = useDoing(askForShift, { refreshes: [readRota] })
  const today = dateOf(now)
  const colleagues = people.filter(({ id }) => id !== shift.staffId)
  const theirs = shifts.filter(
    ({ staffId, date, from, checkedIn }) => staffId === to && !checkedIn && instantAt(date, from) > now,
  )

  function choose(staffId: string | null) {
    setTrouble(null)
    setInReturn(null)
    setTo(staffId)
  }
  async function ask() {
    const answer = await run({ siteId, monday, shiftId: shift.id, to, inReturn })
    if (!answer.ok) return setTrouble(answer.refusal)
    tell('问了，等他们回话')
    onClose()
  }
  return (
    <Sheet
      id='ask-sheet'
      open
      title='请人替这一班'
      busy={busy}
      onClose={onClose}
      actions={
        <>
          {trouble ? <FailedNotice message={sentenceFor(trouble)} /> : null}
          <Button id='ask-done' busy={busy} onPress={() => void ask()}>
            去问
          </Button>
        </>
      }
    >
      <Text>{`${dayText(shift.date, today)} ${stretchText(shift)}。有人答应以前，这一班还是你值。`}</Text>
      <View className={picking.part}>
        <Heading level={3}>请谁</Heading>
        <ChoiceGroup label='请谁'>
          <Choice id='ask-all' label='那时有空的都问' chosen={to === null} onChoose={() => choose(null)} />
          {colleagues.map(({ id, name }) => (
            <Choice
              key={id}
              id={`ask-whom-${id}`}
              label={nameOf(name)}
              chosen={to === id}
              onChoose={() => choose(id)}
            />
          ))}
        </ChoiceGroup>
      </View>
      {theirs.length > 0 ? (
        <View className={picking.part}>
          <Heading level={3}>换不换</Heading>
          <ChoiceGroup label='换不换'>
            <Choice
              id='ask-nothing-back'
              label='只请替，不换'
              chosen={inReturn === null}
              onChoose={() => setInReturn(null)}
            />
            {theirs.map((one) => (
              <Choice
                key={one.id}
                id={`ask-for-${one.id}`}
                label={`换 ${dayText(one.date, today)} ${stretchText(one)}`}
                chosen={inReturn === one.id}
                onChoose={() => setInReturn(one.id)}
              />
            ))}
          </ChoiceGroup>
        </View>
      ) : null}
    </Sheet>
  )
}
