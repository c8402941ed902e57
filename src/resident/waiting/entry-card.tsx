import { Text } from '@tarojs/components'
import { useState } from 'react'
import { listMyAppointments } from '#core/contracts/appointments'
import { pauseWaiting, readWaiting, resumeWaiting, withdrawWaiting } from '#core/contracts/waitlist'
import { useDoing } from '../../cloud/use-doing'
import { Bullets } from '../../components/bullets/bullets'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { FailedNotice } from '../../components/notice/failed-notice'
import { useNow } from '../../device/use-now'
import { useRestAfter } from '../../navigation/use-rest'
import { momentText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import type { Own } from './draft'
import { OfferCard } from './offer-card'
import { standingText, titleOf, wishLines } from './words'

const refreshes = [readWaiting, listMyAppointments]

/** One entry: how it stands, and what can be done about it. */
export function EntryCard({ entry, onYes }: { readonly entry: Own; readonly onYes: () => void }) {
  const now = useNow()
  const [sure, setSure] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const pausing = useDoing(pauseWaiting, { refreshes })
  const resuming = useDoing(resumeWaiting, { refreshes })
  const withdrawing = useDoing(withdrawWaiting, { refreshes })
  useRestAfter(sure ? 'once more' : 'first')
  const busy = pausing.busy || resuming.busy || withdrawing.busy
  const { id, status, offered } = entry
  const said = standingText(entry)

  async function act(doing: typeof pausing | typeof resuming | typeof withdrawing) {
    const answer = await doing.run({ entryId: id })
    setSure(false)
    setTrouble(answer.ok ? null : answer.refusal)
  }
  return (
    <Card
      id={`entry-${id}`}
      title={`${titleOf(entry)} · ${momentText(entry.since, now)} 排的`}
      tone={status === 'closed' ? 'soft' : 'plain'}
    >
      {offered ? <OfferCard entry={entry} offered={offered} onYes={onYes} /> : null}
      {said === '' ? null : <Text>{said}</Text>}
      <Bullets items={wishLines(entry, now)} />
      {trouble ? <FailedNotice message={sentenceFor(trouble)} /> : null}
      {status === 'active' && !offered ? (
        <Button kind='quiet' id={`pause-${id}`} busy={busy} onPress={() => void act(pausing)}>
          先停一停
        </Button>
      ) : null}
      {status === 'paused' ? (
        <Button kind='secondary' id={`resume-${id}`} busy={busy} onPress={() => void act(resuming)}>
          接着等
        </Button>
      ) : null}
      {status === 'closed' ? null : sure ? (
        <>
          <Text>退了就不再问你，正留着的空位也会让给下一位。再排要从头排起。</Text>
          <Button kind='secondary' id={`withdraw-yes-${id}`} busy={busy} onPress={() => void act(withdrawing)}>
            退掉这处候补
          </Button>
          <Button kind='quiet' id={`withdraw-no-${id}`} disabled={busy} onPress={() => setSure(false)}>
            再等等
          </Button>
        </>
      ) : (
        <Button kind='quiet' id={`withdraw-${id}`} disabled={busy} onPress={() => setSure(true)}>
          不等了
        </Button>
      )}
    </Card>
  )
}
