import { Text } from '@tarojs/components'
import { useState } from 'react'
import { callableNumber } from '#core/domain/people/phone-number'
import { Field } from '../../components/field/field'
import { sentenceFor } from '../../wording/refusals'
import { NumberButton } from './number-button'
import { type StepProps, StepSheet } from './step-sheet'

interface PhoneStepProps extends StepProps {
  readonly phone: string
  readonly onPhone: (phone: string) => void
  readonly onDone: () => void
}

export function PhoneStep({ phone, onPhone, onDone, ...step }: PhoneStepProps) {
  const [trouble, setTrouble] = useState<string | null>(null)

  function next() {
    if (callableNumber(phone) !== null) return onDone()
    setTrouble(sentenceFor(phone.trim() === '' ? 'phone-missing' : 'phone-invalid'))
  }
  return (
    <StepSheet {...step} id='phone-sheet' title='到时打哪个电话' onNext={next}>
      <Field
        id='phone-number'
        kind='phone'
        label='电话号码'
        value={phone}
        most={30}
        trouble={trouble}
        onChange={(value) => {
          setTrouble(null)
          onPhone(value)
        }}
      />
      <NumberButton
        onNumber={(number) => {
          setTrouble(null)
          onPhone(number)
        }}
        onTrouble={(refusal) => setTrouble(refusal === null ? null : sentenceFor(refusal))}
      />
      <Text>到时咨询师会打给你，不用你打过去。</Text>
      <Text>这位咨询师从开始前一小时到当天结束能看到号码；存的时候是加密的。</Text>
      <Text>
        预约有变动，或者你要的提醒，微信没有告诉到你的时候，站点的社区工作人员也能看到号码，打电话告诉你。每看一次都会记下来，你在“谁看过我写的”里能查到。
      </Text>
    </StepSheet>
  )
}
