import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { Instant } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { replacePage } from '../../navigation/door'
import { spanText } from '../../wording/dates'
import { AppointmentFacts } from './appointment-facts'
import { AppointmentWays } from './appointment-ways'
import type { Appointment } from './appointments'
import { KeepOnPhone } from './keep-on-phone'
import { MayCall, useMayCall } from './may-call'
import { alsoKeep } from './on-this-phone'
import { Remind } from './remind'
import { storyOf } from './story'

/** Stays until the person goes on: the code is to be read, not to flash by. */
export function Booked({ appointment, now }: { appointment: Appointment; now: Instant }) {
  const [copy, setCopy] = useState(() => alsoKeep(appointment))
  const mayCall = useMayCall()
  const story = storyOf(appointment, [], now)
  return (
    <>
      <Card id='booked' title={spanText(appointment.start, appointment.end, now)}>
        {story ? <Text>{story}</Text> : null}
        <AppointmentFacts appointment={appointment} codeId='appointment-code' ahead />
        <AppointmentWays appointment={appointment} />
      </Card>
      <Text>来不了也没关系，开始之前随时可以在“我的预约”里改时间或者取消，不需要说明理由。</Text>
      <Button id='see-mine' onPress={() => void replacePage('/resident/pages/appointments/index')}>
        看我的预约
      </Button>
      <Remind appointments={[appointment]} />
      <KeepOnPhone copy={copy} appointments={[appointment]} onChange={setCopy} />
      <MayCall asked={mayCall} isAhead now={now} />
    </>
  )
}
