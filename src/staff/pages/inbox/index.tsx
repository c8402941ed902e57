import { useState } from 'react'
import { whoAmI } from '#core/contracts/account'
import { listAgenda, listMyAppointments } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import { listStaffInbox, markStaffInboxRead, readPost } from '#core/contracts/staff'
import { asPage } from '../../../boundary/as-page'
import { useDoing } from '../../../cloud/use-doing'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { sentenceFor } from '../../../wording/refusals'
import { leadTo, noteOf, type StaffEntry, titleOf } from '../../inbox/words'
import '../../refusals'

/** What one was told for one's work, on the phone and at a computer alike. One's own as a resident is elsewhere. */
function StaffInboxPage() {
  const asked = useReading(listStaffInbox, {}, { eachLook: true })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed')
    return (
      <Page title='工作消息' heading='工作消息'>
        <Notice kind='empty' id='not-allowed'>
          这一页是给在这里工作的人看的。你自己预约的消息，在“我的”里。
        </Notice>
      </Page>
    )
  return (
    <Page
      title='工作消息'
      heading='工作消息'
      lead='居民约了、取消了、换了你的时间，排班和值班要你知道的，都写在这里，留一个月。只写预约码，不写姓名。'
    >
      <Answer
        asked={asked}
        isEmpty={({ entries }) => entries.length === 0}
        empty={
          <Notice kind='empty' id='no-messages'>
            这一个月还没有消息。有人约你的时间，或者有事要你知道，这里就会多一行。
          </Notice>
        }
      >
        {(inbox) => <Entries inbox={inbox} />}
      </Answer>
    </Page>
  )
}

function Entries({ inbox: { entries, unread } }: { readonly inbox: OutputOf<typeof listStaffInbox> }) {
  const now = useNow()
  const marking = useDoing(markStaffInboxRead, {
    refreshes: [listStaffInbox, readPost, listAgenda, whoAmI, listMyAppointments],
  })
  const [trouble, setTrouble] = useState<string | null>(null)
  const [fresh, seen] = [entries.filter(({ read }) => !read), entries.filter(({ read }) => read)]

  function look(entry: StaffEntry) {
    if (!entry.read) void marking.run({ which: [named(entry)] })
    void openPage(leadTo(entry))
  }
  async function markAll() {
    const outcome = await marking.run({ which: fresh.map(named) })
    setTrouble(outcome.ok ? null : outcome.refusal)
  }
  const lines = (all: readonly StaffEntry[]) =>
    all.map((one) => (
      <ListRow
        key={`${one.kind}-${one.ref}`}
        id={`message-${one.kind}-${one.ref}`}
        title={titleOf(one)}
        note={noteOf(one, now)}
        badge={one.read ? null : <Badge tone='accent'>新</Badge>}
        onPress={() => look(one)}
      />
    ))
  return (
    <>
      {trouble ? (
        <Notice kind='warn' id='not-noted'>
          {sentenceFor(trouble)}
        </Notice>
      ) : null}
      {fresh.length > 0 ? <ListGroup title='还没看的'>{lines(fresh)}</ListGroup> : null}
      {fresh.length > 0 ? (
        <Button kind='secondary' id='all-read' busy={marking.busy} onPress={() => void markAll()}>
          {unread > fresh.length ? `这 ${fresh.length} 条都看过了` : '都看过了'}
        </Button>
      ) : null}
      {seen.length > 0 ? <ListGroup title='看过的'>{lines(seen)}</ListGroup> : null}
    </>
  )
}

const named = ({ kind, ref }: StaffEntry) => ({ kind, ref })

export default asPage(StaffInboxPage)
