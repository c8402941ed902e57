import { View } from '@tarojs/components'
import { useState } from 'react'
import { listMyAppointments } from '#core/contracts/appointments'
import type { Instant } from '#core/domain/time'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Heading } from '../../../components/element/region'
import { Notice } from '../../../components/notice/notice'
import { openPage } from '../../../navigation/door'
import { type Appointment, arrange } from '../../booking/appointments'
import { AppointmentCard } from './appointment-card'
import styles from './index.module.scss'

/** As many as one answer holds; a full one may have more behind it. */
const PAGE = 50

interface MyAppointmentsProps {
  readonly appointments: readonly Appointment[]
  readonly now: Instant
  readonly onCancel: (appointment: Appointment) => void
}

export function MyAppointments({ appointments, now, onCancel }: MyAppointmentsProps) {
  const { upcoming, past } = arrange(appointments, now)
  return (
    <>
      <View className={styles.part}>
        <Heading level={2}>接下来</Heading>
        {upcoming.length === 0 ? <NothingAhead /> : null}
        {upcoming.map((one, at) => (
          <AppointmentCard
            key={one.id}
            appointment={one}
            now={now}
            codeId={at === 0 ? 'appointment-code' : `code-${one.id}`}
            onCancel={() => onCancel(one)}
          />
        ))}
      </View>
      {past.length > 0 ? (
        <View className={styles.part}>
          <Heading level={2}>以前的</Heading>
          {past.map((one) => (
            <AppointmentCard key={one.id} appointment={one} now={now} codeId={`code-${one.id}`} />
          ))}
          <Earlier after={appointments} now={now} />
        </View>
      ) : null}
    </>
  )
}

function NothingAhead() {
  return (
    <Notice
      kind='empty'
      action={
        <Button kind='secondary' id='to-booking' onPress={() => void openPage('/pages/booking/index')}>
          去看看可以约谁
        </Button>
      }
    >
      现在没有要去的预约。
    </Notice>
  )
}

/** What lies before a full answer, read once it is asked for. */
function Earlier({ after, now }: { after: readonly Appointment[]; now: Instant }) {
  const [open, setOpen] = useState(false)
  const last = after.length < PAGE ? undefined : after[after.length - 1]
  if (!last) return null
  if (open) return <EarlierPage before={last.start} now={now} />
  return (
    <Button kind='secondary' id='earlier' onPress={() => setOpen(true)}>
      更早的
    </Button>
  )
}

function EarlierPage({ before, now }: { before: Instant; now: Instant }) {
  const asked = useReading(listMyAppointments, { before })
  return (
    <Answer asked={asked}>
      {({ appointments }) => (
        <>
          {arrange(appointments, now).past.map((one) => (
            <AppointmentCard key={one.id} appointment={one} now={now} codeId={`code-${one.id}`} />
          ))}
          <Earlier after={appointments} now={now} />
        </>
      )}
    </Answer>
  )
}
