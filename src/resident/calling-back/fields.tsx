import { useState } from 'react'
import { Field } from '../../components/field/field'
import { Notice } from '../../components/notice/notice'
import { sentenceFor } from '../../wording/refusals'
import { NumberButton } from '../booking/number-button'
import type { StepOf } from './asking'
import { Step } from './step'

/** Typed, or WeChat's own: seen before it is used. */
export function NumberStep({ id, draft, change, trouble, onNext, onBack }: StepOf) {
  const [unread, setUnread] = useState<string | null>(null)
  const put = (number: string) => {
    setUnread(null)
    change({ number })
  }
  return (
    <Step
      id={id}
      heading='打哪个号码安全'
      lead='写一个别人不会替你接、也不会翻看的号码。没有的话，可以写信得过的人的，先和那个人说好。'
      onNext={onNext}
      onBack={onBack}
    >
      {draft.asker === 'guardian' ? (
        <Notice kind='info' id='guardian-number'>
          为孩子问，请写你自己的号码，我们不打给孩子。
        </Notice>
      ) : null}
      <Field
        id='callback-number'
        kind='phone'
        label='电话号码'
        value={draft.number}
        most={30}
        note='手机，或者带区号的固定电话'
        trouble={trouble ?? unread}
        onChange={put}
      />
      <NumberButton onNumber={put} onTrouble={(refusal) => setUnread(refusal === null ? null : sentenceFor(refusal))} />
    </Step>
  )
}

export function NameStep({ id, draft, change, trouble, onNext, onBack }: StepOf) {
  return (
    <Step
      id={id}
      heading='电话里怎么称呼你'
      lead='不用写真名。写别人听到也不会觉得奇怪的称呼。'
      onNext={onNext}
      onBack={onBack}
    >
      <Field
        id='callback-name'
        label='称呼'
        value={draft.name}
        most={20}
        note='比如“小陈”“王阿姨”'
        trouble={trouble}
        onChange={(name) => change({ name })}
      />
    </Step>
  )
}

export function AboutStep({
  id,
  draft,
  change,
  trouble,
  onNext,
  onBack,
  onSkip,
}: StepOf & { readonly onSkip: () => void }) {
  return (
    <Step
      id={id}
      heading='想说的是什么事'
      lead='一句话就够，不写也可以。写了，打电话的人好有个准备。这里没有人马上看，急的事请直接打电话。'
      onNext={onNext}
      onBack={onBack}
      onSkip={onSkip}
    >
      <Field
        id='callback-about'
        label='一句话（可以不写）'
        value={draft.about}
        most={60}
        trouble={trouble}
        onChange={(about) => change({ about })}
      />
    </Step>
  )
}
