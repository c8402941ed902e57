import { View } from '@tarojs/components'
import { useState } from 'react'
import { askBack, judgeOpening, listToKeep } from '#core/contracts/records'
import { type Judgement, judgementsOf } from '#core/domain/records/opening'
import { asPage } from '../../../boundary/as-page'
import { useDoing } from '../../../cloud/use-doing'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Choice } from '../../../components/choice/choice'
import { Heading } from '../../../components/element/region'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { useReturn } from '../../../counsellor/desk/use-return'
import { Lines } from '../../../counsellor/form/lines'
import { Options } from '../../../counsellor/form/options'
import { tell } from '../../../device/tell'
import { useNow } from '../../../device/use-now'
import { sentenceFor } from '../../../wording/refusals'
import { AboutOpening } from '../../records/about-opening'
import { judgementWords, MOST_WORDS, type Opening, openingTitle } from '../../records/words'
import { WriteBack } from '../../records/write-back'
import styles from '../../staff.module.scss'
import '../../refusals'

const refreshes = { refreshes: [listToKeep] }

/** For the keeper of records: who opened one in an emergency, and who asks that a colleague may read along. */
function KeepingPage() {
  const now = useNow()
  const asked = useReading(listToKeep, {}, { eachLook: true })
  useReturn(() => {
    if (asked.state !== 'loading') asked.retry()
  })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return <NotForYou title='核查'>这一页是给档案专人用的。需要的话，请找街道的负责人开通。</NotForYou>
  }
  return (
    <DeskPage
      title='核查'
      heading='谁打开过记录'
      lead='紧急打开的每一次都在这里：可以先问清楚，再写结论，本人会看到结论。同事之间一起看，要你同意才打得开。记录里写了什么，这里看不到。'
    >
      <Answer asked={asked} rows={5}>
        {({ waiting, more, judged }) => (
          <View className={styles.list}>
            {waiting.length === 0 ? (
              <Notice kind='empty' id='nothing-waits'>
                现在没有等你判断的。
              </Notice>
            ) : null}
            {waiting.map((one, at) => (
              <Waiting key={one.id} opening={one} at={at} />
            ))}
            {more ? <Notice kind='info'>后面还有，先看完这些。</Notice> : null}
            {judged.length > 0 ? <Heading level={2}>判断过和已经结束的</Heading> : null}
            {judged.map((one) => (
              <Card key={one.id} title={openingTitle(one, now)} tone='soft'>
                <AboutOpening opening={one} />
              </Card>
            ))}
          </View>
        )}
      </Answer>
    </DeskPage>
  )
}

function Waiting({ opening, at }: { readonly opening: Opening; readonly at: number }) {
  const now = useNow()
  const [as, setAs] = useState<Judgement | null>(null)
  const [words, setWords] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const judging = useDoing(judgeOpening, refreshes)
  const { id, kind } = opening
  async function judge() {
    if (as === null) return setTrouble('请先选结论。')
    setTrouble(null)
    const answer = await judging.run({ openingId: id, as, words: words.trim() })
    if (answer.ok) tell('记下了')
    else setTrouble(sentenceFor(answer.refusal))
  }
  return (
    <Card id={`waiting-${at}`} title={openingTitle(opening, now)}>
      <AboutOpening opening={opening} />
      <WriteBack openingId={id} operation={askBack} label='先问一问' refreshes={refreshes} at={at} />
      <Options label='结论' note='只能写一次。' trouble={trouble}>
        {judgementsOf[kind].map((one) => (
          <Choice
            key={one}
            id={`${one}-${at}`}
            label={judgementWords[one]}
            chosen={as === one}
            onChoose={() => setAs(one)}
          />
        ))}
      </Options>
      <Lines
        id={`judged-words-${at}`}
        label='说明'
        value={words}
        most={MOST_WORDS}
        note='不同意、认为没有必要的，要写理由。同事会看到，来访的人看不到这几句。'
        onChange={setWords}
      />
      <Button id={`judge-${at}`} busy={judging.busy} onPress={() => void judge()}>
        写下结论
      </Button>
    </Card>
  )
}

export default asPage(KeepingPage)
