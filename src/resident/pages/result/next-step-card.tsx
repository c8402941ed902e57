import { Text } from '@tarojs/components'
import { hotlines } from '#core/content/hotlines'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { HotlineList } from '../../../components/hotline-list/hotline-list'
import { dial } from '../../../device/phone'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { supportLine } from '../../self-test/crisis-lines'
import type { NextStep } from '../../self-test/next-step'

const pages: Record<NextStep['leadsTo'], string> = {
  reading: '/pages/read/index',
  'self-tests': '/pages/assess/index',
  booking: '/pages/booking/index',
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
      <Text>{step.text}</Text>
      <Button id='take-next-step' onPress={() => void openPage(pages[step.leadsTo])}>
        {step.label}
      </Button>
      {step.call && !supportShown ? <HotlineList entries={supportLine(hotlines, now)} onDial={dial} /> : null}
    </Card>
  )
}
