import { Text } from '@tarojs/components'
import { useState } from 'react'
import { checkIn, listMyAppointments } from '#core/contracts/appointments'
import type { Instant } from '#core/domain/time'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Field } from '../../../components/field/field'
import { Notice } from '../../../components/notice/notice'
import { Sheet } from '../../../components/sheet/sheet'
import { canScanCode, scanCode, sceneIn } from '../../../device/scan-code'
import { tell } from '../../../device/tell'
import { spanText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import type { Appointment } from '../../booking/appointments'

interface CheckInSheetProps {
  readonly appointment: Appointment
  /** What was scanned on the way here; empty where nothing was. */
  readonly scanned: string
  readonly now: Instant
  readonly onClose: () => void
}

/** Where the code is wrong the place is told again: whoever stands elsewhere has time to go there. */
export function CheckInSheet({ appointment, scanned, now, onClose }: CheckInSheetProps) {
  const { start, end, siteName, roomName } = appointment
  const [code, setCode] = useState(scanned)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { busy, run } = useDoing(checkIn, { refreshes: [listMyAppointments] })

  async function here(said: string) {
    const placementId = sceneIn(said)
    setTrouble(null)
    if (placementId === '') return setTrouble('写上门口二维码旁边的编号，或者扫一扫。')
    const answer = await run({ placementId })
    if (!answer.ok) return setTrouble(troubleText(answer.refusal))
    tell('记下了，你到了')
    onClose()
  }
  async function scan() {
    const said = await scanCode()
    if (said === null) return
    setCode(sceneIn(said))
    await here(said)
  }

  return (
    <Sheet
      id='check-in-sheet'
      open
      title='到了，登记一下'
      busy={busy}
      onClose={onClose}
      actions={
        <>
          {trouble ? (
            <Notice kind='warn' id='check-in-refused'>
              {trouble}
            </Notice>
          ) : null}
          {canScanCode ? (
            <Button id='scan-here' busy={busy} onPress={() => void scan()}>
              扫门口的二维码
            </Button>
          ) : null}
          <Button
            kind={canScanCode ? 'secondary' : 'primary'}
            id='confirm-here'
            busy={busy}
            onPress={() => void here(code)}
          >
            用编号登记
          </Button>
        </>
      }
    >
      <Text>{`${spanText(start, end, now)}，${siteName} · ${roomName}`}</Text>
      <Field
        id='here-code'
        label='门口二维码旁边的编号'
        value={code}
        most={32}
        onChange={(value) => {
          setTrouble(null)
          setCode(value)
        }}
      />
      <Text>登记以后，这里就知道你已经到了，不用去前台说名字。不登记也没关系，到时直接进去就行。</Text>
    </Sheet>
  )
}

function troubleText(refusal: string): string {
  if (refusal === 'site-unknown' || refusal === 'bad-input')
    return '没有认出这个码，看看是不是站点门口的那一个，再扫一次。'
  if (refusal === 'nothing-here-today') return '这里不是你今天约的地方。上面写着约在哪里，时间还早的话，走过去就好。'
  return sentenceFor(refusal)
}
