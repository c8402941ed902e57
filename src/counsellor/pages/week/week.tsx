import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ChangeAsked } from '#core/contracts/calendar/change'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { Notice } from '../../../components/notice/notice'
import { useRestAfter } from '../../../navigation/use-rest'
import { dateText } from '../../../wording/dates'
import { ChangeSheet } from '../../guard/change-sheet'
import { hoursBehind } from '../../terms/behind-door-lines'
import { BehindDoors } from '../../terms/behind-doors'
import type { Whose } from '../../terms/terms-page'
import type { Terms, TermsRead } from '../../terms/use-terms'
import { dayShown, weekFrom } from '../../week/dates'
import { DayStrip } from '../../week/day-strip'
import { type Piece, piecesOf, spanOf, withShut } from '../../week/pieces'
import type { SeatsByDate, WeekSeat } from '../../week/seats'
import styles from './index.module.scss'
import { PieceSheet } from './piece-sheet'
import { WeekGrid } from './week-grid'

interface WeekProps {
  readonly monday: CivilDate
  readonly now: Instant
  readonly whose: Whose
  readonly terms: Terms
  readonly sites: TermsRead['sites']
  readonly seats: SeatsByDate
  readonly behindDoors: NonNullable<TermsRead['behindDoors']>
  /** From this day on nobody told of the appointments; null where all of the week are known. */
  readonly untold: CivilDate | null
}

interface Pressed {
  readonly date: CivilDate
  readonly piece: Piece<WeekSeat>
}

/** Seven days, on a phone one of them at a time, and what is done about the piece that was pressed. */
export function Week({ monday, now, whose, terms, sites, seats, behindDoors, untold }: WeekProps) {
  const today = dateOf(now)
  const dates = weekFrom(monday)
  const [wanted, setWanted] = useState<CivilDate | null>(null)
  const chosen = dayShown(monday, wanted, today)
  const [pressed, setPressed] = useState<Pressed | null>(null)
  const [change, setChange] = useState<ChangeAsked | null>(null)
  useRestAfter(pressed ? 'piece' : change ? 'change' : 'week')
  const behind = hoursBehind({ behindDoors, terms })
  const cut = (span?: ReturnType<typeof spanOf>) =>
    dates.map((date) => ({
      date,
      pieces: withShut(
        piecesOf(terms, date, seats.get(date) ?? [], span),
        behind.filter((one) => one.date === date),
      ),
    }))
  const span = spanOf(cut().map(({ pieces }) => pieces))
  const days = cut(span)
  const close = () => {
    setPressed(null)
    setChange(null)
  }

  return (
    <>
      {untold === null ? null : (
        <Notice kind='warn' id='untold'>
          {`这一周的预约太多，${dateText(untold, today)}起的没有显示出来。改动之前会一一问到，不会漏掉。`}
        </Notice>
      )}
      <BehindDoors {...{ sites, today }} behind={behind.filter(({ date }) => date >= today && dates.includes(date))} />
      <View className={styles.narrow}>
        <DayStrip dates={dates} today={today} chosen={chosen} onChoose={setWanted} />
      </View>
      <WeekGrid
        {...{ days, span, today, chosen, special: terms.calendar.holidays?.days ?? [] }}
        onPress={(date, piece) => setPressed({ date, piece })}
      />
      {pressed ? (
        <PieceSheet
          {...pressed}
          {...{ now, whose, sites, terms }}
          onChange={(asked) => {
            setPressed(null)
            setChange(asked)
          }}
          onClose={close}
        />
      ) : null}
      {change ? <ChangeSheet change={change} counsellorId={whose.counsellorId} onDone={close} onClose={close} /> : null}
    </>
  )
}
