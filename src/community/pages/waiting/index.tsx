import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { OutputOf } from '#core/contracts/operation'
import { listEntries, prioritiseEntry } from '#core/contracts/waitlist'
import type { Instant } from '#core/domain/time'
import { type PriorityReason, priorityReasons } from '#core/domain/waitlist/entry'
import { asPage } from '../../../boundary/as-page'
import { useDoing } from '../../../cloud/use-doing'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { FailedNotice } from '../../../components/notice/failed-notice'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { type Column, DeskTable } from '../../../counsellor/desk/table/desk-table'
import { useNow } from '../../../device/use-now'
import { useRestAfter } from '../../../navigation/use-rest'
import { modes as modeWords } from '../../../wording/codes'
import { momentText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import styles from '../../line/line.module.scss'
import '../../refusals'

type Entry = OutputOf<typeof listEntries>['entries'][number]

const reasonWords: Record<PriorityReason, string> = {
  referred: '转介过来的',
  'let-down': '我们失约过的',
  'after-crisis': '危机以后要接着见的',
  'site-closed': '原来的站点不开了',
}

/** Who waits at these places, in the order of their turns; of who they are and what it is about nothing. */
function WaitingListPage() {
  const asked = useReading(listEntries, {}, { eachLook: true })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return <NotForYou title='候补名单'>这一页是给社区工作人员用的。需要的话，请找街道的负责人开通。</NotForYou>
  }
  return (
    <DeskPage
      title='候补名单'
      heading='候补名单'
      lead='按轮到的先后排。空位由程序每分钟去问，不用自己打电话。提前要有原因，每人一次，算多等了四个星期。'
    >
      <Answer
        asked={asked}
        rows={4}
        isEmpty={({ entries }) => entries.length === 0}
        empty={
          <Notice kind='empty' id='nobody-waits'>
            现在没有人在候补。
          </Notice>
        }
      >
        {({ entries, more }) => (
          <View className={styles.list}>
            <Entries entries={entries} />
            {more ? (
              <Notice kind='info' id='more-wait'>
                后面还有，这里先列一百位。
              </Notice>
            ) : null}
          </View>
        )}
      </Answer>
    </DeskPage>
  )
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  const now = useNow()
  const columns: readonly Column<Entry>[] = [
    { title: '预约码', of: ({ code }) => code },
    { title: '现在', as: 'word', of: standingOf },
    { title: '在哪里', of: ({ siteNames }) => siteNames.join('、') },
    { title: '找谁', as: 'word', of: whomOf },
    { title: '方式', as: 'word', of: modesOf },
    { title: '什么时候排的', of: (entry) => sinceOf(entry, now) },
    { title: '提前', as: 'form', of: (entry) => <Earlier entry={entry} /> },
  ]
  return (
    <DeskTable title='轮到的先后' columns={columns} rows={entries} idOf={({ id }) => `entry-${id}`}>
      {entries.map((entry) => (
        <Card key={entry.id} id={`entry-${entry.id}`} title={`${entry.code}，${standingOf(entry)}`}>
          <Text>{[entry.siteNames.join('、'), whomOf(entry), modesOf(entry)].join(' · ')}</Text>
          <Text>{sinceOf(entry, now)}</Text>
          <Earlier entry={entry} />
        </Card>
      ))}
    </DeskTable>
  )
}

const standingOf = ({ isOffered, status }: Entry) =>
  isOffered ? '正留着一个空位等答复' : status === 'paused' ? '先停着' : '在等'
const whomOf = ({ counsellorName }: Entry) => counsellorName ?? '谁都可以'
const modesOf = ({ modes }: Entry) => modes.map((mode) => modeWords[mode]).join('、')
const sinceOf = ({ since, priority }: Entry, now: Instant) =>
  `${momentText(since, now)} 排的${priority ? `，提前过：${reasonWords[priority]}` : ''}`

/** To somebody who is not one's own entry, once, with a reason. */
function Earlier({ entry }: { readonly entry: Entry }) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState<PriorityReason>('referred')
  const [trouble, setTrouble] = useState<string | null>(null)
  const doing = useDoing(prioritiseEntry, { refreshes: [listEntries] })
  useRestAfter(open ? 'why' : 'first')
  const { id, code, isOwn, priority } = entry

  async function give() {
    const answer = await doing.run({ entryId: id, reason })
    setTrouble(answer.ok ? null : answer.refusal)
    if (answer.ok) setOpen(false)
  }
  return (
    <>
      {trouble ? <FailedNotice message={sentenceFor(trouble)} /> : null}
      {isOwn ? <Text>你自己排的。要不要提前，由同事来定。</Text> : null}
      {priority || isOwn ? null : open ? (
        <>
          <ChoiceGroup label='为什么提前'>
            {priorityReasons.map((one) => (
              <Choice
                key={one}
                id={`reason-${one}-${id}`}
                label={reasonWords[one]}
                chosen={reason === one}
                onChoose={() => setReason(one)}
              />
            ))}
          </ChoiceGroup>
          <Button id={`prioritise-${id}`} busy={doing.busy} onPress={() => void give()}>
            提前，记下原因
          </Button>
          <Button kind='quiet' id={`not-${id}`} disabled={doing.busy} onPress={() => setOpen(false)}>
            不提前
          </Button>
        </>
      ) : (
        <Button kind='quiet' id={`earlier-${id}`} label={`让这一位提前：${code}`} onPress={() => setOpen(true)}>
          让这一位提前
        </Button>
      )}
    </>
  )
}

export default asPage(WaitingListPage)
