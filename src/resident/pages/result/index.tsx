import { Text } from '@tarojs/components'
import { useUnload } from '@tarojs/taro'
import { useState } from 'react'
import type { Scale } from '#core/domain/assessment/scale'
import { outcomeOf, score } from '#core/domain/assessment/score'
import { dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { Button } from '../../../components/button/button'
import { InWeChat } from '../../../components/in-wechat/in-wechat'
import { Page } from '../../../components/page/page'
import { forgetTest } from '../../../device/current-test'
import { tell } from '../../../device/tell'
import { goBack } from '../../../navigation/door'
import { AboutScale } from '../../self-test/about-scale'
import { chosenScale } from '../../self-test/chosen-scale'
import { endingOf, endSheet } from '../../self-test/ended-sheets'
import { NOTHING_TO_SEE, whereText } from '../../self-test/life-words'
import { nextStepOf } from '../../self-test/next-step'
import { NoTest } from '../../self-test/no-test'
import { OwnFirst } from '../../self-test/own-first'
import type { Sheet } from '../../self-test/sheet'
import { lifeOf } from '../../self-test/sheet-life'
import { lyingSheet, sheetsAreHeld } from '../../self-test/stored-sheets'
import { SupportFirst } from '../../self-test/support-first'
import { useSheetsChange } from '../../self-test/use-sheets'
import { Keeping } from './keeping'
import { Limits } from './limits'
import { NextStepCard } from './next-step-card'
import { ResultCard } from './result-card'

function ResultPage() {
  const [scale] = useState(chosenScale)
  const [sheet] = useState(() => (scale ? lyingSheet(scale) : null))
  // Answers that are not marked complete have not gone past the last question, nor past the crisis card.
  if (!scale || !sheet || sheet.completedAt === null) return <NoTest mayBeKept>{NOTHING_TO_SEE}</NoTest>
  const page = <Result scale={scale} sheet={sheet} completedAt={sheet.completedAt} />
  return process.env.TARO_ENV === 'h5' ? <OwnFirst scale={scale}>{page}</OwnFirst> : page
}

interface ResultProps {
  readonly scale: Scale
  /** As it was when the page opened: once kept it is on the phone no more, and shows here until the page is left. */
  readonly sheet: Sheet
  readonly completedAt: number
}

/** Worked out on this phone, so that it is there without a network and before anybody is asked anything. */
function Result({ scale, sheet, completedAt }: ResultProps) {
  const now = useSheetsChange()
  useUnload(forgetTest)
  const life = lifeOf({ sheet, lying: lyingSheet(scale), ending: endingOf(sheet), held: sheetsAreHeld() }, now)
  const { state } = life
  if (state === 'wiped' || state === 'expired' || state === 'elsewhere') {
    return <NoTest mayBeKept={state !== 'wiped'}>{whereText(life, now)}</NoTest>
  }
  const scored = score(scale, sheet.responses)
  if (!scored.ok) return <NoTest>有些回答对不上题目，请重新开始。</NoTest>
  const { total, criticalItems } = scored.value
  const band = outcomeOf(scale, scored.value)
  if (!band) return <NoTest>有些回答对不上题目，请重新开始。</NoTest>
  const needsSupport = criticalItems.length > 0

  function wipe() {
    endSheet(sheet, { how: 'wiped' })
    tell('已经清掉')
    void goBack('/pages/assess/index')
  }

  return (
    <Page title='自评' heading='这次的结果'>
      {needsSupport ? <SupportFirst /> : null}
      <ResultCard scale={scale} band={band} total={total} completedAt={completedAt} needsSupport={needsSupport} />
      {process.env.XINLIN_H5 === 'public' ? (
        <InWeChat what='keeping' />
      ) : (
        <Keeping sheet={sheet} completedAt={completedAt} life={life} now={now} />
      )}
      <NextStepCard step={nextStepOf(scale, band, dateOf(completedAt), needsSupport)} supportShown={needsSupport} />
      <Limits scale={scale} />
      <AboutScale scale={scale} />
      {state === 'finished' || state === 'unsure' ? (
        <>
          <Text id='result-where'>{`${whereText(life, now)}离开这一页也还在。`}</Text>
          <Button kind='quiet' id='discard-result' icon='trash-2' onPress={wipe}>
            看完了，清掉回答
          </Button>
        </>
      ) : null}
    </Page>
  )
}

export default asPage(ResultPage)
