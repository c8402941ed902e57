import { Text } from '@tarojs/components'
import { useState } from 'react'
import { changeCallConsent } from '#core/content/change-call-consent'
import { readMayCall, setMayCall } from '#core/contracts/appointments'
import { checkMayCall } from '#core/domain/messages/may-call'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Paragraph } from '../../components/callable/paragraph'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Heading } from '../../components/element/region'
import { Field } from '../../components/field/field'
import { Notice } from '../../components/notice/notice'
import { Sheet } from '../../components/sheet/sheet'
import { tell } from '../../device/tell'
import { sentenceFor } from '../../wording/refusals'
import { type ChosenTimes, noTimes, windowsOf } from '../calling-back/draft'
import { TimesChoice } from '../calling-back/times-choice'
import { oneSentence, windowsText } from '../calling-back/words'
import type { Left } from './may-call'
import { NumberButton } from './number-button'

interface MayCallSheetProps {
  /** What stands, to be gone on with. */
  readonly standing: Left | null
  readonly onClose: () => void
}

const mayBeSaid = [
  ['mayLeaveWord', `没人接的时候，可以留一句${oneSentence}`],
  ['mayTellOther', `别人接了，可以请他转告${oneSentence}`],
] as const

/** What is agreed to stands above the button. What is written lies in the open sheet alone. */
export function MayCallSheet({ standing, onClose }: MayCallSheetProps) {
  const [number, setNumber] = useState(standing?.number ?? '')
  const [times, setTimes] = useState<ChosenTimes>(noTimes)
  const [said, setSaid] = useState({
    mayLeaveWord: standing?.mayLeaveWord ?? false,
    mayTellOther: standing?.mayTellOther ?? false,
  })
  const [trouble, setTrouble] = useState<string | null>(null)
  const setting = useDoing(setMayCall, { refreshes: [readMayCall] })

  function put(written: string) {
    setTrouble(null)
    setNumber(written)
  }
  async function leave() {
    const windows = standing && isUntouched(times) ? standing.windows : (windowsOf(times) ?? [])
    const checked = checkMayCall(number, windows)
    if (!checked.ok) return setTrouble(wordsFor(checked.refusal))
    setTrouble(null)
    const { version: consentVersion } = changeCallConsent
    const answer = await setting.run({ given: { number, windows, ...said, consentVersion } })
    if (!answer.ok) return setTrouble(wordsFor(answer.refusal))
    tell('号码留好了')
    onClose()
  }
  return (
    <Sheet
      id='may-call-sheet'
      open
      title='变动了，打电话告诉我'
      busy={setting.busy}
      onClose={onClose}
      said={
        trouble ? (
          <Notice kind='warn' id='may-call-trouble'>
            {trouble}
          </Notice>
        ) : null
      }
      actions={
        <>
          <Button id='leave-number' busy={setting.busy} onPress={() => void leave()}>
            同意，留下号码
          </Button>
          <Button kind='quiet' id='leave-no-number' disabled={setting.busy} onPress={onClose}>
            {standing ? '还照原来的' : '不留了'}
          </Button>
        </>
      }
    >
      <Field
        id='may-call-number'
        kind='phone'
        label='电话号码'
        value={number}
        most={30}
        note='写别人不会替你接的。手机，或者带区号的固定电话'
        onChange={put}
      />
      <NumberButton
        onNumber={put}
        onTrouble={(refusal) => setTrouble(refusal === null ? null : sentenceFor(refusal))}
      />
      <Heading level={3}>什么时候打安全</Heading>
      {standing ? <Text>{`现在说好的是：${windowsText(standing.windows)}。下面不选，就还是这些时间。`}</Text> : null}
      <TimesChoice
        level={3}
        times={times}
        onChange={(part) => {
          setTrouble(null)
          setTimes((before) => ({ ...before, ...part }))
        }}
      />
      <Heading level={3}>不是你接的时候</Heading>
      <Text>都不选，就挂掉，什么也不说。</Text>
      <ChoiceGroup label='不是你接的时候' several>
        {mayBeSaid.map(([key, label]) => (
          <Choice
            key={key}
            id={key === 'mayLeaveWord' ? 'may-leave-word' : 'may-tell-other'}
            several
            label={label}
            chosen={said[key]}
            onChoose={() => setSaid((before) => ({ ...before, [key]: !before[key] }))}
          />
        ))}
      </ChoiceGroup>
      <Heading level={3}>{changeCallConsent.title}</Heading>
      <Text>{changeCallConsent.notReviewed}</Text>
      {changeCallConsent.paragraphs.map((text) => (
        <Paragraph key={text}>{text}</Paragraph>
      ))}
    </Sheet>
  )
}

const isUntouched = ({ days, parts, notBefore, notAfter }: ChosenTimes): boolean =>
  days.length + parts.length + notBefore.trim().length + notAfter.trim().length === 0

const here: Readonly<Record<string, string>> = {
  // Of a call that waits for a conversation by telephone, and of one that is asked for, they say something else.
  'phone-missing': '要打哪个号码，请填上。',
  'guardian-asks': '不满 14 岁，先不留号码。可以请家长用自己的手机替你约，留家长的号码。变动都写在“消息”里。',
}

const wordsFor = (refusal: string): string => here[refusal] ?? sentenceFor(refusal)
