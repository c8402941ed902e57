import { Text } from '@tarojs/components'
import { useState } from 'react'
import { onThisPhone } from '#core/content/on-this-phone'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import type { Appointment } from './appointments'
import { startKeeping, stopKeeping } from './on-this-phone'
import type { PhoneCopy } from './phone-copy'

interface KeepOnPhoneProps {
  readonly copy: PhoneCopy | null
  /** What would be kept; null while the cloud has not said, and then only a no can be said. */
  readonly appointments: readonly Appointment[] | null
  readonly onChange: (copy: PhoneCopy | null) => void
}

/** Off by default; the text a person agrees to stands right above the button. */
export function KeepOnPhone({ copy, appointments, onChange }: KeepOnPhoneProps) {
  const [refused, setRefused] = useState(false)

  function keep(all: readonly Appointment[]) {
    const kept = startKeeping(all)
    setRefused(kept === null)
    onChange(kept)
  }
  function stop() {
    stopKeeping()
    onChange(null)
  }

  if (copy) {
    return (
      <Card id='on-this-phone' title={onThisPhone.title}>
        <Text>还没到的预约存在这台手机上，没有网也能看到。时间过了、取消了就自动删掉。</Text>
        <Button kind='secondary' id='stop-keeping' onPress={stop}>
          不存了，从这台手机上删掉
        </Button>
      </Card>
    )
  }
  if (!appointments) return null
  return (
    <Card id='on-this-phone' title={onThisPhone.title}>
      {onThisPhone.paragraphs.map((text) => (
        <Text key={text}>{text}</Text>
      ))}
      {refused ? (
        <Notice kind='warn' id='not-kept'>
          这台手机现在存不下东西，没有存上。可以截图，或者把预约码记下来。
        </Notice>
      ) : null}
      <Button kind='secondary' id='keep-on-phone' onPress={() => keep(appointments)}>
        存在这台手机上
      </Button>
    </Card>
  )
}
