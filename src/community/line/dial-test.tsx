import { Text } from '@tarojs/components'
import { useState } from 'react'
import { listKept, noteDialTest } from '#core/contracts/hotlines'
import { listHotlines } from '#core/contracts/sites'
import { type Answerer, answerers, type DialOutcome, dialOutcomes } from '#core/domain/hotlines/registry'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Choice } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Notice } from '../../components/notice/notice'
import { Options } from '../../counsellor/form/options'
import { numberIn } from '../../counsellor/form/written'
import { tell } from '../../device/tell'
import { useNow } from '../../device/use-now'
import { momentText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import styles from './line.module.scss'
import { answererWords, type Line, outcomeWords, waitedText } from './words'

const somebody = answerers.filter((one) => one !== 'nobody')
const MOST_WAITED = 3600

/** A call to see whether the line is answered: how it went, and those before it. */
export function DialTest({ line }: { readonly line: Line }) {
  const now = useNow()
  const [outcome, setOutcome] = useState<DialOutcome | null>(null)
  const [answerer, setAnswerer] = useState<Answerer | null>(null)
  const [waited, setWaited] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const noting = useDoing(noteDialTest, { refreshes: [listKept, listHotlines] })

  async function note() {
    const seconds = numberIn(waited)
    if (outcome === null) return setTrouble('请先选这一次怎么样。')
    const by = outcome === 'answered' ? answerer : 'nobody'
    if (by === null) return setTrouble('请选接电话的是什么人，不用写名字。')
    if (seconds === null || seconds > MOST_WAITED) return setTrouble('请写等了几秒，最多 3600。')
    setTrouble(null)
    const answer = await noting.run({ lineId: line.id, outcome, answerer: by, waited: seconds })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    setOutcome(null)
    setAnswerer(null)
    setWaited('')
    tell('已经记下')
  }
  return (
    <Card id='dial-test' title='试拨'>
      <Text className={styles.note}>打过去，说明是核对号码，问清是不是这条线就好。有人接了，当天就算核对过。</Text>
      {line.yours ? (
        <>
          <Options label='这一次怎么样'>
            {dialOutcomes.map((one) => (
              <Choice
                key={one}
                id={`outcome-${one}`}
                label={outcomeWords[one]}
                chosen={outcome === one}
                onChoose={() => setOutcome(one)}
              />
            ))}
          </Options>
          {outcome === 'answered' ? (
            <Options label='接电话的是什么人' note='只记是做什么的，不记名字。'>
              {somebody.map((one) => (
                <Choice
                  key={one}
                  id={`answerer-${one}`}
                  label={answererWords[one]}
                  chosen={answerer === one}
                  onChoose={() => setAnswerer(one)}
                />
              ))}
            </Options>
          ) : null}
          <Field
            id='waited'
            kind='phone'
            label='等了几秒'
            value={waited}
            most={4}
            trouble={trouble}
            onChange={(text) => {
              setTrouble(null)
              setWaited(text)
            }}
          />
          <Button kind='secondary' id='note-test' busy={noting.busy} onPress={() => void note()}>
            记下这一次
          </Button>
        </>
      ) : null}
      {line.tests.length === 0 ? (
        <Notice kind='empty' id='no-tests'>
          还没有人试拨过。
        </Notice>
      ) : (
        [...line.tests].reverse().map(({ at, outcome: how, answerer: by, waited: seconds, mine }) => (
          <Text key={`${at} ${how}`} className={styles.note}>
            {`${momentText(at, now)}：${outcomeWords[how]}${how === 'answered' ? `（${answererWords[by]}）` : ''}，${waitedText(seconds)}，${mine ? '是你' : '同事'}`}
          </Text>
        ))
      )}
    </Card>
  )
}
