import { useUnload } from '@tarojs/taro'
import { useState } from 'react'
import { beforeSelfTest } from '#core/content/consents'
import type { Scale } from '#core/domain/assessment/scale'
import { asPage } from '../../../boundary/as-page'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Card } from '../../../components/card/card'
import { Page } from '../../../components/page/page'
import { chooseTest, forgetTest } from '../../../device/current-test'
import { tell } from '../../../device/tell'
import { openPage } from '../../../navigation/door'
import { useRestAfter } from '../../../navigation/use-rest'
import { scaleLead } from '../../../wording/scale'
import { AboutScale } from '../../self-test/about-scale'
import { chosenScale } from '../../self-test/chosen-scale'
import { endSheet } from '../../self-test/ended-sheets'
import { NOTHING_CHOSEN } from '../../self-test/life-words'
import { NoTest } from '../../self-test/no-test'
import type { Sheet } from '../../self-test/sheet'
import { lyingSheet } from '../../self-test/stored-sheets'
import { useSheetsChange } from '../../self-test/use-sheets'
import { FoundSheet } from './found-sheet'

function BeforeTestPage() {
  const [scale] = useState(chosenScale)
  return scale ? <BeforeTest scale={scale} /> : <NoTest>{NOTHING_CHOSEN}</NoTest>
}

function BeforeTest({ scale }: { scale: Scale }) {
  const now = useSheetsChange()
  const sheet = lyingSheet(scale)
  useRestAfter(sheet ? 'found' : 'nothing')
  // Every other page of a self-test lies on this one.
  useUnload(forgetTest)

  /** Chosen again: a result that was left has taken the name with it. */
  function open(page: 'questionnaire' | 'result') {
    chooseTest(scale.id)
    void openPage(`/resident/pages/${page}/index`)
  }
  function wipe(found: Sheet) {
    endSheet(found, { how: 'wiped' })
    tell('已经清掉')
  }
  function startOver(found: Sheet) {
    endSheet(found, { how: 'wiped' })
    open('questionnaire')
  }

  const start = (
    <Button id='start-test' onPress={() => open('questionnaire')}>
      开始
    </Button>
  )
  return (
    <Page title='自评' heading={scale.plainTitle} lead={scaleLead(scale)} footer={sheet ? undefined : start}>
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
      <AboutScale scale={scale} />
    </Page>
  )
}

export default asPage(BeforeTestPage)
