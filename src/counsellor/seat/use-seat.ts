import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { listAgenda } from '#core/contracts/appointments'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { useReading } from '../../cloud/use-reading'
import { type Seat, seatsOf } from './seats'

const isDate = (text: string | undefined): text is CivilDate => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text)

/** A conversation to be chosen, a day at a time; the one that the address of the page names to begin with. */
export function useSeat(now: Instant) {
  const { date: named, appointment } = useRouter().params
  const [chosenDate, setChosenDate] = useState<CivilDate | null>(isDate(named) ? named : null)
  const [chosenId, setChosenId] = useState(appointment ?? null)
  const today = dateOf(now)
  const date = chosenDate ?? today
  const asked = useReading(listAgenda, { from: date, days: 1 })
  const seats = asked.state === 'ready' ? seatsOf(asked.value.days) : []
  return {
    asked,
    date,
    today,
    seats,
    seat: seats.find(({ appointmentId }) => appointmentId === chosenId) ?? null,
    choose: ({ appointmentId }: Seat) => setChosenId(appointmentId),
    goTo: setChosenDate,
  }
}

export type PickedSeat = ReturnType<typeof useSeat>
