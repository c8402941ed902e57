import { Text, View } from '@tarojs/components'
import { modes } from '../../wording/codes'
import type { Appointment } from './appointments'
import styles from './booking.module.scss'
import type { KeptAppointment } from './phone-copy'

interface AppointmentFactsProps {
  /** What the phone keeps has no name in it. */
  readonly appointment: Appointment | KeptAppointment
  readonly codeId: string
  /** The code and the way there matter only while it is still to come. */
  readonly ahead: boolean
}

export function AppointmentFacts({ appointment, codeId, ahead }: AppointmentFactsProps) {
  const { code, mode, siteName, roomName, address } = appointment
  const way = modes[mode]
  return (
    <View className={styles.facts}>
      <Text>{'counsellorName' in appointment ? `${appointment.counsellorName} · ${way}` : way}</Text>
      {mode === 'room' ? <Text>{`${siteName} · ${roomName}`}</Text> : null}
      {mode === 'room' && ahead ? <Text className={styles.note}>{address}</Text> : null}
      {ahead ? (
        <View className={styles.codeLine}>
          <Text className={styles.note}>预约码</Text>
          <Text id={codeId} className={styles.code}>
            {code}
          </Text>
          <Text className={styles.note}>到时报这个码就行，不用说名字</Text>
        </View>
      ) : null}
    </View>
  )
}
