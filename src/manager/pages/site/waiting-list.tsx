import { Text } from '@tarojs/components'
import { useState } from 'react'
import { openWaiting } from '#core/contracts/calendar'
import { dateOf, type Instant } from '#core/domain/time'
import { useDoing } from '../../../cloud/use-doing'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { useCalling } from '../../../components/callable/calling'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { Sheet } from '../../../components/sheet/sheet'
import { MarkCalled } from '../../../counsellor/agenda/mark-called'
import { momentText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import type { SiteAnswer } from '../../site/day'
import { waitingText } from '../../site/words'

type Waiting = SiteAnswer['waiting'][number]

/** Who waits for a call or for help, above all calendars: whoever waits too long first. */
export function WaitingList({ waiting, now }: { readonly waiting: readonly Waiting[]; readonly now: Instant }) {
  const [open, setOpen] = useState<Waiting | null>(null)
  if (waiting.length === 0) return null
  return (
    <>
      <ListGroup title='等人联系'>
        {waiting.map((one) => (
          <ListRow
            key={one.appointmentId}
            id={`waiting-${one.appointmentId}`}
            title={`${one.code} · ${one.wants === 'help' ? '现在就需要帮助' : '请打电话'}`}
            badge={one.tooLong ? <Badge tone='accent'>等得太久了</Badge> : undefined}
            note={waitingText(one, now)}
            onPress={one.called === null ? () => setOpen(one) : undefined}
          />
        ))}
      </ListGroup>
      {open ? <WaitingSheet waiting={open} now={now} onClose={() => setOpen(null)} /> : null}
    </>
  )
}

interface WaitingSheetProps {
  readonly waiting: Waiting
  readonly now: Instant
  readonly onClose: () => void
}

function WaitingSheet({ waiting, now, onClose }: WaitingSheetProps) {
  const { counsellorId, appointmentId, start, code, counsellorName } = waiting
  const seat = { counsellorId, appointmentId, date: dateOf(start) }
  const [shown, setShown] = useState<{ readonly phone: string | null } | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const opening = useDoing(openWaiting)
  const { call } = useCalling()

  async function look() {
    setRefusal(null)
    const answer = await opening.run(seat)
    if (answer.ok) setShown(answer.value)
    else setRefusal(answer.refusal)
  }
  return (
    <Sheet id='waiting-sheet' open title={`联系 ${code}`} onClose={onClose}>
      <Text>{`原来约的是 ${momentText(start, now)}，${counsellorName}。${waitingText(waiting, now)}`}</Text>
      {shown === null ? (
        <>
          <Text>每看一次号码都会记下来，对方以后可以看到。</Text>
          {refusal ? (
            <Notice kind='warn' id='number-refused'>
              {sentenceFor(refusal)}
            </Notice>
          ) : null}
          <Button kind='secondary' id='open-number' icon='phone' busy={opening.busy} onPress={() => void look()}>
            看电话号码
          </Button>
        </>
      ) : (
        <Number phone={shown.phone} onCall={call} />
      )}
      <MarkCalled seat={seat} onDone={onClose} />
    </Sheet>
  )
}

function Number({ phone, onCall }: { readonly phone: string | null; readonly onCall: (phone: string) => void }) {
  if (phone === null)
    return <Text id='no-number'>对方没有留号码，或者已经过了一周。对方到站点来的时候，请先招呼一声。</Text>
  return (
    <Button id='dial-waiting' icon='phone' onPress={() => onCall(phone)}>
      {`拨打 ${phone}`}
    </Button>
  )
}
