import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { answerChecklist, openPiece, previewPiece } from '#core/contracts/publishing'
import { type AnswerKind, answerKinds } from '#core/domain/publishing/piece'
import { useDoing } from '../../cloud/use-doing'
import { Badge } from '../../components/badge/badge'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Choice } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Notice } from '../../components/notice/notice'
import { Options } from '../../counsellor/form/options'
import { Tick } from '../../counsellor/form/tick'
import { sentenceFor } from '../../wording/refusals'
import styles from './piece.module.scss'
import { answerWords, type Hit, kindWords, questionWords, type Shown } from './words'

export const hitKey = ({ rule, sentence }: Pick<Hit, 'rule' | 'sentence'>) => `${rule} ${sentence}`

const givenTo = ({ answers }: Shown, hit: Hit) => answers.find((one) => hitKey(one) === hitKey(hit))

/** Of a sentence with its answer: looked at once more when somebody has answered otherwise. */
export const seenKey = (piece: Shown, hit: Hit) => `${hitKey(hit)} ${givenTo(piece, hit)?.at}`

interface ChecklistProps {
  readonly piece: Shown
  readonly hits: readonly Hit[]
  /** What is typed is not stored yet: an answer would be of another text. */
  readonly isTyped: boolean
  /** Of whoever reviews: which they have looked at. Left out, the page is the writer's. */
  readonly seen?: ReadonlySet<string>
  readonly onSeen?: (key: string, isSeen: boolean) => void
  readonly onSaved: (saved: Shown) => void
}

/** Each sentence that may harm somebody who reads it in distress, with what is asked of it and what was answered. */
export function Checklist({ piece, hits, isTyped, seen, onSeen, onSaved }: ChecklistProps) {
  const open = hits.filter(({ answered }) => !answered).length
  return (
    <Card id='checklist' title='安全清单'>
      {hits.length === 0 ? (
        <Text id='no-hits'>没有碰到要多想一想的句子。清单只认得一些词，还是请从头读一遍。</Text>
      ) : (
        <Text className={styles.note}>
          {open > 0 ? `有 ${open} 句要先回答，回答了才能送审和发布。改写那一句也行。` : `${hits.length} 句都回答过了。`}
        </Text>
      )}
      {isTyped && hits.length > 0 ? (
        <Notice kind='info' id='save-first'>
          先保存，再回答。
        </Notice>
      ) : null}
      {hits.map((hit, at) => (
        <View key={hitKey(hit)} id={`hit-${at}`} className={styles.group}>
          <View>
            <Badge tone='warm'>{kindWords[hit.kind]}</Badge>
          </View>
          <Text className={styles.quote}>{hit.sentence}</Text>
          <Text className={styles.note}>{`因为有“${hit.found}”。`}</Text>
          <Text>{questionWords[hit.kind]}</Text>
          <Answered piece={piece} hit={hit} />
          {hit.answered || isTyped ? null : <AnswerHit at={at} piece={piece} hit={hit} onSaved={onSaved} />}
          {onSeen && hit.answered ? (
            <Tick
              id={`seen-${at}`}
              label='我读过这一句和回答，可以这样写'
              ticked={seen?.has(seenKey(piece, hit)) ?? false}
              onTick={(is) => onSeen(seenKey(piece, hit), is)}
            />
          ) : null}
        </View>
      ))}
    </Card>
  )
}

function Answered({ piece, hit }: { readonly piece: Shown; readonly hit: Hit }) {
  const given = givenTo(piece, hit)
  if (!given || !hit.answered) return null
  return (
    <Text className={styles.note}>
      {`${given.mine ? '你' : '同事'}的回答：${answerWords[given.answer]}。${given.words}`}
    </Text>
  )
}

interface AnswerHitProps extends Pick<ChecklistProps, 'piece' | 'onSaved'> {
  readonly at: number
  readonly hit: Hit
}

function AnswerHit({ at, piece, hit, onSaved }: AnswerHitProps) {
  const [answer, setAnswer] = useState<AnswerKind | null>(null)
  const [words, setWords] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const answering = useDoing(answerChecklist, { refreshes: [openPiece, previewPiece] })

  async function give() {
    if (answer === null) return setTrouble('请先选一种回答。')
    if (words.trim() === '') return setTrouble('请写一句为什么。')
    setTrouble(null)
    const { rule, sentence } = hit
    const given = await answering.run({
      ...{ pieceId: piece.id, revision: piece.revision, rule, sentence, answer, words: words.trim() },
    })
    if (given.ok) onSaved(given.value.saved)
    else setTrouble(sentenceFor(given.refusal))
  }
  return (
    <>
      <Options label='你的回答'>
        {answerKinds.map((one) => (
          <Choice
            key={one}
            id={`answer-${at}-${one}`}
            label={answerWords[one]}
            chosen={answer === one}
            onChoose={() => setAnswer(one)}
          />
        ))}
      </Options>
      <Field
        id={`why-${at}`}
        label='为什么'
        value={words}
        most={300}
        trouble={trouble}
        onChange={(text) => {
          setTrouble(null)
          setWords(text)
        }}
      />
      <Button kind='secondary' id={`give-answer-${at}`} busy={answering.busy} onPress={() => void give()}>
        记下回答
      </Button>
    </>
  )
}
