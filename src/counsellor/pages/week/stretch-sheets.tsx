import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { Interval } from '#core/domain/scheduling/hours'
import { hoursInForce } from '#core/domain/scheduling/hours-in-force'
import { clockText, dateOf } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { Field } from '../../../components/field/field'
import { Sheet } from '../../../components/sheet/sheet'
import { dayText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import { minuteIn } from '../../form/written'
import type { Piece } from '../../week/pieces'
import { openingPreset } from '../../week/preset'
import type { WeekSeat } from '../../week/seats'
import type { PieceSheetProps } from './piece-sheet'

type Of<Kind extends Piece['kind']> = Omit<PieceSheetProps, 'piece'> & {
  readonly piece: Extract<Piece<WeekSeat>, { kind: Kind }>
}

/** Closes a stretch of one day: the place that was pressed, or more or less of it. */
export function CloseSheet({ date, piece, now, onChange, onClose }: Of<'free'>) {
  const stretch = useStretch(piece)
  const { openingId } = piece
  function close() {
    const asked = stretch.read(sentenceFor('closing-outside-the-day'))
    if (asked) onChange({ kind: 'closing', closing: { date, ...asked } })
  }
  return (
    <Sheet
      id='close-sheet'
      open
      title='关闭这段时间'
      onClose={onClose}
      actions={
        <>
          <Button id='ask-close' onPress={close}>
            关闭
          </Button>
          {openingId === null ? null : (
            <Button kind='secondary' id='take-back' onPress={() => onChange({ kind: 'remove-single', id: openingId })}>
              收回整段加开
            </Button>
          )}
        </>
      }
    >
      <Text>{`${dayText(date, dateOf(now))}。关闭以后居民约不到这段时间，别的日子不变，随时可以重新开放。`}</Text>
      {stretch.fields}
    </Sheet>
  )
}

/** Opens a stretch of one day that the week leaves closed. */
export function OpenSheet({ date, piece, now, terms, sites, onChange, onClose }: Of<'outside'>) {
  const stretch = useStretch(openingPreset(piece, hoursInForce(terms.calendar, date)))
  const usual = terms.offers.find(({ open }) => open)?.siteId ?? terms.offers[0]?.siteId ?? sites[0]?.id ?? ''
  const [siteId, setSite] = useState(usual)
  function open() {
    const asked = stretch.read(sentenceFor('opening-outside-the-day'))
    if (asked) onChange({ kind: 'opening', opening: { date, siteId, ...asked } })
  }
  const isOffered = terms.offers.some((offer) => offer.open && offer.siteId === siteId)
  return (
    <Sheet
      id='open-sheet'
      open
      title='加开一段时间'
      onClose={onClose}
      actions={
        <Button id='ask-open' onPress={open}>
          加开
        </Button>
      }
    >
      <Text>{`${dayText(date, dateOf(now))}，只加开这一天，每周的时间不变。`}</Text>
      {stretch.fields}
      {sites.length > 1 ? (
        <>
          <Text>在哪个站点</Text>
          <ChoiceGroup label='在哪个站点'>
            {sites.map(({ id, name }) => (
              <Choice key={id} id={`open-at-${id}`} label={name} chosen={id === siteId} onChoose={() => setSite(id)} />
            ))}
          </ChoiceGroup>
        </>
      ) : null}
      {isOffered ? null : (
        <Text id='nothing-offered'>这个站点还没有开放的谈话，加开了也要先开一种，居民才约得到。</Text>
      )}
    </Sheet>
  )
}

/** Two times to write; what is wrong with them is said at the second one. */
function useStretch(preset: Interval) {
  const [from, setFrom] = useState(clockText(preset.from))
  const [until, setUntil] = useState(clockText(preset.until))
  const [trouble, setTrouble] = useState<{ readonly at: 'from' | 'until'; readonly words: string } | null>(null)
  const change = (set: (value: string) => void) => (value: string) => {
    set(value)
    setTrouble(null)
  }
  const fields = (
    <>
      <Field
        id='stretch-from'
        kind='phone'
        label='从几点'
        value={from}
        most={5}
        note='像 14:30 或 1430 这样写。'
        trouble={trouble?.at === 'from' ? trouble.words : null}
        onChange={change(setFrom)}
      />
      <Field
        id='stretch-until'
        kind='phone'
        label='到几点'
        value={until}
        most={5}
        trouble={trouble?.at === 'until' ? trouble.words : null}
        onChange={change(setUntil)}
      />
    </>
  )
  function read(outside: string): Interval | null {
    const [first, last] = [minuteIn(from), minuteIn(until)]
    if (first === null) setTrouble({ at: 'from', words: '这个钟点没看懂，请像 14:30 这样写。' })
    else if (last === null) setTrouble({ at: 'until', words: '这个钟点没看懂，请像 14:30 这样写。' })
    else if (last <= first) setTrouble({ at: 'until', words: `结束要晚于开始。${outside}` })
    else return { from: first, until: last }
    return null
  }
  return { fields, read }
}
