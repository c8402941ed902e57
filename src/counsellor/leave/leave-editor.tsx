import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ChangeAsked } from '#core/contracts/calendar/change'
import { dateOf } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { useNow } from '../../device/use-now'
import { forgetDraft } from '../form/kept-draft'
import { ChangeSheet } from '../guard/change-sheet'
import { leavesAhead } from '../terms/standing'
import styles from '../terms/terms.module.scss'
import type { Whose } from '../terms/terms-page'
import type { TermsRead } from '../terms/use-terms'
import { draftOf, endNow, isAwayToday, type LeaveDraft, leaveChange, newLeave, sickToday } from './draft'
import { LeaveList } from './leave-list'
import { LeaveSheet } from './leave-sheet'

/** A change as it was meant when it was pressed: what counts from now on does not move while it is looked at. */
interface Changing {
  readonly change: ChangeAsked
  readonly isSickToday: boolean
}

/** Ill today in two taps, and every leave that is before one. */
export function LeaveEditor({ read, whose }: { readonly read: TermsRead; readonly whose: Whose }) {
  const now = useNow()
  const [draft, setDraft] = useState<LeaveDraft | null>(null)
  const [changing, setChanging] = useState<Changing | null>(null)
  const leaves = leavesAhead(read.terms.calendar, now)
  const isAway = isAwayToday(leaves, now)
  const isOwn = read.relation === 'own'
  const keptAs = ({ id }: LeaveDraft) => `leave ${whose.counsellorId ?? 'own'} ${id ?? 'new'}`
  const look = (change: ChangeAsked) => setChanging({ change, isSickToday: false })
  return (
    <>
      <View className={styles.columns}>
        <Card tone='soft' title={isOwn ? '身体不舒服' : '老师病了'}>
          {isAway ? (
            <Text id='away-today'>今天接下来的时间已经请了假，不会再有新的预约。</Text>
          ) : (
            <>
              <Text>
                点一下，先看今天约好的每一位。再点一下，今天的时间就关上，每一位都会请他们选：换一位老师、另选时间、等站点电话，或者现在就要帮助。
              </Text>
              <Button
                id='sick-today'
                onPress={() => setChanging({ change: sickToday(dateOf(now)), isSickToday: true })}
              >
                今天病了
              </Button>
            </>
          )}
        </Card>
        <View className={styles.part}>
          <LeaveList
            leaves={leaves}
            now={now}
            onEdit={(leave) => setDraft(draftOf(leave))}
            onEnd={(leave) => look(endNow(leave, now))}
          />
          <Button kind='secondary' id='add-leave' onPress={() => setDraft(newLeave(dateOf(now)))}>
            加一段假
          </Button>
        </View>
      </View>
      {draft && !changing ? (
        <LeaveSheet
          kept={keptAs(draft)}
          initial={draft}
          now={now}
          onDone={(done) => {
            setDraft(done)
            look(leaveChange(done))
          }}
          onClose={() => setDraft(null)}
        />
      ) : null}
      {changing ? (
        <ChangeSheet
          change={changing.change}
          counsellorId={whose.counsellorId}
          byDefault={changing.isSickToday ? 'choose' : undefined}
          {...(changing.isSickToday ? { title: '今天病了' } : {})}
          onDone={() => {
            if (draft) forgetDraft(keptAs(draft))
            setChanging(null)
            setDraft(null)
          }}
          onClose={() => setChanging(null)}
        />
      ) : null}
    </>
  )
}
