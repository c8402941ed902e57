import { Notice } from '../../components/notice/notice'
import type { StepOf } from './asking'
import { Step } from './step'
import { TimesChoice } from './times-choice'

export function TimesStep({ id, draft, change, trouble, onNext, onBack }: StepOf) {
  return (
    <Step
      id={id}
      heading='什么时候打安全'
      lead='选你一个人、说话方便的时候。别的时间一定不打，连号码都不给人看。'
      onNext={onNext}
      onBack={onBack}
    >
      <TimesChoice times={draft} onChange={change} />
      {trouble ? (
        <Notice kind='warn' id='times-trouble'>
          {trouble}
        </Notice>
      ) : null}
    </Step>
  )
}
