import { useDidShow, useUnload } from '@tarojs/taro'
import { useState } from 'react'
import { beforeSelfTest } from '#core/content/consents'
import { criticalItems } from '#core/domain/assessment/critical'
import type { Scale } from '#core/domain/assessment/scale'
import { asPage } from '../../../boundary/as-page'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Card } from '../../../components/card/card'
import { Page } from '../../../components/page/page'
import { chooseTest, forgetTest } from '../../../device/current-test'
import { openPage } from '../../../navigation/door'
import { AboutScale } from '../../self-test/about-scale'
import { chosenScale } from '../../self-test/chosen-scale'
import { NoTest } from '../../self-test/no-test'
import { forgetSheet, storedSheet } from '../../self-test/stored-sheets'
import { SupportFirst } from '../../self-test/support-first'
import { FoundSheet } from './found-sheet'

function BeforeTestPage() {
  const [scale] = useState(chosenScale)
  return scale ? <BeforeTest scale={scale} /> : <NoTest>还没有选问卷。</NoTest>
}

function BeforeTest({ scale }: { scale: Scale }) {
  const [sheet, setSheet] = useState(() => storedSheet(scale))
  useDidShow(() => setSheet(storedSheet(scale)))
  // Every other page of a self-test lies on this one.
  useUnload(forgetTest)

  /** Chosen again: a result that was left has taken the name with it. */
  function begin() {
    chooseTest(scale.id)
    void openPage('/resident/pages/questionnaire/index')
  }
  function startOver() {
    forgetSheet(scale.id)
    setSheet(null)
    begin()
  }

  const start = (
    <Button id='start-test' onPress={begin}>
      开始
    </Button>
  )
  return (
    <Page title='自评' heading={scale.plainTitle} lead={leadOf(scale)} footer={sheet ? undefined : start}>
      {sheet && criticalItems(scale, sheet.responses).length > 0 ? <SupportFirst /> : null}
      {sheet ? <FoundSheet scale={scale} sheet={sheet} onResume={begin} onStartOver={startOver} /> : null}
      <Card title={beforeSelfTest.title}>
        {beforeSelfTest.paragraphs.map((text) => (
          <Paragraph key={text}>{text}</Paragraph>
        ))}
      </Card>
      <AboutScale scale={scale} />
    </Page>
  )
}

function leadOf({ about, minutes, items, ages }: Scale): string {
  const from = ages.until === null ? `适合 ${ages.from} 岁以上` : `适合 ${ages.from} 到 ${ages.until} 岁`
  return `${about}一共 ${items.length} 题，大约 ${minutes} 分钟，${from}。`
}

export default asPage(BeforeTestPage)
