import { Text, View } from '@tarojs/components'
import { dateOf, type Instant, weekdayOf } from '#core/domain/time'
import { Badge } from '../../../components/badge/badge'
import { Card } from '../../../components/card/card'
import { aria } from '../../../components/element/aria'
import { Press } from '../../../components/element/press'
import { Icon } from '../../../components/icon/icon'
import { modes } from '../../../wording/codes'
import { dateText, dayText, nearDayText, hoursText as spanOf, weekdayText } from '../../../wording/dates'
import { type AgendaAppointment, type AgendaDay, dayNote, daySummary, stands } from '../../agenda/summary'
import { statusText } from '../../agenda/words'
import styles from './index.module.scss'

export interface AgendaSite {
  readonly id: string
  readonly name: string
}

interface AgendaDayProps {
  readonly day: AgendaDay
  readonly sites: readonly AgendaSite[]
  readonly now: Instant
  readonly onOpen: (appointmentId: string) => void
}

export function AgendaDayCard({ day, sites, now, onOpen }: AgendaDayProps) {
  const today = dateOf(now)
  const near = nearDayText(day.date, today)
  const title = near
    ? `${near} · ${dateText(day.date, today)} ${weekdayText(weekdayOf(day.date))}`
    : dayText(day.date, today)
  return (
    <Card id={`date-${day.date}`} title={title}>
      <View className={styles.head}>
        <Text className={styles.summary}>{daySummary(day, now)}</Text>
        <Text className={styles.note}>{dayNote(day)}</Text>
      </View>
      {day.appointments.length > 0 ? (
        <View className={styles.rows} {...aria({ role: 'list' })}>
          {day.appointments.map((one) => (
            <AgendaRow key={one.id} appointment={one} sites={sites} onOpen={() => onOpen(one.id)} />
          ))}
        </View>
      ) : null}
    </Card>
  )
}

interface AgendaRowProps {
  readonly appointment: AgendaAppointment
  readonly sites: readonly AgendaSite[]
  readonly onOpen: () => void
}

function AgendaRow({ appointment, sites, onOpen }: AgendaRowProps) {
  const { id, start, end, mode, roomName, siteId, code, status, wants } = appointment
  const siteName = sites.find((site) => site.id === siteId)?.name ?? ''
  const isAhead = status === 'confirmed' || status === 'asked' || wants !== undefined
  return (
    <View {...aria({ role: 'listitem' })}>
      <Press
        id={`agenda-${id}`}
        className={`${styles.row} ${stands(status) || wants !== undefined ? '' : styles.off}`}
        onPress={onOpen}
      >
        <View className={styles.rowInside}>
          <View className={styles.rowWords}>
            <View className={styles.line}>
              <Text className={styles.time}>{spanOf(start, end)}</Text>
              <Badge tone={isAhead ? 'accent' : 'soft'}>{statusText(appointment)}</Badge>
            </View>
            <View className={styles.line}>
              <Text>{mode === 'room' ? `${modes[mode]} · ${siteName} ${roomName}` : modes[mode]}</Text>
              <Text className={styles.code} {...aria({ label: `预约码 ${code}` })}>
                {code}
              </Text>
            </View>
          </View>
          <Icon name='chevron-right' className={styles.arrow} />
        </View>
      </Press>
    </View>
  )
}
