import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { listToCall, noteToCall, openToCall } from '#core/contracts/callbacks'
import type { OutputOf } from '#core/contracts/operation'
import { useDoing } from '../../cloud/use-doing'
import { useReading } from '../../cloud/use-reading'
import { Answer } from '../../components/answer/answer'
import { Button } from '../../components/button/button'
import { useCalling } from '../../components/callable/calling'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { useNow } from '../../device/use-now'
import { momentText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import styles from '../line/line.module.scss'

type Call = OutputOf<typeof listToCall>['calls'][number]

const why: Record<Call['occasion'], string> = {
  'day-before': '前一天的提醒没有送到，请提醒一声',
  'hour-before': '快到时间的提醒没有送到，请提醒一声',
  changed: '预约有变动，本人还没有看到',
}
const outcomes = {
  told: '已经告诉本人',
  'no-answer': '没有人接',
  'no-number': '没有号码',
  'not-needed': '不用打了',
} as const
const said = (call: Call) => call.tries.map(({ outcome }) => outcomes[outcome]).join('、')

/** Asked for at once with what else the page shows. */
export const useToCall = () => useReading(listToCall, {}, { eachLook: true })

/** Whom no message reached: a code and a time, and nothing of who it is until the number is opened. */
export function ToCall({ asked }: { readonly asked: ReturnType<typeof useToCall> }) {
  return (
    <Answer asked={asked} rows={2}>
      {({ calls, more }) =>
        calls.length === 0 ? (
          <Notice kind='empty' id='nobody-to-call'>
            消息都送到了，没有要打电话告诉的人。
          </Notice>
        ) : (
          <View className={styles.list}>
            {calls.map((call) => (
              <OneCall key={call.id} call={call} />
            ))}
            {more ? <Notice kind='info'>后面还有，先打完这些。</Notice> : null}
          </View>
        )
      }
    </Answer>
  )
}

function OneCall({ call }: { readonly call: Call }) {
  const now = useNow()
  const { call: dial } = useCalling()
  const opening = useDoing(openToCall)
  const noting = useDoing(noteToCall, { refreshes: [listToCall] })
  const [number, setNumber] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)

  async function open() {
    const outcome = await opening.run({ callId: call.id })
    if (!outcome.ok) return setTrouble(sentenceFor(outcome.refusal))
    setNumber(outcome.value.number)
    setTrouble(outcome.value.number === null ? '号码已经不在了。知道怎么找到本人的，请当面说。' : null)
  }
  async function note(outcome: keyof typeof outcomes) {
    const noted = await noting.run({ callId: call.id, outcome })
    setTrouble(noted.ok ? null : sentenceFor(noted.refusal))
  }
  return (
    <Card id={`to-call-${call.id}`} title={`${call.placeName}，预约码 ${call.code}`}>
      <Text>{`${momentText(call.start, now)}的预约：${why[call.occasion]}。`}</Text>
      {call.tries.length > 0 ? <Text>{`打过：${said(call)}。`}</Text> : null}
      {number !== null ? (
        <>
          <Text selectable userSelect>
            {number}
          </Text>
          <Text className={styles.note}>
            只说有一个约好的时间{call.occasion === 'changed' ? '变了' : '快到了'}
            ，不提心理、咨询这些字；别人接了就说打扰了。
          </Text>
          <Button kind='secondary' id={`dial-${call.id}`} icon='phone' onPress={() => dial(number)}>
            拨打
          </Button>
        </>
      ) : call.hasNumber ? (
        <Button kind='secondary' id={`open-${call.id}`} busy={opening.busy} onPress={() => void open()}>
          看号码（会记下来）
        </Button>
      ) : (
        <Text>预约时没有留号码。知道怎么找到本人的，请当面说。</Text>
      )}
      {trouble ? (
        <Notice kind='warn' id={`to-call-refused-${call.id}`}>
          {trouble}
        </Notice>
      ) : null}
      {(['told', call.hasNumber ? 'no-answer' : 'no-number', 'not-needed'] as const).map((outcome) => (
        <Button
          key={outcome}
          kind='quiet'
          id={`${outcome}-${call.id}`}
          label={`${outcomes[outcome]}，预约码 ${call.code}`}
          busy={noting.busy}
          onPress={() => void note(outcome)}
        >
          {outcomes[outcome]}
        </Button>
      ))}
    </Card>
  )
}
