import { Text } from '@tarojs/components'
import { useUnload } from '@tarojs/taro'
import { useState } from 'react'
import type { Scale } from '#core/domain/assessment/scale'
import { dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { Button } from '../../../components/button/button'
import { InWeChat } from '../../../components/in-wechat/in-wechat'
import { Page } from '../../../components/page/page'
import { forgetTest } from '../../../device/current-test'
import { tell } from '../../../device/tell'
import { goBack } from '../../../navigation/door'
import { AboutScale } from '../../self-test/about-scale'
import { chosenTest } from '../../self-test/chosen-scale'
import { endingOf, endSheet } from '../../self-test/endings'
import { findKnown } from '../../self-test/known-scales'
import { NOTHING_TO_SEE, whereText } from '../../self-test/life-words'
import { lyingSheet } from '../../self-test/lying-sheet'
import { nextStepOf } from '../../self-test/next-step'
import { NoOpenTest } from '../../self-test/no-open-test'
import { NoTest } from '../../self-test/no-test'
import { readOutcome } from '../../self-test/outcome'
import { OwnFirst } from '../../self-test/own-first'
import type { Sheet } from '../../self-test/sheet'
import { lifeOf } from '../../self-test/sheet-life'
import { sheetsAreHeld } from '../../self-test/stored-sheets'
import { SupportFirst } from '../../self-test/support-first'
import { useSheetsChange } from '../../self-test/use-sheets'
import { Earlier } from './earlier'
import { HandOverCard } from './hand-over-card'
import { Keeping } from './keeping'
import { Limits } from './limits'
import { NextStepCard } from './next-step-card'
import { Parts } from './parts'
import { NoResultCard, ResultCard } from './result-card'
import { TakeAway } from './take-away'
import { pictureWords } from './words'
import '../../refusals'

function ResultPage() {
  const [chosen] = useState(chosenTest)
  const [sheet] = useState(() => (chosen.state === 'open' ? lyingSheet(chosen.scale) : null))
  if (chosen.state !== 'open') {
    return (
      <NoOpenTest chosen={chosen} mayBeKept>
        {NOTHING_TO_SEE}
      </NoOpenTest>
    )
  }
  const { scale } = chosen
  // Answers that are not marked complete have not gone past the last question, nor past the crisis card.
  if (!sheet || sheet.completedAt === null) return <NoTest mayBeKept>{NOTHING_TO_SEE}</NoTest>
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
  const read = readOutcome(scale, sheet.responses, sheet.parameters)
  const { outcome, total } = read
  const needsSupport = read.criticalItems.length > 0
  const longer = (scale.longer === undefined ? undefined : findKnown(scale.longer)) ?? null
  const completedOn = dateOf(completedAt)

  function wipe() {
    endSheet(sheet, { how: 'wiped' })
    tell('已经清掉')
    void goBack('/pages/assess/index')
  }

  return (
    <Page title='自评' heading='这次的结果'>
      {needsSupport ? <SupportFirst /> : null}
      {outcome ? (
        <ResultCard read={read} outcome={outcome} scale={scale} completedAt={completedAt} needsSupport={needsSupport} />
      ) : (
        <NoResultCard why={read.why ?? ''} completedAt={completedAt} />
      )}
      <Parts parts={read.parts} lacking={read.lacking} />
      {process.env.XINLIN_H5 === 'public' ? (
        <InWeChat what='keeping' />
      ) : outcome ? (
        <>
          <Keeping sheet={sheet} completedAt={completedAt} life={life} now={now} />
          <HandOverCard sheet={sheet} completedAt={completedAt} offered={state === 'finished'} />
        </>
      ) : null}
      <NextStepCard
        step={nextStepOf({ scale, outcome, completedOn, needsSupport, longer })}
        supportShown={needsSupport}
      />
      {process.env.XINLIN_H5 !== 'public' && total ? (
        <Earlier scale={scale} total={total} completedAt={completedAt} />
      ) : null}
      <Limits scale={scale} />
      <AboutScale scale={scale} />
      <TakeAway words={pictureWords(scale, read, completedAt)} />
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
