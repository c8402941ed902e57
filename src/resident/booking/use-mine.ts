import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { listMyAppointments } from '#core/contracts/appointments'
import { useReading } from '../../cloud/use-reading'
import { readCopy, renewCopy } from './on-this-phone'

/** One's own appointments: the cloud's word, and beside it what the phone keeps of them, which follows that word. */
export function useMine() {
  const asked = useReading(listMyAppointments, {})
  const [copy, setCopy] = useState(readCopy)
  useDidShow(() => setCopy(readCopy()))
  const answer = asked.state === 'ready' && asked.trouble === null && !asked.refreshing ? asked.value : null
  useEffect(() => {
    if (answer) setCopy(renewCopy(answer.appointments, answer))
  }, [answer])
  return { asked, copy, setCopy, settled: answer !== null } as const
}
