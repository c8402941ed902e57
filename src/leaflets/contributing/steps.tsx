import { Text } from '@tarojs/components'
import { contributionConsent } from '#core/content/contribution-consent'
import { MOST_CHARACTERS, MOST_SIGNATURE, MOST_TITLE } from '#core/domain/contributions/contribution'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Notice } from '../../components/notice/notice'
import { Lines } from '../../counsellor/form/lines'
import type { Draft } from './draft'
import { Step } from './step'

export interface StepOf {
  readonly id: string
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly trouble: string | null
  readonly onNext: () => void
  readonly onBack: () => void
}

const Trouble = ({ words }: { readonly words: string | null }) =>
  words === null ? null : (
    <Notice kind='warn' id='send-refused'>
      {`${words}你写的都还在。`}
    </Notice>
  )

export function TextStep({ id, draft, change, trouble, onNext, onBack }: StepOf) {
  return (
    <Step
      id={id}
      heading='写在这里'
      lead='一段经历，一首小诗，一句想对邻居说的话，都可以。不用写得好，写得真就行。'
      onNext={onNext}
      onBack={onBack}
    >
      <Field
        id='written-title'
        label='标题（可以不写）'
        value={draft.title}
        most={MOST_TITLE}
        onChange={(title) => change({ title })}
      />
      <Lines
        id='written-text'
        label='正文'
        value={draft.text}
        most={MOST_CHARACTERS}
        note={`写了 ${draft.text.length} 个字，最多 ${MOST_CHARACTERS} 个。写的字只在这一页里，离开就没有了；长的可以先写在别处，再贴过来。`}
        onChange={(text) => change({ text })}
      />
      <Trouble words={trouble} />
    </Step>
  )
}

export function SignatureStep({ id, draft, change, trouble, onNext, onBack }: StepOf) {
  return (
    <Step
      id={id}
      heading='登出来署什么名'
      lead='编辑看到的也只有这个，看不到你的微信。'
      onNext={onNext}
      onBack={onBack}
    >
      <ChoiceGroup label='登出来署什么名'>
        <Choice
          id='unnamed'
          label='不署名，就写“一位居民”'
          chosen={draft.named === false}
          onChoose={() => change({ named: false })}
        />
        <Choice id='named' label='署我写的名' chosen={draft.named === true} onChoose={() => change({ named: true })} />
      </ChoiceGroup>
      {draft.named ? (
        <Field
          id='signature'
          label='署名'
          value={draft.signature}
          most={MOST_SIGNATURE}
          note='笔名就好，比如“三楼养花的”。写真名，认识的人就知道是你。'
          onChange={(signature) => change({ signature })}
        />
      ) : null}
      {draft.sender === 'guardian' ? (
        <ChoiceGroup label='问过孩子' several>
          <Choice
            id='child-agrees'
            several
            label='是孩子自己写的，孩子和我都愿意登出来'
            chosen={draft.childAgrees}
            onChoose={() => change({ childAgrees: !draft.childAgrees })}
          />
        </ChoiceGroup>
      ) : null}
      <Trouble words={trouble} />
    </Step>
  )
}

/** All of it once more, and what is agreed to. */
export function CheckStep({
  id,
  draft,
  trouble,
  busy,
  onSend,
  onBack,
}: StepOf & { readonly busy: boolean; readonly onSend: () => void }) {
  return (
    <Step id={id} heading='再看一遍' next='同意，寄给编辑' busy={busy} onNext={onSend} onBack={onBack}>
      <Card id='what-is-sent' title={draft.title.trim() === '' ? '没有标题' : draft.title}>
        {draft.text
          .split('\n')
          .map((line, at) => [at, line.trim()] as const)
          .filter(([, line]) => line !== '')
          .map(([at, line]) => (
            <Text key={at}>{line}</Text>
          ))}
        <Text>{`署名：${draft.named ? draft.signature : '一位居民'}`}</Text>
      </Card>
      <Card id='consent' title={contributionConsent.title} tone='soft'>
        <Text>{contributionConsent.notReviewed}</Text>
        {contributionConsent.paragraphs.map((text) => (
          <Paragraph key={text}>{text}</Paragraph>
        ))}
      </Card>
      <Trouble words={trouble} />
    </Step>
  )
}
