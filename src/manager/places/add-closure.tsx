import { useState } from 'react'
import { changeSite } from '#core/contracts/organisation'
import { specialHours } from '#core/domain/organisation/closure'
import { type CivilDate, dateOf, isCivilDate } from '#core/domain/time'
import { Field } from '../../components/field/field'
import { useNow } from '../../device/use-now'
import { specialLines } from '../../wording/opening-hours'
import { Follows } from './follows'
import { DoorsInTheWay } from './in-the-way'
import { SavingSheet } from './saving-sheet'
import type { DoorSheetProps, SiteDoor } from './site-fields'
import { useSaving } from './use-saving'
import { stretchesIn } from './written-hours'

interface ClosureForm {
  readonly from: string
  readonly until: string
  readonly between: string
  readonly reason: string
}

/** As it is stored; null where a day or a time cannot be read. One day where the last one is not written. */
function closureIn({ from, until, between, reason }: ClosureForm) {
  const [first, last] = [from.trim(), until.trim() === '' ? from.trim() : until.trim()]
  const [stretch, ...more] = stretchesIn(between) ?? [null, null]
  if (!isCivilDate(first) || !isCivilDate(last) || stretch === null || more.length > 0) return null
  return { from: first, until: last, between: stretch ?? null, reason: reason.trim() }
}

/** Days on which the door stays shut, or part of them; what residents will read is said before. */
export function AddClosure({ site, onClose }: DoorSheetProps) {
  const today = dateOf(useNow())
  const [form, setForm] = useState<ClosureForm>({ from: '', until: '', between: '', reason: '' })
  const { busy, trouble, refused, save } = useSaving(changeSite, onClose)
  const closure = closureIn(form)
  const put = (part: Partial<ClosureForm>) => setForm({ ...form, ...part })
  return (
    <SavingSheet
      id='closure'
      title='写一次关门'
      busy={busy}
      trouble={trouble}
      about={<DoorsInTheWay refused={refused} />}
      does='写上'
      isOff={closure === null || closure.reason === ''}
      onSave={() =>
        closure && void save({ siteId: site.id, revision: site.revision, change: { part: 'add-closure', closure } })
      }
      onClose={onClose}
    >
      <Field
        id='closure-from'
        label='从哪天'
        note={`写成 ${today} 这样。`}
        value={form.from}
        most={10}
        onChange={(from) => put({ from })}
      />
      <Field
        id='closure-until'
        label='到哪天'
        note='只关一天就空着。'
        value={form.until}
        most={10}
        onChange={(until) => put({ until })}
      />
      <Field
        id='closure-between'
        label='几点到几点'
        note='写成 14:00-17:00。整天都关就空着。'
        value={form.between}
        most={11}
        onChange={(between) => put({ between })}
      />
      <Field
        id='closure-reason'
        label='为什么'
        note='写在门口给大家看的，比如“水管检修”。不写谁请假、谁生病。'
        value={form.reason}
        most={60}
        onChange={(reason) => put({ reason })}
      />
      {closure === null || closure.reason === '' ? null : (
        <Follows
          lines={[
            ...doorLines(site, closure, today).map((line) => `门口写：${line}`),
            '这几天、这段时间里，这里当面的都约不了',
            '已经有人约好的话，要先和他们改好时间，才写得上',
          ]}
        />
      )}
    </SavingSheet>
  )
}

/** What the door will say of this closure alone; none where the door would be shut anyway. */
function doorLines(
  { openingHours }: SiteDoor,
  closure: NonNullable<ReturnType<typeof closureIn>>,
  today: CivilDate,
): string[] {
  const from = closure.from > today ? closure.from : today
  return specialLines(specialHours({ openingHours, closures: [{ ...closure, id: 'draft' }] }, null, from), today)
}
