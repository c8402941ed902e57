import { Text } from '@tarojs/components'
import { callbackConsent } from '#core/content/callback-consent'
import { safeTimes } from '#core/domain/callbacks/safe-times'
import { Bullets } from '../../components/bullets/bullets'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import type { StepOf } from './asking'
import { type Place, windowsOf } from './draft'
import { Step } from './step'
import { callerWords, messageWords, onCallList, toOtherWords, windowsText } from './words'

interface CheckStepProps extends StepOf {
  readonly places: readonly Place[]
  readonly busy: boolean
  readonly onSend: () => void
}

/** All of it once more, what a telephone will show, and what is agreed to. */
export function CheckStep({ id, draft, places, trouble, busy, onSend, onBack }: CheckStepProps) {
  const { number, name, callerIs, ownCaller, message, toOther, about, siteId } = draft
  const place = places.find(({ id }) => id === siteId)
  return (
    <Step id={id} heading='再看一遍' next='同意，请人打给我' busy={busy} onNext={onSend} onBack={onBack}>
      <Card id='wish' title='照这样打'>
        <Text>{`号码：${number}`}</Text>
        <Text>{`安全的时间：${windowsText(safeTimes(windowsOf(draft) ?? []) ?? [])}`}</Text>
        <Text>{`称呼：${name}`}</Text>
        <Text>{`介绍自己：${callerIs === 'own' ? `“${ownCaller}”` : callerWords[callerIs]}`}</Text>
        <Text>{`没人接：${messageWords[message]}`}</Text>
        <Text>{`别人接：${toOtherWords[toOther]}`}</Text>
        {about.trim() === '' ? null : <Text>{`想说的事：${about}`}</Text>}
        <Text>{`由哪里打：${place?.name ?? ''}`}</Text>
      </Card>
      <Card id='call-list' title='手机上会留下什么' tone='warm'>
        <Bullets items={onCallList({ phone: place?.phone ?? null })} />
      </Card>
      <Card id='consent' title={callbackConsent.title} tone='soft'>
        <Text>{callbackConsent.notReviewed}</Text>
        {callbackConsent.paragraphs.map((text) => (
          <Paragraph key={text}>{text}</Paragraph>
        ))}
      </Card>
      <Text>发出以后，会告诉你最晚什么时候打第一次。</Text>
      {trouble ? (
        <Notice kind='warn' id='ask-refused'>
          {`${trouble}你填的都还在。`}
        </Notice>
      ) : null}
    </Step>
  )
}
