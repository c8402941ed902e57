import { Text } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { heardVoice } from '#core/content/heard-voice'
import { openResult, readTrace } from '#core/contracts/children'
import { dateOf } from '#core/domain/time'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Notice } from '../../../components/notice/notice'
import { fullDateText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import styles from '../../mode/child-mode.module.scss'
import { careText } from '../../own/care-card'
import { OutcomeWords, type Result } from '../../own/outcome-words'
import { titleOf } from '../../own/tests'

const { kept } = heardVoice

/** One that a guardian is shown: opened by a tap, since the young person sees who looked. Of `care` there is nothing to open. */
export function ShownRow({ result, children }: { readonly result: Result; readonly children: ReactNode }) {
  const { id, sight, exception, completedAt, scaleId } = result
  const [found, setFound] = useState<Result['found']>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const opening = useDoing(openResult, { refreshes: [readTrace] })

  async function open() {
    setRefusal(null)
    const done = await opening.run({ resultId: id })
    if (done.ok) setFound(done.value.result.found)
    else setRefusal(done.refusal)
  }
  const day = fullDateText(dateOf(completedAt))
  return (
    <Card id={`shown-${id}`} title={scaleId === null ? day : `${day}，${titleOf(scaleId)}`}>
      {exception ? <Text>{careText(exception)}</Text> : null}
      <Text className={styles.quiet}>{kept.sight[sight]}</Text>
      {found ? (
        <>
          <OutcomeWords id={id} found={found} theirs={false} />
          <Text className={styles.quiet}>{found.responses ? kept.all : kept.outline}</Text>
          <Text className={styles.quiet}>{kept.notScore}</Text>
        </>
      ) : null}
      {refusal ? (
        <Notice kind='warn' id='not-opened'>
          {mayHaveBeenDone(refusal) ? '没有等到回音，请再点一次。' : sentenceFor(refusal)}
        </Notice>
      ) : null}
      {sight === 'care' || found ? null : (
        <Button kind='secondary' id={`open-${id}`} busy={opening.busy} onPress={() => void open()}>
          {kept.open}
        </Button>
      )}
      {children}
    </Card>
  )
}
