import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { OutputOf } from '#core/contracts/operation'
import { askMove, readKept } from '#core/contracts/privacy'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Card } from '../../../components/card/card'
import { Notice } from '../../../components/notice/notice'
import { useNow } from '../../../device/use-now'
import { timeText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import { codeText } from '../../self-test/code-text'
import styles from './index.module.scss'

export type Given = OutputOf<typeof askMove>

interface AskCodeProps {
  readonly given: Given | null
  /** One was given already, and is void once there is another. */
  readonly again: boolean
  readonly onGiven: (given: Given) => void
}

/** The code lies nowhere but on this page: whoever leaves it gets another. */
export function AskCode({ given, again, onGiven }: AskCodeProps) {
  const now = useNow()
  const [refusal, setRefusal] = useState<string | null>(null)
  const asking = useDoing(askMove, { refreshes: [readKept] })

  async function ask() {
    setRefusal(null)
    const answer = await asking.run({})
    if (answer.ok) onGiven(answer.value)
    else setRefusal(answer.refusal)
  }
  const isGood = given !== null && now < given.until
  return (
    <Card id='move-code' title={isGood ? '找回码，给站点的人看' : '在新的微信里'}>
      {isGood ? (
        <>
          <Text id='own-move-code' className={styles.code} selectable userSelect>
            {codeText(given.code)}
          </Text>
          <Text>{`到 ${timeText(given.until)} 为止有效。只给站点的工作人员看，别人打电话、发消息来要，都不要给。`}</Text>
        </>
      ) : (
        <Paragraph>这个微信是新的、以前的登不上了，就在这里取码。取码的时候什么都不会搬。</Paragraph>
      )}
      {refusal ? (
        <Notice kind='warn' id='no-move-code'>
          {mayHaveBeenDone(refusal) ? '没有等到回音。再取一次，得到的是同一个码。' : sentenceFor(refusal)}
        </Notice>
      ) : null}
      <Button kind={isGood ? 'quiet' : 'primary'} id='ask-move' busy={asking.busy} onPress={() => void ask()}>
        {isGood || again ? '重新取一个码' : '取一个找回码'}
      </Button>
    </Card>
  )
}
