import { Text } from '@tarojs/components'
import { useState } from 'react'
import { listPieces, openPiece, previewPiece, readVersion, restoreVersion } from '#core/contracts/publishing'
import { useDoing } from '../../../cloud/use-doing'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Notice } from '../../../components/notice/notice'
import { tell } from '../../../device/tell'
import { useNow } from '../../../device/use-now'
import { momentText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import { Difference } from '../../piece/difference'
import { paragraphsOf } from '../../piece/paragraphs'
import styles from '../../piece/piece.module.scss'
import type { Opened } from '../../piece/words'

interface OneVersionProps {
  readonly opened: Opened
  readonly version: number
  readonly onDone: () => void
}

/** What an older text says otherwise than the newest, and taking it back: the newest becomes one of the older ones. */
export function OneVersion({ opened, version, onDone }: OneVersionProps) {
  const now = useNow()
  const { piece, collections } = opened
  const asked = useReading(readVersion, { pieceId: piece.id, version })
  const [refusal, setRefusal] = useState<string | null>(null)
  const restoring = useDoing(restoreVersion, { refreshes: [openPiece, previewPiece, listPieces] })
  const titles = new Map(collections.map(({ id, title }) => [id, title]))

  async function restore() {
    const answer = await restoring.run({ pieceId: piece.id, revision: piece.revision, version })
    if (!answer.ok) return setRefusal(answer.refusal)
    tell('已经换回来')
    onDone()
  }
  return (
    <Answer asked={asked} rows={4}>
      {({ kept, text }) => (
        <Card id='one-version' title={`${momentText(kept.at, now)} 的文字`}>
          <Text className={styles.note}>划掉的是那时候的，加了底线的是现在的。</Text>
          <Difference id='difference' earlier={paragraphsOf(text, titles)} later={paragraphsOf(piece.text, titles)} />
          {piece.yours ? (
            <>
              <Text className={styles.note}>
                换回这一份，它就是新的草稿，要重新审。现在这一份也留着，在这里找得到。居民看的不变。
              </Text>
              {refusal !== null ? (
                <Notice kind='warn' id='restore-refused'>
                  {refusal === 'piece-changed'
                    ? '刚才有另一个人改过这一篇，请看看现在的样子，再按一次。'
                    : sentenceFor(refusal)}
                </Notice>
              ) : null}
              <Button kind='secondary' id='restore' busy={restoring.busy} onPress={() => void restore()}>
                换回这一份
              </Button>
            </>
          ) : null}
          <Button kind='quiet' id='close-version' onPress={onDone}>
            收起来
          </Button>
        </Card>
      )}
    </Answer>
  )
}
