import { Text, View } from '@tarojs/components'
import { modes, topics } from '../../wording/codes'
import type { Appointment } from './appointments'
import styles from './booking.module.scss'
import type { KeptAppointment } from './phone-copy'
import { whomAndHow } from './whom-and-how'

interface AppointmentFactsProps {
  /** What the phone keeps has no name in it. */
  readonly appointment: Appointment | KeptAppointment
  readonly codeId: string
  /** The code and the way there matter only while it is still to come. */
  readonly ahead: boolean
}

export function AppointmentFacts({ appointment, codeId, ahead }: AppointmentFactsProps) {
  const { code, mode, siteName, roomName, address } = appointment
  const whole = 'counsellorName' in appointment ? appointment : null
  return (
    <View className={styles.facts}>
      <Text>
        {whole ? whomAndHow({ name: whole.counsellorName, alone: whole.selfServe === true }, mode) : modes[mode]}
      </Text>
      {mode === 'room' ? <Text>{`${siteName} · ${roomName}`}</Text> : null}
      {mode === 'room' && ahead ? <Text className={styles.note}>{address}</Text> : null}
      {whole && ahead ? <BeforeIt appointment={whole} /> : null}
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

/** How it will go, and what to have at hand. */
function BeforeIt({ appointment }: { readonly appointment: Appointment }) {
  const { mode, topic, bring, meetingLink } = appointment
  const atDistance = mode === 'video' || mode === 'text'
  return (
    <>
      {mode === 'phone' ? (
        <Text className={styles.note}>到时咨询师会打你留的电话，找个能安静说话的地方就好。</Text>
      ) : null}
      {atDistance && meetingLink === null ? (
        <Text className={styles.note}>见面的链接，开始前一小时会出现在这里。</Text>
      ) : null}
      {topic ? <Text className={styles.note}>{`想谈的：${topics[topic]}`}</Text> : null}
      {bring ? <Text className={styles.note}>{`请带上：${bring}`}</Text> : null}
    </>
  )
}
