import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { listResults, takeBackResult } from '#core/contracts/children'
import { isOpen } from '#core/domain/assessment/sharing'
import type { Instant } from '#core/domain/time'
import { mayHaveBeenDone } from '../../cloud/reply'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { tell } from '../../device/tell'
import { sentenceFor } from '../../wording/refusals'
import styles from '../check/check.module.scss'
import type { Offered, ShownShare } from './shown'
import { looksText, ownLooksText, ownShareText, shareText } from './words'

interface ChildShareStateProps {
  readonly resultId: string
  readonly share: ShownShare | null
  /** `2026年11月23日 的`: which one a button is about, for whoever hears it. */
  readonly which: string
  readonly now: Instant
  readonly offered: Offered
  readonly onShare: () => void
}

/** Which counsellor sees it, or did, each look, and the ways to change that. */
export function ChildShareState({ resultId, share, which, now, offered, onShare }: ChildShareStateProps) {
  const open = share !== null && isOpen(share, now)
  const [said, looks] = offered.isSelf ? [ownShareText, ownLooksText] : [shareText, looksText]
  if (!share && !offered.share) return null
  return (
    <View className={styles.sign}>
      {share ? (
        <>
          <Text id={`share-state-${resultId}`}>{said(share, now)}</Text>
          <Text className={styles.note}>{looks(share, now)}</Text>
        </>
      ) : null}
      {open && offered.takeBack ? <TakeBack resultId={resultId} which={which} /> : null}
      {open || !offered.share ? null : (
        <Button kind='quiet' id={`share-result-${resultId}`} label={`给咨询师看：${which}`} onPress={onShare}>
          给咨询师看
        </Button>
      )}
    </View>
  )
}

function TakeBack({ resultId, which }: { readonly resultId: string; readonly which: string }) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const takingBack = useDoing(takeBackResult, { refreshes: [listResults] })

  async function confirm() {
    setRefusal(null)
    const answer = await takingBack.run({ resultId })
    if (answer.ok) tell('已经收回，现在看不到了')
    else setRefusal(answer.refusal)
  }
  return (
    <>
      {refusal ? (
        <Notice kind='warn' id='not-taken-back'>
          {mayHaveBeenDone(refusal) ? '没有等到回音，不知道收回了没有。可以再收回一次。' : sentenceFor(refusal)}
        </Notice>
      ) : null}
      <Button
        kind='secondary'
        id={`take-back-${resultId}`}
        label={`收回，不给看了：${which}`}
        busy={takingBack.busy}
        onPress={() => void confirm()}
      >
        收回，不给看了
      </Button>
    </>
  )
}
