import { View } from '@tarojs/components'
import { useState } from 'react'
import { readRota, saveRota } from '#core/contracts/duty'
import { isWithin } from '#core/domain/duty/arrange'
import { dateOf, type Instant, instantAt } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { FailedNotice } from '../../components/notice/failed-notice'
import { Notice } from '../../components/notice/notice'
import { tell } from '../../device/tell'
import { dayText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import styles from '../line/line.module.scss'
import { ShiftSheet } from './shift-sheet'
import { type Draft, hoursText, nameOf, sameDay, stretchText, type Week } from './words'

interface WeekEditorProps {
  /** As it was when the making began: what others change meanwhile is refused when it is saved. */
  readonly week: Week
  readonly now: Instant
  readonly onDone: () => void
}

/** A whole week, made before it is saved; what was made stays where saving did not go through. */
export function WeekEditor({ week, now, onDone }: WeekEditorProps) {
  const [drafts, setDrafts] = useState<readonly Draft[]>(week.shifts.map(draftOf))
  const [adding, setAdding] = useState<Draft | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { busy, run } = useDoing(saveRota, { refreshes: [readRota] })
  const today = dateOf(now)
  const isAhead = ({ date, from }: Draft) => instantAt(date, from) > now
  const name = (staffId: string) =>
    nameOf(
      week.people.find(({ id }) => id === staffId)?.name ??
        week.shifts.find((one) => one.staffId === staffId)?.name ??
        '',
    )
  const copied = week.before.filter((one) => isAhead(one) && !drafts.some((other) => isSame(one, other)))

  const hoursOn = new Map(week.days.map(({ date, hours }) => [date, hours]))
  const outside = drafts.filter((one) => isAhead(one) && !isWithin(one, hoursOn.get(one.date) ?? []))

  async function save() {
    const { siteId, monday, revision } = week
    const answer = await run({ siteId, monday, revision, shifts: [...drafts] })
    if (!answer.ok) return setTrouble(answer.refusal)
    tell('值班表存好了')
    onDone()
  }
  return (
    <View className={styles.list}>
      {copied.length > 0 ? (
        <Button kind='secondary' id='copy-week' disabled={busy} onPress={() => setDrafts([...drafts, ...copied])}>
          照上一周排
        </Button>
      ) : null}
      {outside.length > 0 ? (
        <Notice kind='warn' id='outside-hours'>
          {`这一周有 ${outside.length} 班不在开门或者接听的时间里，多半是时间改过。原来就有的可以照样存；新排的要在这些时间里。`}
        </Notice>
      ) : null}
      <View className={styles.columns}>
        {week.days.map(({ date, hours }) => (
          <Card key={date} id={`edit-${date}`} title={dayText(date, today)}>
            <ListRow title={hoursText(week.kind, hours)} />
            {drafts.map((draft, at) =>
              draft.date !== date ? null : (
                <ListRow
                  key={`${draft.id} ${draft.from} ${draft.staffId}`}
                  id={`draft-${at}`}
                  title={`${stretchText(draft)} ${name(draft.staffId)}`}
                  note={[
                    ...(outside.includes(draft) ? ['不在开门或者接听的时间里'] : []),
                    isAhead(draft) ? '点一下去掉' : '已经开始，改不了',
                  ].join('，')}
                  onPress={isAhead(draft) ? () => setDrafts(drafts.filter((one) => one !== draft)) : undefined}
                />
              ),
            )}
            {hours.some(({ until }) => instantAt(date, until) > now) ? (
              <Button
                kind='quiet'
                id={`add-${date}`}
                label={`${dayText(date, today)}，加一班`}
                disabled={busy}
                onPress={() => setAdding(nextFor(date, hours, drafts))}
              >
                加一班
              </Button>
            ) : null}
          </Card>
        ))}
      </View>
      {trouble ? <FailedNotice message={sentenceFor(trouble)} /> : null}
      <Button id='save-week' busy={busy} onPress={() => void save()}>
        存下来
      </Button>
      <Button kind='quiet' id='leave-week' disabled={busy} onPress={onDone}>
        不存了
      </Button>
      {adding ? (
        <ShiftSheet
          initial={adding}
          people={week.people}
          onSave={(draft) => {
            setDrafts([...drafts, draft])
            setAdding(null)
            setTrouble(null)
          }}
          onClose={() => setAdding(null)}
        />
      ) : null}
    </View>
  )
}

const draftOf = ({ id, date, from, until, staffId }: Week['shifts'][number]): Draft => ({
  ...{ id, date, from, until, staffId },
})

const isSame = (one: Draft, other: Draft) =>
  one.date === other.date && one.from === other.from && one.staffId === other.staffId

/** The first opening of the day that nobody is put on yet; else the first. */
function nextFor(date: string, hours: Week['days'][number]['hours'], drafts: readonly Draft[]): Draft {
  const there = drafts.filter(sameDay(date))
  const free = hours.find(({ from, until }) => !there.some((one) => one.from < until && from < one.until))
  const { from, until } = free ?? hours[0] ?? { from: 540, until: 720 }
  return { id: null, date, from, until, staffId: '' }
}
