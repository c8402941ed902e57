import { Text } from '@tarojs/components'
import { useState } from 'react'
import { checkInForDuty, readRota, stepInForDuty } from '#core/contracts/duty'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Field } from '../../components/field/field'
import { FailedNotice } from '../../components/notice/failed-notice'
import { Sheet } from '../../components/sheet/sheet'
import { canScanCode, scanCode, sceneIn } from '../../device/scan-code'
import { tell } from '../../device/tell'
import { sentenceFor } from '../../wording/refusals'

interface CheckInSheetProps {
  readonly siteId: string
  readonly monday: string
  /** Null: one has no shift now, and is there all the same. */
  readonly shiftId: string | null
  /** A line has no wall with a code: whoever answers it says that they are there. */
  readonly isLine: boolean
  readonly onClose: () => void
}

/** At the site by the code on its wall; from elsewhere by one's word, which the rota then says. */
export function CheckInSheet({ siteId, monday, shiftId, isLine, onClose }: CheckInSheetProps) {
  const [code, setCode] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const coming = useDoing(checkInForDuty, { refreshes: [readRota] })
  const stepping = useDoing(stepInForDuty, { refreshes: [readRota] })
  const busy = coming.busy || stepping.busy

  async function here(placementId: string | null) {
    setTrouble(null)
    if (placementId === '') return setTrouble('写上墙上二维码旁边的编号，或者扫一扫。')
    const answer =
      shiftId === null
        ? await stepping.run({ siteId, placementId })
        : await coming.run({ siteId, monday, shiftId, placementId })
    if (!answer.ok) return setTrouble(troubleText(answer.refusal))
    tell('记下了，你在岗')
    onClose()
  }
  async function scan() {
    const said = await scanCode()
    if (said !== null) await here(sceneIn(said))
  }

  return (
    <Sheet
      id='duty-check-in'
      open
      title={shiftId === null ? '我来值守' : '到岗登记'}
      busy={busy}
      onClose={onClose}
      actions={
        <>
          {trouble ? <FailedNotice message={trouble} /> : null}
          {canScanCode && !isLine ? (
            <Button id='duty-scan' busy={busy} onPress={() => void scan()}>
              扫站点墙上的码
            </Button>
          ) : null}
          {isLine ? null : (
            <Button
              kind={canScanCode ? 'secondary' : 'primary'}
              id='duty-by-code'
              busy={busy}
              onPress={() => void here(sceneIn(code))}
            >
              用编号登记
            </Button>
          )}
          <Button kind={isLine ? 'primary' : 'quiet'} id='duty-declare' busy={busy} onPress={() => void here(null)}>
            {isLine ? '我在，可以接电话' : '我不在站点，远程在岗'}
          </Button>
        </>
      }
    >
      {isLine ? null : (
        <Field
          id='duty-code'
          label='墙上二维码旁边的编号'
          value={code}
          most={32}
          onChange={(value) => {
            setTrouble(null)
            setCode(value)
          }}
        />
      )}
      <Text>
        {isLine
          ? '登记以后，值班表上看得到你在；居民那里的“暂无人值守”马上去掉。请把电话拿在手边。'
          : '登记以后，值班表上看得到你在；门口的“暂无人值守”马上去掉。'}
      </Text>
    </Sheet>
  )
}

function troubleText(refusal: string): string {
  if (refusal === 'site-unknown' || refusal === 'bad-input')
    return '没有认出这个码，看看是不是这个站点墙上的那一个，再扫一次。'
  return sentenceFor(refusal)
}
