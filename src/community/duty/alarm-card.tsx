import { Text } from '@tarojs/components'
import { useState } from 'react'
import { readRota, settleDutyAlarm } from '#core/contracts/duty'
import { type AlarmReason, alarmReasons } from '#core/domain/duty/rota'
import { clockText, dateOf, type Instant } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { FailedNotice } from '../../components/notice/failed-notice'
import { dayText, momentText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import { type DutyAlarm, reasonWords } from './words'

interface AlarmCardProps {
  readonly siteId: string
  readonly monday: string
  readonly alarm: DutyAlarm
  readonly now: Instant
}

/** One time nobody was there, until a manager has closed it with why. */
export function AlarmCard({ siteId, monday, alarm, now }: AlarmCardProps) {
  const { id, date, from, clearedAt, seenAt, closed } = alarm
  const [reason, setReason] = useState<AlarmReason | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { busy, run } = useDoing(settleDutyAlarm, { refreshes: [readRota] })

  async function settle(because: AlarmReason | null) {
    const answer = await run({ siteId, monday, alarmId: id, reason: because })
    setTrouble(answer.ok ? null : answer.refusal)
  }
  const title = `${dayText(date, dateOf(now))} ${clockText(from)} 起没有人值守`
  return (
    <Card id={`alarm-${id}`} title={title}>
      <Text>{clearedAt === null ? '现在还没有人在' : `${momentText(clearedAt, now)} 起有人在了，或者关门了`}</Text>
      {closed ? <Text>{`办结：${reasonWords[closed.reason]}`}</Text> : null}
      {trouble ? <FailedNotice message={sentenceFor(trouble)} /> : null}
      {closed ? null : seenAt === null ? (
        <Button kind='secondary' id={`seen-${id}`} busy={busy} onPress={() => void settle(null)}>
          知道了，我来处理
        </Button>
      ) : (
        <>
          <ChoiceGroup label='为什么没有人'>
            {alarmReasons.map((one) => (
              <Choice
                key={one}
                id={`why-${one}-${id}`}
                label={reasonWords[one]}
                chosen={reason === one}
                onChoose={() => setReason(one)}
              />
            ))}
          </ChoiceGroup>
          <Button id={`close-${id}`} busy={busy} disabled={reason === null} onPress={() => void settle(reason)}>
            记下原因，办结
          </Button>
        </>
      )}
    </Card>
  )
}
