import { Text } from '@tarojs/components'
import { type BookedOccasion, bookedOccasions, type Occasion } from '#core/domain/messages/occasion'
import { DAY, HOUR, type Instant } from '#core/domain/time'
import { useNow } from '../../device/use-now'
import { type Asked, listed, Reminding, Stopped } from '../../reminding/reminding'
import type { Appointment } from './appointments'

const names: Record<BookedOccasion, string> = {
  'day-before': '前一天',
  'hour-before': '前一小时',
  changed: '时间有变动的时候',
}
const stop = '不用提醒了'

/** How long before it each comes; a change comes when it comes. */
const ahead: Record<BookedOccasion, number> = { 'day-before': DAY, 'hour-before': HOUR, changed: 0 }

/** What can still come for one of them: nobody is reminded of a day that is over. */
const comingFor = (appointments: readonly Appointment[], now: Instant) =>
  bookedOccasions.filter((one) => appointments.some(({ start }) => start - ahead[one] > now))

/** `appointments`: those to come, to be reminded of. */
export function Remind({ appointments }: { readonly appointments: readonly Appointment[] }) {
  const soon = comingFor(appointments, useNow())
  return (
    <Reminding about='booked' title='微信提醒' ask='让微信提醒我' {...{ names, soon, stop }}>
      {(asked) => <Standing asked={asked} soon={soon} />}
    </Reminding>
  )
}

function Standing({ asked, soon }: { readonly asked: Asked; readonly soon: readonly Occasion[] }) {
  const { allowed, templates, open } = asked
  const isSent = (one: Occasion) => templates.some(({ occasion }) => occasion === one)
  const standing = allowed.filter((one) => isSent(one) && soon.includes(one))
  const later = allowed.filter((one) => isSent(one) && !soon.includes(one))
  return (
    <>
      {standing.length > 0 ? <Text>{`会提醒：${listed(standing, names)}，各一次。`}</Text> : null}
      {later.length > 0 ? <Text>{`${listed(later, names)}的提醒这次来不及了，留到下一次预约。`}</Text> : null}
      <Stopped {...asked} {...{ names, stop }} />
      {open.length > 0 ? (
        <Text>{`微信可以提醒你一次：${listed(open, names)}。提醒里只写时间，用过要再点一次。`}</Text>
      ) : null}
      <Text>不用微信提醒也可以：变动会写在“我的”里的“消息”，打开心邻就看得到。</Text>
    </>
  )
}
