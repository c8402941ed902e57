import { View } from '@tarojs/components'
import { useState } from 'react'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { useRestAfter } from '../../../navigation/use-rest'
import { type AgendaDay, isWorthShowing } from '../../agenda/summary'
import { AgendaDayCard, type AgendaSite } from './agenda-day'
import styles from './index.module.scss'
import { SeatSheet } from './seat-sheet'

interface DayCardsProps {
  readonly days: readonly AgendaDay[]
  /** Days before are left out: a page that was open at midnight still has them. */
  readonly from: CivilDate
  readonly sites: readonly AgendaSite[]
  readonly now: Instant
  /** Asks how these days are now. */
  readonly onLook: () => void
}

/** Days below each other, and the appointment of theirs that was pressed. */
export function DayCards({ days, from, sites, now, onLook }: DayCardsProps) {
  const [openId, setOpenId] = useState<string | null>(null)
  const today = dateOf(now)
  const seat = days.flatMap(({ appointments }) => appointments).find(({ id }) => id === openId)
  const close = () => setOpenId(null)
  useRestAfter(seat ? 'sheet' : 'days')
  return (
    <>
      <View className={styles.days}>
        {days
          .filter((day) => day.date >= from && isWorthShowing(day, today))
          .map((day) => (
            <AgendaDayCard key={day.date} day={day} sites={sites} now={now} onOpen={setOpenId} />
          ))}
      </View>
      {seat ? (
        <SeatSheet
          key={seat.id}
          seat={seat}
          siteName={sites.find(({ id }) => id === seat.siteId)?.name ?? ''}
          now={now}
          onClose={close}
          onLook={() => {
            close()
            onLook()
          }}
        />
      ) : null}
    </>
  )
}
