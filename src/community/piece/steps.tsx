import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { AnyOperation } from '#core/contracts/operation'
import {
  listPieces,
  listShipped,
  openPiece,
  previewPiece,
  publishPiece,
  schedulePiece,
  sendForReview,
  withdrawPiece,
} from '#core/contracts/publishing'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { tell } from '../../device/tell'
import { useNow } from '../../device/use-now'
import { openPage } from '../../navigation/door'
import { useRestAfter } from '../../navigation/use-rest'
import { momentText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import styles from './piece.module.scss'
import { ScheduleFields } from './schedule-fields'
import { readerWords, reviewWords, type Shown } from './words'

const refreshes: readonly AnyOperation[] = [openPiece, previewPiece, listPieces, listShipped]
type Stepped =
  | { readonly ok: true; readonly value: { readonly saved: Shown } }
  | { readonly ok: false; readonly refusal: string }

const changedMeanwhile = '刚才有另一个人动过这一篇，请看看现在的样子，再按一次。'

interface StepsProps {
  readonly piece: Shown
  /** What stands in the fields is not stored. */
  readonly isTyped: boolean
  readonly onSaved: (saved: Shown) => void
}

/** Where a piece stands, who has to do what next, and the steps that are the caller's. */
export function Steps({ piece, isTyped, onSaved }: StepsProps) {
  const now = useNow()
  const [refusal, setRefusal] = useState<string | null>(null)
  const sending = useDoing(sendForReview, { refreshes })
  const publishing = useDoing(publishPiece, { refreshes })
  const scheduling = useDoing(schedulePiece, { refreshes })
  const { id: pieceId, revision, state, yours, review, asks, reviewed, publishAt } = piece
  function noted(answer: Stepped, done: string): void {
    setRefusal(answer.ok ? null : answer.refusal)
    if (!answer.ok) return
    tell(done)
    onSaved(answer.value.saved)
  }
  const send = async () => noted(await sending.run({ pieceId, revision }), '已经送去审')
  const publish = async () => noted(await publishing.run({ pieceId, revision }), '已经发布')
  const schedule = async (at: number | null) =>
    noted(await scheduling.run({ pieceId, revision, at }), at === null ? '不定时了' : '定好了')
  const mayBeSent = yours && (state === 'draft' || state === 'sent-back' || state === 'withdrawn')
  const mayBePublished = yours && (state === 'approved' || state === 'scheduled')
  return (
    <Card id='steps' title='接下来'>
      {reviewed && reviewed.verdict === 'sent-back' && state === 'sent-back' ? (
        <Notice kind='info' id='sent-back-words'>
          {`${reviewed.mine ? '你' : '审的人'}退回来时说：${reviewed.words}`}
        </Notice>
      ) : null}
      {mayBeSent ? (
        <>
          <Text id='who-reviews' className={styles.note}>
            {`写好了，送给${readerWords[asks]}审。你在里面写过字，审的人不能是你。`}
          </Text>
          {isTyped ? <Text className={styles.note}>先保存，再送审。</Text> : null}
          <Button id='send-piece' disabled={isTyped} busy={sending.busy} onPress={() => void send()}>
            送去审
          </Button>
        </>
      ) : null}
      {state === 'in-review' ? (
        review === 'yes' ? (
          <Button id='to-review' onPress={() => void openPage('/community/pages/review/index', { id: pieceId })}>
            去审这一篇
          </Button>
        ) : (
          <Text id='why-not-review'>{`正在等${readerWords[asks]}来审。${reviewWords[review]}`}</Text>
        )
      ) : null}
      {mayBePublished ? (
        <>
          {publishAt !== null ? <Text id='publish-at'>{`${momentText(publishAt, now)} 自己发布。`}</Text> : null}
          <Button id='publish-piece' disabled={isTyped} busy={publishing.busy} onPress={() => void publish()}>
            现在就发布
          </Button>
          {publishAt !== null ? (
            <Button kind='secondary' id='unschedule' busy={scheduling.busy} onPress={() => void schedule(null)}>
              不定时了
            </Button>
          ) : (
            <ScheduleFields busy={scheduling.busy} onSchedule={(at) => void schedule(at)} />
          )}
        </>
      ) : null}
      {refusal !== null ? (
        <Notice kind='warn' id='step-refused'>
          {refusal === 'piece-changed' ? changedMeanwhile : sentenceFor(refusal)}
        </Notice>
      ) : null}
      {piece.standing !== null ? <Withdraw piece={piece} onSaved={onSaved} /> : null}
      {revision > 0 ? (
        <Button
          kind='quiet'
          id='to-versions'
          onPress={() => void openPage('/community/pages/versions/index', { id: pieceId })}
        >
          以前的文字
        </Button>
      ) : null}
    </Card>
  )
}

/** Away from everybody at their next look: pressed twice, since readers may be in the midst of it. */
function Withdraw({ piece, onSaved }: Pick<StepsProps, 'piece' | 'onSaved'>) {
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const withdrawing = useDoing(withdrawPiece, { refreshes })
  useRestAfter(asking ? 'once more' : 'first')
  async function withdraw() {
    const answer = await withdrawing.run({ pieceId: piece.id, revision: piece.revision })
    setRefusal(answer.ok ? null : answer.refusal)
    if (!answer.ok) return
    tell('已经下架')
    onSaved(answer.value.saved)
  }
  if (!asking) {
    return (
      <Button kind='quiet' id='withdraw' onPress={() => setAsking(true)}>
        下架
      </Button>
    )
  }
  return (
    <>
      <Text id='withdraw-what'>
        下架以后，居民下一次打开就看不到了，存在手机里的那一份也会去掉。文字都留着，改好、审过，可以再发布。
      </Text>
      {refusal !== null ? (
        <Notice kind='warn' id='withdraw-refused'>
          {refusal === 'piece-changed' ? changedMeanwhile : sentenceFor(refusal)}
        </Notice>
      ) : null}
      <Button kind='danger-quiet' id='confirm-withdraw' busy={withdrawing.busy} onPress={() => void withdraw()}>
        马上下架
      </Button>
      <Button kind='quiet' id='keep-standing' onPress={() => setAsking(false)}>
        先不下架
      </Button>
    </>
  )
}
