import { callersAs, messages, toOthers } from '#core/domain/callbacks/request'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Notice } from '../../components/notice/notice'
import { openingLines } from '../../wording/opening-hours'
import type { StepOf } from './asking'
import type { Place } from './draft'
import { Step } from './step'
import { callerWords, messageWords, toOtherWords } from './words'

export function CallerStep({ id, draft, change, trouble, onNext, onBack }: StepOf) {
  return (
    <Step
      id={id}
      heading='打电话的人怎么介绍自己'
      lead='不管选哪一种，都不会提心理、咨询这些字。'
      onNext={onNext}
      onBack={onBack}
    >
      <ChoiceGroup label='打电话的人怎么介绍自己'>
        {callersAs.map((one) => (
          <Choice
            key={one}
            id={`caller-${one}`}
            label={callerWords[one]}
            chosen={draft.callerIs === one}
            onChoose={() => change({ callerIs: one })}
          />
        ))}
      </ChoiceGroup>
      {draft.callerIs === 'own' ? (
        <Field
          id='own-caller'
          label='让人怎么说'
          value={draft.ownCaller}
          most={20}
          note='比如“舞蹈队的”“老同学”。工作人员照着说，不会多说。'
          trouble={trouble}
          onChange={(ownCaller) => change({ ownCaller })}
        />
      ) : null}
    </Step>
  )
}

export function MessageStep({ id, draft, change, onNext, onBack }: StepOf) {
  return (
    <Step
      id={id}
      heading='没人接的时候'
      lead='转到语音信箱，或者有人替你记话的时候，能不能留话。'
      onNext={onNext}
      onBack={onBack}
    >
      <ChoiceGroup label='没人接的时候'>
        {messages.map((one) => (
          <Choice
            key={one}
            id={`message-${one}`}
            label={messageWords[one]}
            chosen={draft.message === one}
            onChoose={() => change({ message: one })}
          />
        ))}
      </ChoiceGroup>
    </Step>
  )
}

export function OtherStep({ id, draft, change, onNext, onBack }: StepOf) {
  return (
    <Step id={id} heading='别人接了的时候' onNext={onNext} onBack={onBack}>
      <ChoiceGroup label='别人接了的时候'>
        {toOthers.map((one) => (
          <Choice
            key={one}
            id={`other-${one}`}
            label={toOtherWords[one]}
            chosen={draft.toOther === one}
            onChoose={() => change({ toOther: one })}
          />
        ))}
      </ChoiceGroup>
    </Step>
  )
}

/** A neighbour may work at the nearest one. */
export function PlaceStep({
  id,
  draft,
  change,
  places,
  onNext,
  onBack,
}: StepOf & { readonly places: readonly Place[] }) {
  return (
    <Step
      id={id}
      heading='请哪里的人打'
      lead='附近有你认识的人在上班、不想让他知道，就选远一点的。'
      onNext={onNext}
      onBack={onBack}
    >
      <ChoiceGroup label='请哪里的人打'>
        {places.map(({ id, name, hours }) => (
          <Choice
            key={id}
            id={`place-${id}`}
            label={name}
            note={openingLines(hours).join('；')}
            chosen={draft.siteId === id}
            onChoose={() => change({ siteId: id })}
          />
        ))}
      </ChoiceGroup>
      <Notice kind='info'>只在那里上班、又是你说的安全的时间里打。</Notice>
    </Step>
  )
}
