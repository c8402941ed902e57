import { useState } from 'react'
import { listInbox, markInboxRead, whoAmI } from '#core/contracts/account'
import { listMyAppointments } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import { asPage } from '../../../boundary/as-page'
import { useDoing } from '../../../cloud/use-doing'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { FailedNotice } from '../../../components/notice/failed-notice'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { momentText } from '../../../wording/dates'
import { inboxWords, leadOf } from '../../../wording/inbox'
import { sentenceFor } from '../../../wording/refusals'
import '../../refusals'

type Inbox = OutputOf<typeof listInbox>
type Entry = Inbox['entries'][number]

/** What became of one's own through others: this is the truth, and whatever is sent besides is a copy. */
function InboxPage() {
  const asked = useReading(listInbox, {}, { eachLook: true })
  return (
    <Page
      title='消息'
      heading='消息'
      lead='别人动了你的预约、给你回了电话或回了话、看了你给的，都写在这里。要你回的排在最前面。'
    >
      <Answer
        asked={asked}
        isEmpty={({ entries }) => entries.length === 0}
        empty={
          <Notice kind='empty' id='no-messages'>
            还没有消息。你的预约有变动，或者有人看了你给的，这里就会多一行。
          </Notice>
        }
      >
        {(inbox) => <Entries inbox={inbox} />}
      </Answer>
    </Page>
  )
}

function Entries({ inbox: { entries, unread } }: { readonly inbox: Inbox }) {
  const marking = useDoing(markInboxRead, { refreshes: [listInbox, whoAmI, listMyAppointments] })
  const [trouble, setTrouble] = useState<string | null>(null)
  const [open, others] = [entries.filter((one) => one.open), entries.filter((one) => !one.open)]

  function look({ kind, ref, read }: Entry) {
    if (!read) void marking.run({ which: { kind, ref } })
    void openPage(leadOf(kind, ref))
  }
  async function markAll() {
    const until = Math.max(...entries.map(({ at }) => at))
    const outcome = await marking.run({ which: { until } })
    setTrouble(outcome.ok ? null : outcome.refusal)
  }
  return (
    <>
      {trouble ? <FailedNotice message={sentenceFor(trouble)} /> : null}
      {open.length > 0 ? (
        <ListGroup title='等你回一句'>
          {open.map((one) => (
            <Line key={`${one.kind}-${one.ref}`} entry={one} onPress={() => look(one)} />
          ))}
        </ListGroup>
      ) : null}
      {others.length > 0 ? (
        <ListGroup title='告诉过你的'>
          {others.map((one) => (
            <Line key={`${one.kind}-${one.ref}`} entry={one} onPress={() => look(one)} />
          ))}
        </ListGroup>
      ) : null}
      {unread > 0 ? (
        <Button kind='secondary' id='all-read' busy={marking.busy} onPress={() => void markAll()}>
          都看过了
        </Button>
      ) : null}
    </>
  )
}

function Line({
  entry: { kind, ref, at, read, start },
  onPress,
}: {
  readonly entry: Entry
  readonly onPress: () => void
}) {
  const now = useNow()
  const which = start === null ? '' : `${momentText(start, now)} 的预约 · `
  return (
    <ListRow
      id={`message-${kind}-${ref}`}
      title={inboxWords[kind]}
      note={`${which}${momentText(at, now)} 告诉你`}
      badge={read ? null : <Badge tone='accent'>新</Badge>}
      onPress={onPress}
    />
  )
}

export default asPage(InboxPage)
