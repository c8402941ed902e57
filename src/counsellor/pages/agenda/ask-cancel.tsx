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
          ? '这一位是你代约的，没有自己的页面可看，请先打电话说一声。取消后，这个时间会空出来。已经说到的，留下的称呼和号码会一起删掉；还没有说到的，约的时候同意站点打电话的，站点会去打。'
          : '取消后，这个时间会空出来，对方会在“我的预约”最上面看到。当面或电话说过了的，就不再发消息，也不再打电话去说。只是换个时间的话，可以改用“改时间”。'}
      </Paragraph>
    </>
  )
}

export function CancelActions({ seat, busy, onBack, onAct }: StepProps) {
  const isGuest = seat.by === 'staff'
  return (
    <>
      <Button kind='danger-quiet' id='cancel-told' busy={busy} onPress={() => onAct({ act: 'cancel', told: true })}>
        对方已经知道，确定取消
      </Button>
      <Button kind='danger-quiet' id='confirm-act-cancel' busy={busy} onPress={() => onAct({ act: 'cancel' })}>
        {isGuest ? '还没有说到，先取消' : '确定取消'}
      </Button>
      <Button kind='secondary' id='keep-seat' disabled={busy} onPress={onBack}>
        先不取消
      </Button>
    </>
  )
}
