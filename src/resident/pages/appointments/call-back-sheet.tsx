import { Text } from '@tarojs/components'
import { useState } from 'react'
import { callableNumber } from '#core/domain/people/phone-number'
import { Button } from '../../../components/button/button'
import { Field } from '../../../components/field/field'
import { Notice } from '../../../components/notice/notice'
import { Sheet } from '../../../components/sheet/sheet'
import { sentenceFor } from '../../../wording/refusals'
import type { Appointment } from '../../booking/appointments'
import { NumberButton } from '../../booking/number-button'
import type { useAnswering } from './use-answering'

interface CallBackSheetProps {
  readonly open: boolean
  readonly appointment: Appointment
  readonly answering: ReturnType<typeof useAnswering>
  readonly onClose: () => void
  readonly onAsked: () => void
}

/** Which number. Of a conversation by telephone it is known: left empty, that one is called. */
export function CallBackSheet({ open, appointment, answering, onClose, onAsked }: CallBackSheetProps) {
  const [phone, setPhone] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const isKnown = appointment.mode === 'phone'
  const { busy, trouble, say } = answering

  async function ask() {
    const written = phone.trim()
    if (!(isKnown && written === '') && callableNumber(written) === null) {
      return setWrong(sentenceFor(written === '' ? 'phone-missing' : 'phone-invalid'))
    }
    if (await say('call-back', written === '' ? undefined : written)) onAsked()
  }

  return (
    <Sheet
      id='call-back-sheet'
      open={open}
      title='请打电话给我'
      busy={busy}
      onClose={onClose}
      actions={
        <>
          {trouble ? (
            <Notice kind='warn' id='call-back-refused'>
              {sentenceFor(trouble)}
            </Notice>
          ) : null}
          <Button id='ask-call-back' busy={busy} onPress={() => void ask()}>
            {trouble ? '再试一次' : '请打给我'}
          </Button>
          <Button kind='quiet' id='not-now' disabled={busy} onPress={onClose}>
            先不用
          </Button>
        </>
      }
    >
      <Field
        id='call-back-number'
        kind='phone'
        label={isKnown ? '打给哪个号码，不填就打预约时留的' : '打给哪个号码'}
        value={phone}
        most={30}
        trouble={wrong}
        onChange={(value) => {
          setWrong(null)
          setPhone(value)
        }}
      />
      <NumberButton
        onNumber={(number) => {
          setWrong(null)
          setPhone(number)
        }}
        onTrouble={(refusal) => setWrong(refusal === null ? null : sentenceFor(refusal))}
      />
      <Text>
        这件事会记在站点等人联系的名单上，这里的咨询师和站点的负责人能看到。号码存的时候是加密的，谁看过会记下来；打过电话就删掉，最多留一周。
      </Text>
      <Text>工作人员看到要一点时间。等不及的时候，不用等这个电话，求助页里的电话现在就能打。</Text>
    </Sheet>
  )
}
