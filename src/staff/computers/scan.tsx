import { useState } from 'react'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Field } from '../../components/field/field'
import { canScanCode, scanCode } from '../../device/scan-code'

/** With WeChat's camera; where there is none, the code is typed. */
export function Scan({ onCode }: { readonly onCode: (code: string) => void }) {
  const [typed, setTyped] = useState('')
  if (canScanCode) {
    const scan = async () => {
      const found = await scanCode()
      if (found !== null) onCode(found)
    }
    return (
      <Button id='scan-computer' onPress={() => void scan()}>
        扫电脑上的码
      </Button>
    )
  }
  return (
    <>
      <Card>
        <Field id='computer-code' label='电脑上的码' value={typed} most={64} onChange={setTyped} />
      </Card>
      <Button id='look-computer' disabled={typed.trim() === ''} onPress={() => onCode(typed.trim())}>
        看看是哪台电脑
      </Button>
    </>
  )
}
