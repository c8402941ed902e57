import { hotlines } from '#core/content/hotlines'
import { supportLine } from '#core/domain/risk/order'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Card } from '../../../components/card/card'
import { HotlineList } from '../../../components/hotline-list/hotline-list'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import type { NextStep } from '../../self-test/next-step'

const pages: Record<NextStep['leadsTo'], string> = {
  reading: '/pages/read/index',
  'self-tests': '/pages/assess/index',
  booking: '/pages/booking/index',
  'soonest-places': process.env.XINLIN_H5 === 'public' ? '/pages/booking/index' : '/resident/pages/soonest/index',
}

interface NextStepCardProps {
  readonly step: NextStep
  /** The crisis card already stands above with the same number. */
  readonly supportShown: boolean
}

export function NextStepCard({ step, supportShown }: NextStepCardProps) {
  const now = useNow()
  return (
    <Card id='next-step' title={step.title}>
      <Paragraph>{step.text}</Paragraph>
      <Button id='take-next-step' onPress={() => void openPage(pages[step.leadsTo])}>
        {step.label}
      </Button>
      {step.call && !supportShown ? <HotlineList entries={supportLine(hotlines, now)} /> : null}
    </Card>
  )
}
