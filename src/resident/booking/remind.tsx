import { Text } from '@tarojs/components'
import { ahead } from '#core/domain/messages/coming'
import { bookedOccasions, isOfBooked, type Occasion } from '#core/domain/messages/occasion'
import type { Instant } from '#core/domain/time'
import { useNow } from '../../device/use-now'
import type { Most } from '../../reminding/open-of'
import { type Asked, listed, Reminding, Stopped } from '../../reminding/reminding'
import type { Appointment } from './appointments'
import { names, openText, standingText } from './remind-words'

const stop = '不用提醒了'

/** What can still come for one of them: nobody is reminded of a day that is over. */
const comingFor = (appointments: readonly Appointment[], now: Instant) =>
  bookedOccasions.filter((one) => appointments.some(({ start }) => start - ahead[one] > now))

/** One for each appointment that is ahead, wherever it is asked for: of the others the cloud knows. */
const most: Most = (occasion, { coming }) => (isOfBooked(occasion) ? Math.max(1, coming[occasion]) : 1)

/** `appointments`: those to come, to be reminded of. */
export function Remind({ appointments }: { readonly appointments: readonly Appointment[] }) {
  const soon = comingFor(appointments, useNow())
  return (
    <Reminding about='booked' title='微信提醒' ask='让微信提醒我' {...{ names, soon, stop, most }}>
      {(asked) => <Standing asked={asked} soon={soon} />}
    </Reminding>
  )
}

function Standing({ asked, soon }: { readonly asked: Asked; readonly soon: readonly Occasion[] }) {
  const { allowed, templates, open } = asked
  const isSent = (one: Occasion) => templates.some(({ occasion }) => occasion === one)
  const standing = allowed.filter((one) => isSent(one) && soon.includes(one))
  const later = allowed.filter((one) => isSent(one) && !soon.includes(one))
  const [stands, asks] = [standingText(standing, asked), openText(open, asked)]
  return (
    <>
      {stands ? <Text>{stands}</Text> : null}
      {later.length > 0 ? <Text>{`${listed(later, names)}的提醒这次来不及了，留到下一次预约。`}</Text> : null}
      <Stopped {...asked} {...{ names, stop }} />
      {asks ? <Text>{asks}</Text> : null}
      <Text>不用微信提醒也可以：变动会写在“我的”里的“消息”，打开心邻就看得到。</Text>
    </>
  )
}
