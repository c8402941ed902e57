import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { heardVoice } from '#core/content/heard-voice'
import { ownVoice } from '#core/content/own-voice'
import { openResult, readTrace } from '#core/contracts/children'
import { dateOf } from '#core/domain/time'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { openPage } from '../../../navigation/door'
import { fullDateText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import styles from '../../mode/child-mode.module.scss'
import { OutcomeWords, type Result } from '../../own/outcome-words'
import { TopicCard } from './topic-card'
import { topics } from './topics'

interface SideBySideProps {
  readonly childId: string
  readonly isSelf: boolean
  readonly results: readonly Result[]
  readonly onSay: () => void
}

/** The newest of each voice. What the young person does not show is said with the same words as what they have not said. */
export function SideBySide({ childId, isSelf, results, onSay }: SideBySideProps) {
  const [opened, setOpened] = useState<Omit<Result, 'share'> | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const opening = useDoing(openResult, { refreshes: [readTrace] })
  const newest = (voice: Result['voice']) =>
    results.find((one) => one.voice === voice && one.scaleId === 'two-voices') ?? null
  const [said, listed] = [newest('guardian'), newest('child')]
  const young = isSelf ? listed : opened?.id === listed?.id ? opened : null
  const { voices } = heardVoice
  const words = isSelf ? ownVoice.voices : voices
  const bySides = {
    grownUp: said?.found?.responses ?? null,
    young: young?.found?.responses ?? null,
  }
  async function open(resultId: string) {
    setRefusal(null)
    const done = await opening.run({ resultId })
    if (done.ok) setOpened(done.value.result)
    else setRefusal(done.refusal)
  }
  const say = isSelf ? () => void openPage('/child/pages/own/index', { child: childId }) : onSay
  return (
    <>
      <View className={styles.lines}>
        <Text id='grown-up-said'>{whenText(isSelf ? ownVoice.voices.theirs : voices.mine, said, words.none)}</Text>
        <Text id='young-said'>
          {whenText(isSelf ? ownVoice.voices.mine : voices.theirs, listed, isSelf ? words.none : voices.hidden)}
        </Text>
      </View>
      {listed && !isSelf && !young ? (
        <Button kind='secondary' id='open-child-voice' busy={opening.busy} onPress={() => void open(listed.id)}>
          {voices.open}
        </Button>
      ) : null}
      {refusal ? (
        <Notice kind='warn' id='not-opened'>
          {mayHaveBeenDone(refusal) ? '没有等到回音，请再点一次。' : sentenceFor(refusal)}
        </Notice>
      ) : null}
      {young?.found && young.found.responses === null ? (
        <Notice kind='info' id='outline-only'>
          {voices.outline}
        </Notice>
      ) : null}
      {young?.found && !isSelf ? (
        <OutcomeWords id={young.id} found={{ ...young.found, responses: null }} theirs={false} />
      ) : null}
      {said || young
        ? topics.map((item) => <TopicCard key={item.id} item={item} isSelf={isSelf} {...bySides} />)
        : null}
      <Button kind={isSelf ? 'secondary' : 'primary'} id='say-mine' onPress={say}>
        {words.say}
      </Button>
      {isSelf ? null : <Text className={styles.quiet}>{voices.why}</Text>}
      <Text className={styles.quiet}>{ownVoice.notReviewed}</Text>
    </>
  )
}

const whenText = (who: string, result: Result | null, none: string): string =>
  `${who}：${result ? fullDateText(dateOf(result.completedAt)) : none}`
