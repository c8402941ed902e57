import { View } from '@tarojs/components'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Heading } from '../../components/element/region'
import { Field } from '../../components/field/field'
import { topics } from '../../wording/codes'
import type { Offer } from '../place/choosing'
import styles from './book-for.module.scss'
import { CallTimes } from './call-times'
import type { Draft } from './draft'

interface AboutThemProps {
  readonly draft: Draft
  readonly offer: Offer
  readonly needsNumber: boolean
  /** What is wrong with the number, and with when to call it. */
  readonly trouble: string | null
  readonly timesTrouble: string | null
  readonly onChange: (part: Partial<Draft>) => void
}

/** Nothing here has to be said, but a number where they are to be called. */
export function AboutThem({ draft, offer, needsNumber, trouble, timesTrouble, onChange }: AboutThemProps) {
  const topic = offer.topics.find((one) => one === draft.topic) ?? null
  return (
    <View className={styles.part}>
      <Heading level={2}>对方</Heading>
      <Field
        id='their-name'
        label='怎么称呼（可以不留）'
        value={draft.name}
        most={20}
        onChange={(name) => onChange({ name })}
      />
      <Field
        id='their-phone'
        kind='phone'
        label={needsNumber || draft.calls ? '电话号码' : '电话号码（可以不留）'}
        value={draft.phone}
        most={30}
        note={`${needsNumber ? '到时打这个号码。' : '有变动时好告诉对方。'}${draft.calls ? '加密保存，你和站点打电话的人能看到。' : '加密保存，只有你能看到。'}`}
        trouble={trouble}
        onChange={(phone) => onChange({ phone })}
      />
      <CallTimes draft={draft} trouble={timesTrouble} onChange={onChange} />
      {offer.topics.length > 0 ? (
        <>
          <Heading level={3}>想谈的（可以不选）</Heading>
          <ChoiceGroup label='想谈的' inline>
            <Choice id='topic-none' label='先不选' chosen={topic === null} onChoose={() => onChange({ topic: null })} />
            {offer.topics.map((one) => (
              <Choice
                key={one}
                id={`topic-${one}`}
                label={topics[one]}
                chosen={one === topic}
                onChoose={() => onChange({ topic: one })}
              />
            ))}
          </ChoiceGroup>
        </>
      ) : null}
    </View>
  )
}
