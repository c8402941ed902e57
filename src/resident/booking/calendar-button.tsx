import { View } from '@tarojs/components'
import { useState } from 'react'
import { now } from '../../cloud/clock'
import { Button } from '../../components/button/button'
import { aria } from '../../components/element/aria'
import { offerFile } from '../../device/offered-file'
import { addToCalendar } from '../../device/phone-calendar'
import type { Appointment } from './appointments'
import styles from './booking.module.scss'
import { entryPlace, entryTitle } from './calendar-entry'
import { calendarFile } from './calendar-file'

const words = {
  waiting: '',
  added: '已经放进手机日历，写的是“预约（心邻）”，会提前一小时提醒。',
  offered: '日历文件已经给浏览器，打开它就能加进日历。里面只写“预约（心邻）”。',
  refused: '没能放进日历。可以截图，或者把时间记下来。',
} as const

/** Only when it is pressed: a calendar may be seen by others. */
export function CalendarButton({ appointment }: { readonly appointment: Appointment }) {
  const [state, setState] = useState<keyof typeof words>('waiting')

  async function add() {
    const { start, end } = appointment
    if (process.env.TARO_ENV === 'h5') {
      const file = new window.Blob([calendarFile(appointment, now())], { type: 'text/calendar;charset=utf-8' })
      offerFile('appointment.ics', file)
      setState('offered')
    } else {
      const added = await addToCalendar({ title: entryTitle, start, end, place: entryPlace(appointment) })
      setState(added ? 'added' : 'refused')
    }
  }
  return (
    <View>
      <Button kind='secondary' id={`to-calendar-${appointment.id}`} icon='calendar-check' onPress={() => void add()}>
        加进日历
      </Button>
      <View className={styles.said} {...aria({ role: 'status', live: 'polite' })}>
        {words[state]}
      </View>
    </View>
  )
}
