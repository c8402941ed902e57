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
      <Text>只有这位咨询师能看到号码，从开始前一小时到当天结束；存的时候是加密的。</Text>
    </StepSheet>
  )
}
