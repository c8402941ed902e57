import { Text } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { allowReminders, readReminders } from '#core/contracts/appointments'
import type { AskedFor, Occasion } from '#core/domain/messages/occasion'
import { useDoing } from '../cloud/use-doing'
import { useReading } from '../cloud/use-reading'
import { Button } from '../components/button/button'
import { Card } from '../components/card/card'
import { Notice } from '../components/notice/notice'
import { askToRemind } from '../device/ask-to-remind'
import { sentenceFor } from '../wording/refusals'
import { type Most, openOf, type Reminders } from './open-of'

export interface Asked extends Reminders {
  /** Those of what it is about that were allowed and not sent yet. */
  readonly allowed: readonly Occasion[]
  /** Those WeChat asks for on the next tap. */
  readonly open: readonly Occasion[]
}

interface RemindingProps {
  readonly about: AskedFor
  readonly title: string
  /** How each is called, in the order in which they are asked for. */
  readonly names: Partial<Record<Occasion, string>>
  /** Those that can still come to anything; the others are not asked for. */
  readonly soon: readonly Occasion[]
  /** One of each is enough where it is not said. */
  readonly most?: Most
  readonly ask: string
  readonly stop: string
  /** What is so, above the buttons. */
  readonly children: (asked: Asked) => ReactNode
}

/** WeChat alone can remind; a browser has nothing to ask. */
export function Reminding(props: RemindingProps) {
  return process.env.TARO_ENV === 'weapp' ? <InWeChat {...props} /> : null
}

function InWeChat(props: RemindingProps) {
  const { about, names } = props
  const asked = useReading(readReminders, { about }, { eachLook: true })
  if (asked.state !== 'ready') return null
  const { templates, left } = asked.value
  if (templates.length === 0 && namesOf(names).every((one) => left[one] === 0)) return null
  return <Asking {...props} {...asked.value} />
}

const namesOf = (names: RemindingProps['names']) => Object.keys(names) as Occasion[]

const troubles = {
  none: '没有打开提醒。想起来的时候，随时可以再点。到时间请自己记着。',
  off: '微信里这个小程序的消息关着。要打开，请点右上角“…”，到“设置”里的“通知管理”。',
  failed: '微信没有问成，请过一会儿再点一次。',
}

const one: Most = () => 1

/** One yes is one message, and so it is said; asked again for those that are used up. */
function Asking(props: RemindingProps & Reminders) {
  const { about, title, names, ask: askText, stop, children, templates, left, coming, soon, most = one } = props
  const allowing = useDoing(allowReminders, { refreshes: [readReminders] })
  const [trouble, setTrouble] = useState<string | null>(null)
  const open = openOf({ templates, left, coming }, { soon, most })
  const allowed = namesOf(names).filter((one) => left[one] > 0)

  async function tell(said: Occasion[]) {
    const outcome = await allowing.run({ allowed: said, about })
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
    <Card id='remind' title={title}>
      {children({ templates, left, coming, allowed, open: open.map(({ occasion }) => occasion) })}
      {trouble ? (
        <Notice kind='warn' id='not-reminded'>
          {trouble}
        </Notice>
      ) : null}
      {open.length > 0 ? (
        <Button kind='secondary' id='ask-to-remind' busy={allowing.busy} onPress={() => void ask()}>
          {askText}
        </Button>
      ) : null}
      {allowed.length > 0 ? (
        <Button kind='quiet' id='stop-reminding' busy={allowing.busy} onPress={() => void tell([])}>
          {stop}
        </Button>
      ) : null}
    </Card>
  )
}

/** What is kept of those there is no template for any more. */
export function Stopped({ allowed, templates, names, stop }: Asked & Pick<RemindingProps, 'names' | 'stop'>) {
  const stopped = allowed.filter((one) => !templates.some(({ occasion }) => occasion === one))
  return stopped.length > 0 ? (
    <Text>{`${listed(stopped, names)}的提醒现在停着，不会发。同意过的还留着，不想留就点“${stop}”。`}</Text>
  ) : null
}

export const listed = (occasions: readonly Occasion[], names: RemindingProps['names']) =>
  occasions.map((one) => names[one]).join('、')
