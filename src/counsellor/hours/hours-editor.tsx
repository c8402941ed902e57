import { View } from '@tarojs/components'
import { useState } from 'react'
import type { WorkingHours } from '#core/domain/scheduling/hours'
import { versionInForce } from '#core/domain/scheduling/hours-in-force'
import { addDays, type CivilDate, dateOf, type Weekday } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { Sheet } from '../../components/sheet/sheet'
import { useNow } from '../../device/use-now'
import { useKeptDraft } from '../form/kept-draft'
import { ChangeSheet } from '../guard/change-sheet'
import { PickDate } from '../picking/pick-date'
import { hoursBehind } from '../terms/behind-door-lines'
import { BehindDoors } from '../terms/behind-doors'
import styles from '../terms/terms.module.scss'
import type { Whose } from '../terms/terms-page'
import type { TermsRead } from '../terms/use-terms'
import { isSame, nextStretch, sorted } from './draft'
import { StartDay } from './start-day'
import { StretchSheet } from './stretch-sheet'
import { WeekCards } from './week-cards'

/** A year ahead is as far as anybody plans a week. */
const FURTHEST = 365

/** What was chosen and changed so far; null where nothing was. */
interface HoursDraft {
  readonly chosen: CivilDate | null
  readonly hours: readonly WorkingHours[] | null
}
const untouched: HoursDraft = { chosen: null, hours: null }

type Open =
  | { readonly kind: 'date' | 'change' }
  | { readonly kind: 'add'; readonly weekday: Weekday }
  | { readonly kind: 'stretch'; readonly stretch: WorkingHours }

/** The hours of the week from a day on. What was not touched yet follows the week that is in force on that day. */
export function HoursEditor({ read, whose }: { readonly read: TermsRead; readonly whose: Whose }) {
  const today = dateOf(useNow())
  const { versions } = read.terms.calendar
  const kept = useKeptDraft(`hours ${whose.counsellorId ?? 'own'}`, untouched)
  const { chosen, hours: draft } = kept.draft
  const [open, setOpen] = useState<Open | null>(null)
  const from = chosen !== null && chosen > today ? chosen : today
  const before = versionInForce(versions, from)?.hours ?? []
  const hours = draft ?? before
  const isChanged = !isSame(hours, before)
  const later = versions.filter((version) => version.from > today)
  const close = () => setOpen(null)
  const put = (changed: readonly WorkingHours[]) => {
    kept.change({ hours: sorted(changed) })
    close()
  }
  const siteName = (id: string) => read.sites.find((site) => site.id === id)?.name ?? ''
  const firstSite = read.sites[0]
  if (!firstSite) {
    return (
      <Notice kind='empty' id='no-sites'>
        还没有可以安排的站点，请找站点的负责人加上。
      </Notice>
    )
  }
  return (
    <>
      <StartDay
        from={from}
        today={today}
        later={later}
        onPick={() => setOpen({ kind: 'date' })}
        onVersion={(version) => {
          kept.change({ chosen: version, hours: null })
        }}
      />
      {draft !== null && isChanged ? (
        <Notice kind='info' id='hours-kept'>
          改动还没有保存。离开这一页也会留着，关掉心邻就没有了。
        </Notice>
      ) : null}
      <BehindDoors behind={hoursBehind(read)} sites={read.sites} today={today} />
      <WeekCards
        hours={hours}
        siteName={siteName}
        onOpen={(stretch) => setOpen({ kind: 'stretch', stretch })}
        onAdd={(weekday) => setOpen({ kind: 'add', weekday })}
      />
      <View className={styles.columns}>
        <Button id='preview-hours' disabled={!isChanged} onPress={() => setOpen({ kind: 'change' })}>
          {isChanged ? '看看会变成怎样' : '还没有改动'}
        </Button>
        {draft !== null && isChanged ? (
          <Button kind='secondary' id='undo-hours' onPress={() => kept.change({ hours: null })}>
            不改了，回到原来的
          </Button>
        ) : null}
      </View>
      {open?.kind === 'date' ? (
        <Sheet id='date-sheet' open title='从哪天起' onClose={close}>
          <PickDate
            value={from}
            today={today}
            from={today}
            until={addDays(today, FURTHEST)}
            onPick={(date) => {
              kept.change({ chosen: date })
              close()
            }}
          />
        </Sheet>
      ) : null}
      {open?.kind === 'add' ? (
        <StretchSheet
          initial={nextStretch(hours, open.weekday, firstSite.id)}
          weekday={open.weekday}
          isNew
          others={hours}
          sites={read.sites}
          onSave={(stretch, weekdays) => put([...hours, ...weekdays.map((weekday) => ({ ...stretch, weekday }))])}
          onRemove={close}
          onClose={close}
        />
      ) : null}
      {open?.kind === 'stretch' ? (
        <StretchSheet
          initial={open.stretch}
          weekday={open.stretch.weekday}
          isNew={false}
          others={hours.filter((one) => one !== open.stretch)}
          sites={read.sites}
          onSave={(stretch) =>
            put(hours.map((one) => (one === open.stretch ? { ...stretch, weekday: one.weekday } : one)))
          }
          onRemove={() => put(hours.filter((one) => one !== open.stretch))}
          onClose={close}
        />
      ) : null}
      {open?.kind === 'change' ? (
        <ChangeSheet
          change={{ kind: 'hours', from, hours: [...hours] }}
          counsellorId={whose.counsellorId}
          onDone={() => {
            kept.done({ chosen, hours: null })
            close()
          }}
          onClose={close}
        />
      ) : null}
    </>
  )
}
