import { useEffect, useState } from 'react'
import { onSeat, type Seat, seatNow } from '../cloud/desk-seat'

export function useSeat(): Seat {
  const [seat, setSeat] = useState(seatNow)
  useEffect(() => {
    const look = () => setSeat(seatNow())
    look()
    return onSeat(look)
  }, [])
  return seat
}
