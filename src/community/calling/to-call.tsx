import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { listToCall, openToCall } from '#core/contracts/callbacks'
import { safeSpanAt } from '#core/domain/callbacks/safe-times'
import { IN_HAND } from '#core/domain/messages/call-to-make'
import type { Instant } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { useReading } from '../../cloud/use-reading'
import { Answer } from '../../components/answer/answer'
import { Button } from '../../components/button/button'
import { useCalling } from '../../components/callable/calling'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { useNow } from '../../device/use-now'
import { momentText, timeText } from '../../wording/dates'
import { openingLines } from '../../wording/opening-hours'
import { sentenceFor } from '../../wording/refusals'
import styles from '../line/line.module.scss'
import { NoteCall } from './note-call'
import { outcomeWords } from './outcome-words'
import { type Call, toOthersOf, wordsOf } from './what-changed'

const timesOf = ({ windows }: Call) => (windows ? openingLines(windows).join('；') : null)
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

/** What was found behind the button, and as long as it is for whoever tapped it. */
interface Opened {
  readonly number: string | null
  readonly until: Instant
  /** How often was called before. */
  readonly tries: number
}

/** Null once it is in their hand no more: noted, taken back, over, or out of the times when a call is safe. */
function numberOf(opened: Opened | null, call: Call, now: Instant): string | null {
  if (!opened || !call.hasNumber || call.held === 'other') return null
  return call.tries.length === opened.tries && now < opened.until ? opened.number : null
}

function OneCall({ call }: { readonly call: Call }) {
  const now = useNow()
  const { call: dial } = useCalling()
  const opening = useDoing(openToCall, { refreshes: [listToCall] })
  const [opened, setOpened] = useState<Opened | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const number = numberOf(opened, call, now)
  // There is one, and it cannot be read.
  const isUnreadable = opened !== null && opened.number === null
  const hasNumber = call.hasNumber && !isUnreadable
  const { what, say } = wordsOf(call)
  const times = timesOf(call)
  const isTaken = call.held === 'other' && number === null

  async function open() {
    const outcome = await opening.run({ callId: call.id })
    setTrouble(outcome.ok ? null : sentenceFor(outcome.refusal))
    if (!outcome.ok) return
    const { windows, tries } = outcome.value.call
    const safe = windows && safeSpanAt(windows, now)
    const until = Math.min(now + IN_HAND, safe?.until ?? Number.POSITIVE_INFINITY)
    setOpened({ number: outcome.value.number, until, tries: tries.length })
  }
  return (
    <Card id={`to-call-${call.id}`} title={`${call.placeName}，预约码 ${call.code}`}>
      <Text>{`${momentText(call.start, now)}的预约：${what}。`}</Text>
      {call.tries.length > 0 ? <Text>{`打过：${said(call)}。`}</Text> : null}
      {times ? <Text>{`说好可以打的时间：${times}。`}</Text> : null}
      {number !== null ? (
        <>
          <Text selectable userSelect>
            {number}
          </Text>
          <Text className={styles.note}>
            {`${times ? '' : '晚上九点半到早上八点不要打。'}${timeText(opened?.until ?? now)} 以前在你手上，打完请记一笔。`}
          </Text>
          <Text className={styles.note}>{`只说约的那个时间${say}，不提心理、咨询这些字。${toOthersOf(call)}`}</Text>
          <Button kind='secondary' id={`dial-${call.id}`} icon='phone' onPress={() => dial(number)}>
            拨打
          </Button>
        </>
      ) : isTaken ? (
        <Text id={`taken-${call.id}`}>有同事正在打，二十分钟没有记下来就还给大家。</Text>
      ) : hasNumber ? (
        <Button kind='secondary' id={`open-${call.id}`} busy={opening.busy} onPress={() => void open()}>
          我来打，看号码（会记下来）
        </Button>
      ) : (
        <Text>没有能打的号码：没有留给站点，已经删掉了，或者打过不是本人的。知道怎么找到本人的，请当面说。</Text>
      )}
      {trouble ? (
        <Notice kind='warn' id={`not-opened-${call.id}`}>
          {trouble}
        </Notice>
      ) : null}
      {isTaken ? null : (
        <NoteCall key={String(hasNumber)} call={call} hasNumber={hasNumber} isOpened={number !== null} />
      )}
    </Card>
  )
}
