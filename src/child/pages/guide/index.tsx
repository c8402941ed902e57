import { Text } from '@tarojs/components'
import { useState } from 'react'
import { observationGuide } from '#core/content/observation/guide'
import { fitsMonths } from '#core/domain/reading/fitting-cards'
import { who5 } from '#core/scales/who5'
import { asPage } from '../../../boundary/as-page'
import { Bullets } from '../../../components/bullets/bullets'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Card } from '../../../components/card/card'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { Heading } from '../../../components/element/region'
import { Page } from '../../../components/page/page'
import { openPage, replacePage } from '../../../navigation/door'
import styles from '../../guidance/guidance.module.scss'
import { Provenance, ReviewState } from '../../guidance/provenance'
import { wantedMonths } from '../../guidance/wanted'
import { ObservationCard } from './observation-card'
import { SixPoints } from './six-points'
import '../../refusals'

const { lead, stages, today, soon, review } = observationGuide

function GuidePage() {
  const [stage, setStage] = useState(() => stages.find((one) => fitsMonths(one, wantedMonths() ?? -1)) ?? null)
  return (
    <Page title='养育' heading='看什么，怎么说' lead={lead}>
      <ReviewState review={review} />
      <Card id='guide-today' title={today.title} tone='warm'>
        <Bullets items={today.signs} />
        <Heading level={3}>可以这样做</Heading>
        <Bullets items={today.steps} />
      </Card>
      <ChoiceGroup label='孩子多大' inline>
        {stages.map((one) => (
          <Choice
            key={one.id}
            id={`stage-${one.id}`}
            label={one.title}
            chosen={stage?.id === one.id}
            onChoose={() => setStage(one)}
          />
        ))}
      </ChoiceGroup>
      {stage ? (
        <>
          {stage.observations.map((observation) => (
            <ObservationCard key={`${stage.id}-${observation.area}`} observation={observation} />
          ))}
          <Card id='guide-soon' title={soon.title}>
            <Paragraph>{soon.text}</Paragraph>
            <Button
              kind='secondary'
              id='guide-booking'
              icon='calendar-check'
              onPress={() => void openPage('/pages/booking/index')}
            >
              约一位咨询师
            </Button>
          </Card>
          <Button
            kind='secondary'
            id='to-young'
            icon='user-round'
            onPress={() => void replacePage('/child/pages/young/index')}
          >
            满 9 岁，可以让孩子自己看五句话
          </Button>
          <Text className={styles.label}>{`五句话的原文出自 ${who5.title}，一个字没有改。`}</Text>
        </>
      ) : null}
      <SixPoints />
      <Provenance {...observationGuide} />
    </Page>
  )
}

export default asPage(GuidePage)
