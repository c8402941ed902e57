import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { ownVoice } from '#core/content/own-voice'
import { askForSomebody, listChildren, readTrace } from '#core/contracts/children'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Notice } from '../../../components/notice/notice'
import { sentenceFor } from '../../../wording/refusals'
import styles from '../../mode/child-mode.module.scss'

const { tell, need } = ownVoice

interface TellCardProps {
  readonly childId: string
  /** On their own phone, where the trace is theirs to read. */
  readonly isSelf: boolean
  readonly onTold?: () => void
}

/** Guardians are told that care is needed, by a tap of its own: nothing has to be answered, nor kept. */
export function TellCard({ childId, isSelf, onTold }: TellCardProps) {
  const [told, setTold] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const asking = useDoing(askForSomebody, { refreshes: [listChildren, readTrace] })

  async function run() {
    setRefusal(null)
    const done = await asking.run({ childId })
    if (!done.ok) return setRefusal(done.refusal)
    setTold(true)
    onTold?.()
  }
  const lines = told ? [...need.told, ...(isSelf ? [tell.seen] : [])] : [...tell.lines, ...need.told]
  return (
    <Card id='tell-card' title={told ? tell.done : tell.title} tone='warm'>
      <View className={styles.lines}>
        {lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </View>
      {refusal ? (
        <Notice kind='warn' id='not-told'>
          {mayHaveBeenDone(refusal) ? tell.doubt : sentenceFor(refusal)}
        </Notice>
      ) : null}
      {told ? null : (
        <Button id='tell-guardians' busy={asking.busy} onPress={() => void run()}>
          {refusal ? tell.again : tell.button}
        </Button>
      )}
    </Card>
  )
}
