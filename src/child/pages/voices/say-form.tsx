import { useState } from 'react'
import { heardVoice } from '#core/content/heard-voice'
import { keepResult, listResults } from '#core/contracts/children'
import { optionsOf } from '#core/domain/assessment/range'
import type { Item, Responses } from '#core/domain/assessment/scale'
import { twoVoices } from '#core/scales/children/two-voices'
import { now } from '../../../cloud/clock'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { tell } from '../../../device/tell'
import { sentenceFor } from '../../../wording/refusals'
import { TALK, talkItem, topics } from './topics'

const words = heardVoice.voices

interface SayFormProps {
  readonly childId: string
  readonly onDone: () => void
}

/** A guardian's side, on one page: few things, each may be left open but whether they would like to talk. */
export function SayForm({ childId, onDone }: SayFormProps) {
  const [given, setGiven] = useState<Responses>({})
  const [trouble, setTrouble] = useState<string | null>(null)
  // The same for a second try: with another it would be kept twice.
  const [completedAt] = useState(now)
  const keeping = useDoing(keepResult, { refreshes: [listResults] })

  async function save() {
    setTrouble(null)
    if (given[TALK] === undefined) return setTrouble(words.talkFirst)
    const done = await keeping.run({
      ...{ childId, voice: 'guardian', shows: 'all', scaleId: twoVoices.id, scaleVersion: twoVoices.version },
      ...{ responses: { ...given }, completedAt },
    })
    if (!done.ok) {
      return setTrouble(
        mayHaveBeenDone(done.refusal) ? '没有等到回音，不知道存好没有。请再存一次。' : sentenceFor(done.refusal),
      )
    }
    tell('存好了')
    onDone()
  }
  return (
    <Page
      title='孩子'
      heading={words.say}
      lead={words.form}
      footer={
        <Button id='save-said' busy={keeping.busy} onPress={() => void save()}>
          {words.save}
        </Button>
      }
    >
      <Notice kind='info'>{words.theySee}</Notice>
      {[...topics, talkItem].map((item) => (
        <TopicChoice
          key={item.id}
          item={item}
          value={given[item.id]}
          onChoose={(value) => setGiven({ ...given, [item.id]: value })}
        />
      ))}
      {trouble ? (
        <Notice kind='warn' id='not-said'>
          {trouble}
        </Notice>
      ) : null}
      <Button kind='quiet' id='leave-form' onPress={onDone}>
        先不说了
      </Button>
    </Page>
  )
}

interface TopicChoiceProps {
  readonly item: Item
  readonly value: number | undefined
  readonly onChoose: (value: number) => void
}

function TopicChoice({ item, value, onChoose }: TopicChoiceProps) {
  return (
    <Card title={item.stem}>
      <ChoiceGroup label={item.stem} inline>
        {optionsOf(twoVoices, item).map((option) => (
          <Choice
            key={option.value}
            id={`${item.id}-${option.value}`}
            label={option.label}
            chosen={value === option.value}
            onChoose={() => onChoose(option.value)}
          />
        ))}
      </ChoiceGroup>
    </Card>
  )
}
