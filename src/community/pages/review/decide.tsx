import { Text } from '@tarojs/components'
import { useState } from 'react'
import { listPieces, openPiece, previewPiece, reviewPiece } from '#core/contracts/publishing'
import type { Verdict } from '#core/domain/publishing/piece'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Field } from '../../../components/field/field'
import { Notice } from '../../../components/notice/notice'
import { DraftNotice } from '../../../counsellor/form/draft-notice'
import { useKeptDraft } from '../../../counsellor/form/kept-draft'
import { Lines } from '../../../counsellor/form/lines'
import { tell } from '../../../device/tell'
import { sentenceFor } from '../../../wording/refusals'
import styles from '../../piece/piece.module.scss'
import type { Hit, Shown } from '../../piece/words'

interface DecideProps {
  readonly piece: Shown
  /** Sentences of the checklist that were looked at, with their answers. */
  readonly seen: readonly Hit[]
  /** Sentences of the checklist that are not answered or not looked at; null while it is not known. */
  readonly left: number | null
  readonly onSaved: (saved: Shown) => void
}

const blank = { words: '', signedAs: '' }

/** Approve, or send back with words. What is written stays where the network fails or somebody was first. */
export function Decide({ piece, seen, left, onSaved }: DecideProps) {
  const { draft, isKept, change, forget, done } = useKeptDraft(`review ${piece.id}`, blank)
  const [trouble, setTrouble] = useState<string | null>(null)
  const reviewing = useDoing(reviewPiece, { refreshes: [openPiece, previewPiece, listPieces] })
  const signs = piece.asks === 'professional'

  async function say(verdict: Verdict) {
    const [words, signedAs] = [draft.words.trim(), draft.signedAs.trim()]
    if (verdict === 'sent-back' && words === '') return setTrouble('退回去要写一句，写的人才知道改哪里。')
    if (verdict === 'approved' && signs && signedAs === '') return setTrouble('请写文章下面怎么称呼你。')
    setTrouble(null)
    const answer = await reviewing.run({
      ...{ pieceId: piece.id, revision: piece.revision, verdict, words },
      signedAs: verdict === 'approved' && signs ? signedAs : null,
      seen: seen.map(({ rule, sentence }) => ({ rule, sentence })),
    })
    if (!answer.ok) {
      return setTrouble(
        answer.refusal === 'piece-changed'
          ? '刚才有人动过这一篇，请从头再读一遍。你写的话还在。'
          : `${sentenceFor(answer.refusal)}你写的话还在。`,
      )
    }
    done(blank)
    onSaved(answer.value.saved)
    tell(verdict === 'approved' ? '已经同意' : '已经退回')
  }
  return (
    <Card id='decide' title='你的意见'>
      {isKept ? <DraftNotice id='review-kept' onForget={forget} /> : null}
      <Lines
        id='review-words'
        label='写给作者的话'
        value={draft.words}
        most={300}
        note='退回去的时候一定要写；同意也可以写。'
        onChange={(words) => change({ words })}
      />
      {signs ? (
        <Field
          id='signed-as'
          label='文章上怎么称呼你'
          value={draft.signedAs}
          most={60}
          note='居民会在标题下面看到“由……审阅”。可以写职业，比如“街道心理咨询师”。'
          onChange={(signedAs) => change({ signedAs })}
        />
      ) : null}
      {left === null ? null : left > 0 ? (
        <Text id='not-yet' className={styles.note}>{`安全清单里还有 ${left} 句没有看过，看过了才能同意。`}</Text>
      ) : null}
      {trouble !== null ? (
        <Notice kind='warn' id='review-refused'>
          {trouble}
        </Notice>
      ) : null}
      <Button
        id='approve'
        disabled={left === null || left > 0}
        busy={reviewing.busy}
        onPress={() => void say('approved')}
      >
        读过了，同意发布
      </Button>
      <Button kind='secondary' id='send-back' busy={reviewing.busy} onPress={() => void say('sent-back')}>
        退回去改
      </Button>
    </Card>
  )
}
