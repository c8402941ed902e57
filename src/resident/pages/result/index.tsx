import { Text } from '@tarojs/components'
import { useUnload } from '@tarojs/taro'
import { useState } from 'react'
import type { Responses, Scale } from '#core/domain/assessment/scale'
import { bandOf, score } from '#core/domain/assessment/score'
import { dateOf, type Instant } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { Button } from '../../../components/button/button'
import { Page } from '../../../components/page/page'
import { forgetTest } from '../../../device/current-test'
import { tell } from '../../../device/tell'
import { goBack } from '../../../navigation/door'
import { AboutScale } from '../../self-test/about-scale'
import { chosenScale } from '../../self-test/chosen-scale'
import { nextStepOf } from '../../self-test/next-step'
import { NoTest } from '../../self-test/no-test'
import { forgetSheet, storedSheet } from '../../self-test/stored-sheets'
import { SupportFirst } from '../../self-test/support-first'
import { Keeping } from './keeping'
import { Limits } from './limits'
import { NextStepCard } from './next-step-card'
import { ResultCard } from './result-card'

function ResultPage() {
  const [scale] = useState(chosenScale)
  const [sheet] = useState(() => (scale ? storedSheet(scale) : null))
  // Answers that are not marked complete have not gone past the last question, nor past the crisis card.
  if (!scale || !sheet || sheet.completedAt === null) return <NoTest>这里没有可以看的结果。</NoTest>
  return <Result scale={scale} responses={sheet.responses} completedAt={sheet.completedAt} />
}

interface ResultProps {
  readonly scale: Scale
  readonly responses: Responses
  readonly completedAt: Instant
}

/** Worked out on this phone, so that it is there without a network and before anybody is asked anything. */
function Result({ scale, responses, completedAt }: ResultProps) {
  useUnload(forget)
  const scored = score(scale, responses)
  if (!scored.ok) return <NoTest>有些回答对不上题目，请重新开始。</NoTest>
  const { total, criticalItems } = scored.value
  const band = bandOf(scale, total)
  const needsSupport = criticalItems.length > 0

  function forget() {
    forgetSheet(scale.id)
    forgetTest()
  }
  function discard() {
    forget()
    tell('已经清掉')
    void goBack('/pages/assess/index')
  }

  return (
    <Page title='自评' heading='这次的结果'>
      {needsSupport ? <SupportFirst /> : null}
      <ResultCard scale={scale} band={band} total={total} completedAt={completedAt} needsSupport={needsSupport} />
      <NextStepCard step={nextStepOf(scale, band, dateOf(completedAt), needsSupport)} supportShown={needsSupport} />
      <Keeping scale={scale} responses={responses} />
      <Limits scale={scale} />
      <AboutScale scale={scale} />
      <Text>没有保存的话，离开这一页，回答就会从这台手机上清掉。</Text>
      <Button kind='quiet' id='discard-result' icon='trash-2' onPress={discard}>
        看完了，清掉回答
      </Button>
    </Page>
  )
}

export default asPage(ResultPage)
