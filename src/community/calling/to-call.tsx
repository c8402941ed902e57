import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { listToCall, openToCall } from '#core/contracts/callbacks'
import { now as serverNow } from '../../cloud/clock'
import { useDoing } from '../../cloud/use-doing'
import { useReading } from '../../cloud/use-reading'
import { Answer } from '../../components/answer/answer'
import { Button } from '../../components/button/button'
import { useCalling } from '../../components/callable/calling'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { useNow } from '../../device/use-now'
import { momentText, timeText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import styles from '../line/line.module.scss'
import { NoteCall } from './note-call'
import { type Opened, openedOf, shownOf } from './opened'
import { outcomeWords } from './outcome-words'
import { type Call, toOthersOf, whenOf, wordsOf } from './what-changed'

const said = (call: Call) => call.tries.map(({ outcome }) => outcomeWords[outcome]).join('、')

/** Asked for at once with what else the page shows. */
export const useToCall = () => useReading(listToCall, {}, { eachLook: true })

/** Whom no message reached: a code and a time, and nothing of who it is until the number is opened. */
export function ToCall({ asked }: { readonly asked: ReturnType<typeof useToCall> }) {
  return (
    <Answer asked={asked} rows={2}>
      {({ calls, more }) =>
        calls.length === 0 ? (
          <Nobody more={more} />
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

/** Of a list that begins with what is over, nobody knows yet whether somebody is behind it. */
function Nobody({ more }: { readonly more: boolean }) {
  return more ? (
    <Notice kind='info' id='more-to-call'>
      名单还没有理好，后面可能还有要打的，请过一会儿再打开这一页。
    </Notice>
  ) : (
    <Notice kind='empty' id='nobody-to-call'>
      消息都送到了，没有要打电话告诉的人。
    </Notice>
  )
}

function OneCall({ call }: { readonly call: Call }) {
  const now = useNow()
  const { call: dial } = useCalling()
  const opening = useDoing(openToCall, { refreshes: [listToCall] })
  const [opened, setOpened] = useState<Opened | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const shown = shownOf(opened, call, now)
  const isUnreadable = shown === 'unreadable'
  const found = isUnreadable ? null : shown
  const { what, say } = wordsOf(call)
  const when = whenOf(call)
  const canCall = call.hasNumber && !isUnreadable
  const isTaken = call.held === 'other' && found === null

  async function open() {
    const outcome = await opening.run({ callId: call.id })
    setTrouble(outcome.ok ? null : sentenceFor(outcome.refusal))
    if (outcome.ok) setOpened(openedOf(outcome.value, serverNow()))
  }
  return (
    <Card id={`to-call-${call.id}`} title={`${call.placeName}，预约码 ${call.code}`}>
      <Text>{`${momentText(call.start, now)}的预约：${what}。`}</Text>
      {call.tries.length > 0 ? <Text>{`打过：${said(call)}。`}</Text> : null}
      {when ? <Text>{when}</Text> : null}
      {found ? (
        <>
          <Text selectable userSelect>
            {found.number}
          </Text>
          <Text className={styles.note}>
            {`${call.safe ? '' : '晚上九点半到早上八点不要打。'}${timeText(found.by.until)} 以前在你手上，打完请记一笔。`}
          </Text>
          <Text
            className={styles.note}
          >{`只说约的那个时间${say}，不提心理、咨询这些字。${toOthersOf({ ...call, own: found.by.own })}`}</Text>
          <Button kind='secondary' id={`dial-${call.id}`} icon='phone' onPress={() => dial(found.number)}>
            拨打
          </Button>
        </>
      ) : isTaken ? (
        <Text id={`taken-${call.id}`}>有同事正在打，二十分钟没有记下来就还给大家。</Text>
      ) : call.hasNumber ? (
        <>
          {isUnreadable ? (
            <Text id={`unreadable-${call.id}`}>留了号码，可是读不出来。可以再看一次，还是不行就当面说。</Text>
          ) : null}
          <Button kind='secondary' id={`open-${call.id}`} busy={opening.busy} onPress={() => void open()}>
            {isUnreadable ? '再看一次号码（会记下来）' : '我来打，看号码（会记下来）'}
          </Button>
        </>
      ) : (
        <Text>没有能打的号码：没有留给站点，已经删掉了，或者打过不是本人的。知道怎么找到本人的，请当面说。</Text>
      )}
      {trouble ? (
        <Notice kind='warn' id={`not-opened-${call.id}`}>
          {trouble}
        </Notice>
      ) : null}
      {isTaken ? null : <NoteCall key={String(canCall)} call={call} hasNumber={canCall} isOpened={found !== null} />}
    </Card>
  )
}
