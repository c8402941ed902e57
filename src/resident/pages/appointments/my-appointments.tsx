import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { listMyAppointments } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import type { Instant } from '#core/domain/time'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Heading } from '../../../components/element/region'
import { Notice } from '../../../components/notice/notice'
import { openPage } from '../../../navigation/door'
import { type Appointment, arrange, changed, waitingFor } from '../../booking/appointments'
import { AppointmentCard } from './appointment-card'
import { CalledBack } from './called-back'
import { ChangedCard } from './changed-card'
import styles from './index.module.scss'

interface MyAppointmentsProps {
  readonly mine: OutputOf<typeof listMyAppointments>
  readonly now: Instant
  readonly onCancel: (appointment: Appointment) => void
  readonly onCheckIn: (appointment: Appointment) => void
  readonly onFeedback: (appointment: Appointment) => void
}

export function MyAppointments({ mine, now, onCancel, onCheckIn, onFeedback }: MyAppointmentsProps) {
  const [called, setCalled] = useState<Appointment | null>(null)
  const { ahead, moved, calledOff, past } = arrange(mine.appointments, now)
  // What cannot be as it was is told above, and nothing to go to.
  const standing = ahead.filter(({ change }) => change?.kind !== 'choose')
  const groups = [
    { title: '改过时间的', id: 'moved', all: moved },
    { title: '取消了的', id: 'called-off', all: calledOff },
    { title: '以前的', id: 'past', all: past },
  ].filter(({ all }) => all.length > 0)
  return (
    <>
      {called ? <CalledBack appointment={called} /> : null}
      {changed(mine.appointments).map((one) => (
        <ChangedCard
          key={one.id}
          appointment={one}
          waiting={waitingFor(one, mine.appointments, now)}
          now={now}
          onCallBack={setCalled}
        />
      ))}
      <Part title='接下来'>
        {standing.length === 0 ? <NothingAhead /> : null}
        {standing.map((one, at) => (
          <AppointmentCard
            key={one.id}
            {...told(one, mine)}
            now={now}
            codeId={at === 0 ? 'appointment-code' : `code-${one.id}`}
            onCancel={() => onCancel(one)}
            onCheckIn={() => onCheckIn(one)}
          />
        ))}
      </Part>
      <Button kind='quiet' id='to-waiting' onPress={() => void openPage('/resident/pages/waiting/index')}>
        我的候补
      </Button>
      {groups.map(({ title, id, all }) => (
        <Part key={id} title={title} id={id}>
          {all.map((one) => (
            <AppointmentCard
              key={one.id}
              {...told(one, mine)}
              now={now}
              codeId={`code-${one.id}`}
              onFeedback={() => onFeedback(one)}
            />
          ))}
        </Part>
      ))}
      <Earlier before={mine.next} {...{ now, onCancel, onCheckIn, onFeedback }} />
    </>
  )
}

/** What a card needs of all that was answered. */
function told(appointment: Appointment, { appointments, others }: OutputOf<typeof listMyAppointments>) {
  const whom = others.find(({ id }) => id === appointment.forOther)?.name
  return { appointment, others: appointments, whom: appointment.forOther === null ? null : (whom ?? '家人') }
}

function Part({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <View className={styles.part} {...(id ? { id } : {})}>
      <Heading level={2}>{title}</Heading>
      {children}
    </View>
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

interface EarlierProps extends Omit<MyAppointmentsProps, 'mine'> {
  /** Null when there is nothing earlier. */
  readonly before: Instant | null
}

/** The next answer's worth, read once it is asked for. */
function Earlier({ before, ...rest }: EarlierProps) {
  const [open, setOpen] = useState(false)
  if (before === null) return null
  if (open) return <EarlierPage before={before} {...rest} />
  return (
    <Button kind='secondary' id='earlier' onPress={() => setOpen(true)}>
      更早的
    </Button>
  )
}

/** Nearly always all behind; whoever called off very many still finds here what is ahead. */
function EarlierPage({ before, now, onCancel, onCheckIn, onFeedback }: EarlierProps & { readonly before: Instant }) {
  const asked = useReading(listMyAppointments, { before })
  return (
    <Answer asked={asked}>
      {(mine) => {
        const { ahead, moved, calledOff, past } = arrange(mine.appointments, now)
        return (
          <>
            {ahead.map((one) => (
              <AppointmentCard
                key={one.id}
                {...told(one, mine)}
                now={now}
                codeId={`code-${one.id}`}
                onCancel={() => onCancel(one)}
                onCheckIn={() => onCheckIn(one)}
              />
            ))}
            {[...moved, ...calledOff, ...past].map((one) => (
              <AppointmentCard
                key={one.id}
                {...told(one, mine)}
                now={now}
                codeId={`code-${one.id}`}
                onFeedback={() => onFeedback(one)}
              />
            ))}
            <Earlier before={mine.next} {...{ now, onCancel, onCheckIn, onFeedback }} />
          </>
        )
      }}
    </Answer>
  )
}
