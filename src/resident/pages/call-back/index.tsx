import { useState } from 'react'
import { listMyCallbacks } from '#core/contracts/callbacks'
import { land } from '#core/contracts/sites'
import { crisisLines } from '#core/domain/hotlines/order'
import { asPage } from '../../../boundary/as-page'
import { lastKnown } from '../../../cloud/last-known'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { HotlineList } from '../../../components/hotline-list/hotline-list'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { lastScene } from '../../../device/scan'
import { useNow } from '../../../device/use-now'
import { useKnownLines } from '../../../lines/known-lines'
import { useRestAfter } from '../../../navigation/use-rest'
import { Asking } from '../../calling-back/asking'
import { Begin } from '../../calling-back/begin'
import { type Draft, emptyDraft, type Mine, type Own } from '../../calling-back/draft'
import { Standing } from '../../calling-back/standing'
import '../../refusals'

/** Ask to be called, and how it stands with what was asked. Help is above all of it, whatever the cloud says. */
function CallBackPage() {
  const now = useNow()
  const { lines, viewer } = useKnownLines()
  const asked = useReading(listMyCallbacks, {}, { eachLook: true })
  const [begun, setBegun] = useState<Draft | null>(null)
  // The answer stands until the list is read anew.
  const [sent, setSent] = useState<Own | null>(null)
  useRestAfter(begun ? 'asking' : 'standing')

  if (begun && asked.state === 'ready') {
    return (
      <Asking
        begun={begun}
        places={asked.value.places}
        onSent={(request) => {
          setSent(request)
          setBegun(null)
        }}
        onLeave={() => setBegun(null)}
      />
    )
  }
  return (
    <Page
      title='联系'
      heading='请人打给我'
      lead='现在不方便打电话，或者不知道打给谁，就让社区的工作人员在你方便的时候打过来。免费。'
    >
      <Notice kind='info' id='not-for-danger'>
        这个电话要等，常常要等到第二天。现在就难受得受不了，或者有人正在伤害你，不要等，先打下面的。
      </Notice>
      <HotlineList entries={crisisLines(lines, now, viewer)} />
      <Answer asked={asked} rows={3}>
        {(mine) => (
          <Requests
            mine={mine}
            sent={sent}
            onBegin={(asker) => setBegun(emptyDraft(asker, mine.places, nearSiteId()))}
          />
        )}
      </Answer>
    </Page>
  )
}

/** The place whose code was scanned last on this phone, as it was told then. */
function nearSiteId(): string | null {
  const scene = lastScene()
  return (scene !== null && lastKnown(land, { scene })?.value.site.id) || null
}

interface RequestsProps {
  readonly mine: Mine
  readonly sent: Own | null
  readonly onBegin: (asker: Draft['asker']) => void
}

function Requests({ mine: { requests: read, places }, sent, onBegin }: RequestsProps) {
  const requests = sent && !read.some(({ id }) => id === sent.id) ? [sent, ...read] : read
  const isOpen = requests.some((one) => one.isOpen)
  return (
    <>
      {isOpen ? null : places.length === 0 ? (
        <Notice kind='empty' id='no-places'>
          这里暂时没有打回电的工作人员。想找人说说，可以打 12356，或者约一次咨询。
        </Notice>
      ) : (
        <Begin onBegin={onBegin} />
      )}
      {requests.map((request) => (
        <Standing key={request.id} request={request} />
      ))}
    </>
  )
}

export default asPage(CallBackPage)
