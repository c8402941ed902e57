import { useCloud, useNow } from '../app/cloud-state'
import { fromNow, wallTime } from '../wording/times'

/** A moment in +08:00 with how long ago it was or how soon it will be, by the cloud's clock. */
export function Moment({ at }: { at: number }) {
  const { state } = useCloud()
  const now = useNow()
  return (
    <time dateTime={new Date(at).toISOString()}>
      {wallTime(at)}
      {state && <span className='note'>（{fromNow(at, now)}）</span>}
    </time>
  )
}
