import { useUnload } from '@tarojs/taro'
import { useState } from 'react'
import { beforeSelfTest } from '#core/content/consents'
import { fitsAge } from '#core/domain/assessment/answers'
import type { Scale } from '#core/domain/assessment/scale'
import { scales } from '#core/scales/index'
import { asPage } from '../../../boundary/as-page'
import { Answer } from '../../../components/answer/answer'
import { Paragraph } from '../../../components/callable/paragraph'
import { Card } from '../../../components/card/card'
import { Page } from '../../../components/page/page'
import { chooseTest, currentTest, forgetTest } from '../../../device/current-test'
import { tell } from '../../../device/tell'
import { openPage } from '../../../navigation/door'
import { useRestAfter } from '../../../navigation/use-rest'
import { scaleLead } from '../../../wording/scale'
import { AboutScale } from '../../self-test/about-scale'
import { ClosedTest } from '../../self-test/closed-test'
import { endSheet } from '../../self-test/endings'
import { findKnown } from '../../self-test/known-scales'
import { NOTHING_CHOSEN } from '../../self-test/life-words'
import { lyingSheet } from '../../self-test/lying-sheet'
import { NoTest } from '../../self-test/no-test'
import type { Sheet } from '../../self-test/sheet'
import { tellOf } from '../../self-test/told'
import { useChosen } from '../../self-test/use-chosen'
import { useSheetsChange } from '../../self-test/use-sheets'
import { AboutYou } from './about-you'
import { parametersOf, type Told } from './about-you-parameters'
import { FoundSheet } from './found-sheet'
import { insteadOf } from './instead'
import { OutsideAges } from './outside-ages'
import { StartWays } from './start-ways'
import '../../refusals'

const nothingTold: Told = { sex: null, age: '' }

function BeforeTestPage() {
  const [id, setId] = useState(currentTest)
  // Every other page of a self-test lies on this one.
  useUnload(forgetTest)
  useSheetsChange()
  const { chosen, asked } = useChosen(id)

  function chooseInstead(other: Pick<Scale, 'id'>) {
    chooseTest(other.id)
    setId(other.id)
  }
  if (chosen.state === 'open') {
    return (
      <BeforeTest key={`${chosen.scale.id} ${chosen.scale.version}`} scale={chosen.scale} onInstead={chooseInstead} />
    )
  }
  if (chosen.state === 'nothing') return <NoTest>{NOTHING_CHOSEN}</NoTest>
  if (chosen.state === 'unknown' && asked.state !== 'ready') {
    return (
      <Page title='自评'>
        <Answer asked={asked}>{() => null}</Answer>
      </Page>
    )
  }
  const { sheet, scaleId } = chosen
  const newer = chosen.state === 'closed' ? chosen.newer : null
  return <ClosedTest sheet={sheet} newer={newer} onNewer={() => chooseInstead({ id: scaleId })} />
}

function BeforeTest({ scale, onInstead }: { scale: Scale; onInstead: (other: Scale) => void }) {
  const now = useSheetsChange()
  const sheet = lyingSheet(scale)
  const [told, setTold] = useState(nothingTold)
  const [outside, setOutside] = useState(false)
  useRestAfter(outside ? 'outside' : `${sheet ? 'found' : 'nothing'} ${scale.id}`)
  const parameters = parametersOf(scale, told)

  /** Chosen again: a result that was left has taken the name with it. */
  function open(page: 'questionnaire' | 'result') {
    chooseTest(scale.id)
    void openPage(`/resident/pages/${page}/index`)
  }
  function begin() {
    if (!parameters) return
    if (fitsAge(scale.ages, parameters.ageInMonths) === false) return setOutside(true)
    tellOf(scale, parameters)
    open('questionnaire')
  }
  function wipe(found: Sheet) {
    endSheet(found, { how: 'wiped' })
    tell('已经清掉')
  }
  function startOver(found: Sheet) {
    endSheet(found, { how: 'wiped' })
    tellOf(scale, found.parameters)
    // Anew is in the newest version, whatever the answers before were given to.
    const newest = findKnown(scale.id)
    if (newest && newest.version !== scale.version) onInstead(newest)
    open('questionnaire')
  }

  if (outside) {
    return (
      <Page title='自评' heading={scale.plainTitle}>
        <OutsideAges
          scale={scale}
          instead={insteadOf(scale, scales, parameters?.ageInMonths)}
          onInstead={onInstead}
          onBack={() => setOutside(false)}
        />
      </Page>
    )
  }
  const ways = (
    <StartWays scale={scale} ready={parameters !== null} onStart={begin} onOutside={() => setOutside(true)} />
  )
  return (
    <Page
      title='自评'
      heading={scale.plainTitle}
      lead={scaleLead({ ...scale, questions: scale.items.length })}
      footer={sheet ? undefined : ways}
    >
      {sheet ? (
        <FoundSheet
          scale={scale}
          sheet={sheet}
          now={now}
          onGoOn={() => open(sheet.completedAt === null ? 'questionnaire' : 'result')}
          onStartOver={() => startOver(sheet)}
          onWipe={() => wipe(sheet)}
        />
      ) : null}
      <Card title={beforeSelfTest.title}>
        {beforeSelfTest.paragraphs.map((text) => (
          <Paragraph key={text}>{text}</Paragraph>
        ))}
      </Card>
      {sheet || scale.parameters.length === 0 ? null : <AboutYou scale={scale} told={told} onTell={setTold} />}
      <AboutScale scale={scale} />
    </Page>
  )
}

export default asPage(BeforeTestPage)
