import { useState } from 'react'
import { answerContribution, listContributions, takeUpContribution } from '#core/contracts/contributions'
import { listPieces } from '#core/contracts/publishing'
import { MOST_WORDS } from '#core/domain/contributions/contribution'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { useKeptDraft } from '../../counsellor/form/kept-draft'
import { Lines } from '../../counsellor/form/lines'
import { tell } from '../../device/tell'
import { sentenceFor } from '../../wording/refusals'
import type { Opened, Row } from './words'

interface AnsweringProps {
  readonly opened: Opened
  readonly onChanged: (row: Row) => void
}

/** Take it, ask about it, or say no with words; what is written stays where the network fails. */
export function Answering({ opened: { id, state, speaksOfDanger }, onChanged }: AnsweringProps) {
  const { draft, change, forget } = useKeptDraft(`contribution ${id}`, { words: '' })
  const [trouble, setTrouble] = useState<string | null>(null)
  const answering = useDoing(answerContribution, { refreshes: [listContributions] })
  const taking = useDoing(takeUpContribution, { refreshes: [listContributions, listPieces] })

  async function answer(as: 'ask' | 'decline') {
    if (draft.words.trim() === '') {
      return setTrouble(as === 'ask' ? '想问什么，请写一句。' : '不登要写一句为什么，先谢谢人家写来。')
    }
    setTrouble(null)
    const answered = await answering.run({ contributionId: id, as, words: draft.words })
    if (!answered.ok) return setTrouble(`${sentenceFor(answered.refusal)}你写的话还在。`)
    forget()
    onChanged(answered.value.contribution)
    tell(as === 'ask' ? '已经问了' : '已经答复')
  }
  async function take() {
    setTrouble(null)
    const taken = await taking.run({ contributionId: id })
    if (!taken.ok) return setTrouble(`${sentenceFor(taken.refusal)}你写的话还在。`)
    onChanged(taken.value.contribution)
    tell('收下了，做成了草稿')
  }
  return (
    <Card id='answering' title='怎么答复'>
      {speaksOfDanger ? (
        <Notice kind='warn' id='danger-noticed'>
          里面可能写到了不想活。先想到人：马上回一句，问一问现在怎么样，写上 12356，有危险打
          120。再和站点的负责人商量，不要只当稿子看。
        </Notice>
      ) : null}
      <Lines
        id='answer-words'
        label='写给作者的话'
        value={draft.words}
        most={MOST_WORDS}
        note='问一句，或者说明为什么不登。对方会一个字一个字地读，请客气、具体，不评论人。'
        onChange={(words) => change({ words })}
      />
      {trouble === null ? null : (
        <Notice kind='warn' id='answer-refused'>
          {trouble}
        </Notice>
      )}
      <Button id='take-up' busy={taking.busy} onPress={() => void take()}>
        收下，做成草稿
      </Button>
      {state === 'waiting' ? (
        <Button kind='secondary' id='ask-author' busy={answering.busy} onPress={() => void answer('ask')}>
          问作者一句
        </Button>
      ) : null}
      <Button kind='secondary' id='decline' busy={answering.busy} onPress={() => void answer('decline')}>
        这一次不登
      </Button>
    </Card>
  )
}
