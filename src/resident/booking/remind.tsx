import { Text } from '@tarojs/components'
import { useState } from 'react'
import { allowReminders, readReminders } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import { DAY, HOUR, type Instant } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { useReading } from '../../cloud/use-reading'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { askToRemind } from '../../device/ask-to-remind'
import { useNow } from '../../device/use-now'
import { sentenceFor } from '../../wording/refusals'
import type { Appointment } from './appointments'

type Reminders = OutputOf<typeof readReminders>
type Occasion = Reminders['templates'][number]['occasion']

const when: Record<Occasion, string> = {
  'day-before': '前一天',
  'hour-before': '前一小时',
  changed: '时间有变动的时候',
}
const all = Object.keys(when) as Occasion[]
const listed = (occasions: readonly Occasion[]) => occasions.map((one) => when[one]).join('、')

/** How long before it each comes; a change comes when it comes. */
const ahead: Record<Occasion, number> = { 'day-before': DAY, 'hour-before': HOUR, changed: 0 }

interface RemindProps {
  /** Those to come, to be reminded of. */
  readonly appointments: readonly Appointment[]
}

/** WeChat alone can remind; a browser has nothing to ask. */
export function Remind(props: RemindProps) {
  return process.env.TARO_ENV === 'weapp' ? <InWeChat {...props} /> : null
}

function InWeChat({ appointments }: RemindProps) {
  const now = useNow()
  const asked = useReading(readReminders, {}, { eachLook: true })
  if (asked.state !== 'ready') return null
  const { templates, left } = asked.value
  if (templates.length === 0 && all.every((one) => left[one] === 0)) return null
  return <Asking {...asked.value} soon={comingFor(appointments, now)} />
}

/** What can still come for one of them: nobody is reminded of a day that is over. */
const comingFor = (appointments: readonly Appointment[], now: Instant) =>
  all.filter((one) => appointments.some(({ start }) => start - ahead[one] > now))

const troubles = {
  none: '没有打开提醒。想起来的时候，随时可以再点。到时间请自己记着。',
  off: '微信里这个小程序的消息关着。要打开，请点右上角“…”，到“设置”里的“通知管理”。',
  failed: '微信没有问成，请过一会儿再点一次。',
}

/** One yes is one message, and so it is said; asked again for those that are used up. */
function Asking({ templates, left, soon }: Reminders & { readonly soon: readonly Occasion[] }) {
  const allowing = useDoing(allowReminders, { refreshes: [readReminders] })
  const [trouble, setTrouble] = useState<string | null>(null)
  const open = templates.filter(({ occasion }) => left[occasion] === 0 && soon.includes(occasion))
  const allowed = all.filter((one) => left[one] > 0)
  const isSent = (one: Occasion) => templates.some(({ occasion }) => occasion === one)
  const standing = allowed.filter((one) => isSent(one) && soon.includes(one))
  const later = allowed.filter((one) => isSent(one) && !soon.includes(one))
  const stopped = allowed.filter((one) => !isSent(one))

  async function tell(said: Occasion[]) {
    const outcome = await allowing.run({ allowed: said })
    setTrouble(outcome.ok ? null : sentenceFor(outcome.refusal))
  }
  async function ask() {
    setTrouble(null)
    const answer = await askToRemind(open.map(({ templateId }) => templateId))
    if (answer === 'off' || answer === 'failed') return setTrouble(troubles[answer])
    const said = open.flatMap(({ occasion, templateId }) => (answer.allowed.includes(templateId) ? [occasion] : []))
    if (said.length === 0) return setTrouble(troubles.none)
    await tell(said)
  }

  return (
    <Card id='remind' title='微信提醒'>
      {standing.length > 0 ? <Text>{`会提醒：${listed(standing)}，各一次。`}</Text> : null}
      {later.length > 0 ? <Text>{`${listed(later)}的提醒这次来不及了，留到下一次预约。`}</Text> : null}
      {stopped.length > 0 ? (
        <Text>{`${listed(stopped)}的提醒现在停着，不会发。同意过的还留着，不想留就点“不用提醒了”。`}</Text>
      ) : null}
      {open.length > 0 ? (
        <Text>{`微信可以提醒你一次：${listed(open.map(({ occasion }) => occasion))}。提醒里只写时间，用过要再点一次。`}</Text>
      ) : null}
      <Text>不用微信提醒也可以：变动会写在“我的”里的“消息”，打开心邻就看得到。</Text>
      {trouble ? (
        <Notice kind='warn' id='not-reminded'>
          {trouble}
        </Notice>
      ) : null}
      {open.length > 0 ? (
        <Button kind='secondary' id='ask-to-remind' busy={allowing.busy} onPress={() => void ask()}>
          让微信提醒我
        </Button>
      ) : null}
      {allowed.length > 0 ? (
        <Button kind='quiet' id='stop-reminding' busy={allowing.busy} onPress={() => void tell([])}>
          不用提醒了
        </Button>
      ) : null}
    </Card>
  )
}
