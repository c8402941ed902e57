import { supportLine } from '#core/domain/hotlines/order'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Card } from '../../../components/card/card'
import { HotlineList } from '../../../components/hotline-list/hotline-list'
import { chooseTest } from '../../../device/current-test'
import { useNow } from '../../../device/use-now'
import { useKnownLines } from '../../../lines/known-lines'
import { openPage } from '../../../navigation/door'
import { setWish } from '../../booking/wish'
import type { Destination, NextStep } from '../../self-test/next-step'

const isPublic = process.env.XINLIN_H5 === 'public'

function go(leads: Destination): void {
  switch (leads.to) {
    case 'reading':
      return void openPage('/pages/read/index')
    case 'article':
      return void openPage('/resident/pages/article/index', { id: leads.articleId })
    case 'calm':
      return void openPage('/pages/calm/index')
    case 'self-tests':
      return void openPage('/pages/assess/index')
    case 'self-test':
      chooseTest(leads.scaleId)
      return void openPage('/resident/pages/before-test/index')
    case 'soonest-places':
      return void openPage(isPublic ? '/pages/booking/index' : '/resident/pages/soonest/index')
    case 'booking':
      if (isPublic || leads.topic === null) return void openPage('/pages/booking/index')
      setWish({ topic: leads.topic })
      return void openPage('/resident/pages/find/index', { step: 'how' })
  }
}

interface NextStepCardProps {
  readonly step: NextStep
  /** The crisis card already stands above with the same number. */
  readonly supportShown: boolean
}

export function NextStepCard({ step, supportShown }: NextStepCardProps) {
  const now = useNow()
  const { lines, viewer } = useKnownLines()
  return (
    <Card id='next-step' title={step.title}>
      <Paragraph>{step.text}</Paragraph>
      <Button id='take-next-step' onPress={() => go(step.leads)}>
        {step.label}
      </Button>
      {step.call && !supportShown ? <HotlineList entries={supportLine(lines, now, viewer)} /> : null}
    </Card>
  )
}
