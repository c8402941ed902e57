import { Text } from '@tarojs/components'
import { useState } from 'react'
import { allowReminders, readReminders } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import { useDoing } from '../../cloud/use-doing'
import { useReading } from '../../cloud/use-reading'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { askToRemind } from '../../device/ask-to-remind'
import { sentenceFor } from '../../wording/refusals'

type Reminders = OutputOf<typeof readReminders>
type Occasion = Reminders['templates'][number]['occasion']

const when: Record<Occasion, string> = {
  'day-before': '前一天',
  'hour-before': '前一小时',
  changed: '时间有变动的时候',
}
const listed = (all: readonly Occasion[]) => all.map((one) => when[one]).join('、')

/** WeChat alone can remind; a browser has nothing to ask. */
export function Remind() {
  return process.env.TARO_ENV === 'weapp' ? <InWeChat /> : null
}

function InWeChat() {
  const asked = useReading(readReminders, {}, { eachLook: true })
  if (asked.state !== 'ready' || asked.value.templates.length === 0) return null
  return <Asking {...asked.value} />
}

const troubles = {
  none: '没有打开提醒。想起来的时候，随时可以再点。到时间请自己记着；有变动时，站点会想办法告诉你。',
  off: '微信里这个小程序的消息关着。要打开，请点右上角“…”，到“设置”里的“通知管理”。',
  failed: '微信没有问成，请过一会儿再点一次。',
}

/** One yes is one message, and so it is said; asked again for those that are used up. */
function Asking({ templates, left }: Reminders) {
  const allowing = useDoing(allowReminders, { refreshes: [readReminders] })
  const [trouble, setTrouble] = useState<string | null>(null)
  const open = templates.filter(({ occasion }) => left[occasion] === 0)
  const standing = templates.flatMap(({ occasion }) => (left[occasion] > 0 ? [occasion] : []))

  async function tell(allowed: Occasion[]) {
    const outcome = await allowing.run({ allowed })
    setTrouble(outcome.ok ? null : sentenceFor(outcome.refusal))
  }
  async function ask() {
    setTrouble(null)
    const answer = await askToRemind(open.map(({ templateId }) => templateId))
    if (answer === 'off' || answer === 'failed') return setTrouble(troubles[answer])
    const allowed = open.flatMap(({ occasion, templateId }) => (answer.allowed.includes(templateId) ? [occasion] : []))
    if (allowed.length === 0) return setTrouble(troubles.none)
    await tell(allowed)
  }

  return (
    <Card id='remind' title='微信提醒'>
      {standing.length > 0 ? <Text>{`会提醒：${listed(standing)}，各一次。`}</Text> : null}
      {open.length > 0 ? (
        <>
          <Text>{`微信可以提醒你一次：${listed(open.map(({ occasion }) => occasion))}。提醒里只写时间，用过要再点一次。`}</Text>
          {trouble ? (
            <Notice kind='warn' id='not-reminded'>
              {trouble}
            </Notice>
          ) : null}
          <Button kind='secondary' id='ask-to-remind' busy={allowing.busy} onPress={() => void ask()}>
            让微信提醒我
          </Button>
        </>
      ) : null}
      {standing.length > 0 ? (
        <Button kind='quiet' id='stop-reminding' busy={allowing.busy} onPress={() => void tell([])}>
          不用提醒了
        </Button>
      ) : null}
    </Card>
  )
}
