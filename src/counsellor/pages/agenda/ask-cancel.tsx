import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { SeatFacts } from './seat-facts'
import type { PlacedStepProps, StepProps } from './seat-overview'

export function AskCancel({ seat, siteName, now }: PlacedStepProps) {
  return (
    <>
      <SeatFacts seat={seat} siteName={siteName} now={now} />
      <Paragraph>
        {seat.by === 'staff'
          ? '这一位是你代约的，没有自己的页面可看，请先打电话说一声。取消后，这个时间会空出来，留下的称呼和号码也会一起删掉。'
          : '取消后，这个时间会空出来，对方会在“我的预约”最上面看到。只是换个时间的话，可以改用“改时间”。'}
      </Paragraph>
    </>
  )
}

export function CancelActions({ busy, onBack, onAct }: StepProps) {
  return (
    <>
      <Button kind='danger-quiet' id='confirm-act-cancel' busy={busy} onPress={() => onAct({ act: 'cancel' })}>
        确定取消
      </Button>
      <Button kind='secondary' id='keep-seat' disabled={busy} onPress={onBack}>
        先不取消
      </Button>
    </>
  )
}
