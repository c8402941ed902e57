import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { listMyAssessments, takeBackAssessment } from '#core/contracts/assessments'
import { isOpen } from '#core/domain/assessment/sharing'
import type { Instant } from '#core/domain/time'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { tell } from '../../../device/tell'
import { momentText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import styles from './index.module.scss'
import { type Kept, keptOn } from './kept'

interface ShareStateProps {
  readonly kept: Kept
  readonly now: Instant
  readonly onShare: () => void
}

/** Who can see it now, who could before, each look, and the ways to change that. */
export function ShareState({ kept, now, onShare }: ShareStateProps) {
  const { share } = kept
  const open = share !== null && isOpen(share, now)
  return (
    <View className={styles.share}>
      {share ? (
        <Told share={share} open={open} now={now} />
      ) : (
        <Text className={styles.what}>现在只有你自己能看到。</Text>
      )}
      {open ? (
        <TakeBack kept={kept} />
      ) : (
        <Button
          kind='quiet'
          id={`share-result-${kept.id}`}
          label={`给我的咨询师看：${keptOn(kept)} 的结果`}
          onPress={onShare}
        >
          给我的咨询师看
        </Button>
      )}
    </View>
  )
}

interface ToldProps {
  readonly share: NonNullable<Kept['share']>
  readonly open: boolean
  readonly now: Instant
}

function Told({ share, open, now }: ToldProps) {
  const { counsellorName, until, takenBackAt, looks } = share
  const who = counsellorName || '已经不在这里的咨询师'
  const ended = takenBackAt === null ? `${momentText(until, now)} 到期关上了` : `${momentText(takenBackAt, now)} 收回了`
  const last = looks.at(-1)
  return (
    <>
      <Text id='share-state'>
        {open
          ? `${who} 能看到这一条，到 ${momentText(until, now)} 为止。`
          : `给 ${who} 看过，${ended}。现在只有你自己能看到。`}
      </Text>
      <Text className={styles.what}>
        {last ? `对方看过 ${looks.length} 次，最近一次是 ${momentText(last.at, now)}。` : '对方没有打开看过。'}
      </Text>
    </>
  )
}

function TakeBack({ kept }: { readonly kept: Kept }) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const takeBack = useDoing(takeBackAssessment, { refreshes: [listMyAssessments] })

  async function confirm() {
    setRefusal(null)
    const answer = await takeBack.run({ administrationId: kept.id })
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
        id={`take-back-${kept.id}`}
        label={`收回，不给看了：${keptOn(kept)} 的结果`}
        busy={takeBack.busy}
        onPress={() => void confirm()}
      >
        收回，不给看了
      </Button>
    </>
  )
}
