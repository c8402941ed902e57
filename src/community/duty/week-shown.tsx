import { View } from '@tarojs/components'
import { useState } from 'react'
import { CHECK_IN_BEFORE } from '#core/domain/scheduling/check-in'
import { addDays, dateOf, type Instant, instantAt } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Heading } from '../../components/element/region'
import { ListRow } from '../../components/list-row/list-row'
import { Notice } from '../../components/notice/notice'
import { openPage } from '../../navigation/door'
import { dayText } from '../../wording/dates'
import styles from '../line/line.module.scss'
import { AlarmCard } from './alarm-card'
import { AskCard } from './ask-card'
import { AskSheet } from './ask-sheet'
import { CheckInSheet } from './check-in-sheet'
import { hoursText, nameOf, type Shift, sameDay, standingText, stretchText, type Week } from './words'

interface WeekShownProps {
  readonly week: Week
  readonly now: Instant
  readonly onArrange: () => void
}

/** The week of a site: who is there when, and one's own way to say that one is. */
export function WeekShown({ week, now, onArrange }: WeekShownProps) {
  const { siteId, kind, monday, days, shifts, isUnattended, mayArrange, alarms, asks, earlier = [] } = week
  const [here, setHere] = useState<{ readonly shiftId: string | null } | null>(null)
  const [asking, setAsking] = useState<Shift | null>(null)
  const today = dateOf(now)
  const canComeFor = ({ isOwn, checkedIn, date, from, until }: Shift) =>
    isOwn && !checkedIn && now >= instantAt(date, from) - CHECK_IN_BEFORE && now < instantAt(date, until)
  const own = shifts.find(canComeFor)
  const mayAskFor = ({ id, isOwn, checkedIn, date, from }: Shift) =>
    isOwn &&
    !checkedIn &&
    instantAt(date, from) > now &&
    !asks.some((one) => one.shiftId === id && one.standing === 'open')
  const noteOf = (shift: Shift) => {
    if (mayAskFor(shift)) return '来不了的话，点一下请人替'
    if (asks.some(({ shiftId, standing }) => shiftId === shift.id && standing === 'open')) return '正在请人替'
    return standingText(shift, now)
  }
  const isLine = kind === 'line'
  const stepIn = (
    <Button id='step-in' onPress={() => setHere({ shiftId: null })}>
      我来值守
    </Button>
  )
  return (
    <View className={styles.list}>
      {isUnattended ? (
        <Notice kind='warn' id='nobody-here' action={own ? null : stepIn}>
          {isLine
            ? '这条电话现在该有人接，却没有人在岗，居民看到的是“暂无人值守”。'
            : '这个站点开着门，现在没有人值守，门口写着“暂无人值守”。'}
        </Notice>
      ) : null}
      {own ? (
        <Button id='check-in' onPress={() => setHere({ shiftId: own.id })}>
          {`${stretchText(own)} 的班，到岗登记`}
        </Button>
      ) : null}
      {asks.map((ask) => (ask.isOwn || ask.isAsked ? <AskCard key={ask.id} week={week} ask={ask} now={now} /> : null))}
      {isLine ? null : (
        <>
          <Button
            kind='secondary'
            id='to-queue'
            onPress={() => void openPage('/community/pages/queue/index', { id: siteId })}
          >
            没有预约来的人：现场叫号
          </Button>
          <Button
            kind='secondary'
            id='to-handover'
            onPress={() => void openPage('/community/pages/handover/index', { id: siteId })}
          >
            交给下一班的话
          </Button>
        </>
      )}
      {mayArrange ? (
        <Button kind='secondary' id='arrange' onPress={onArrange}>
          排这一周
        </Button>
      ) : null}
      {shifts.length === 0 ? (
        <Notice kind='empty' id='no-shifts'>
          这一周还没有排班。
        </Notice>
      ) : null}
      <View className={styles.columns}>
        {days.map(({ date, hours }) => (
          <Card key={date} id={`day-${date}`} title={dayText(date, today)}>
            <View className={styles.note}>{hoursText(kind, hours)}</View>
            {shifts.filter(sameDay(date)).map((one) => (
              <ListRow
                key={one.id}
                id={`shift-${one.id}`}
                title={`${stretchText(one)} ${nameOf(one.name)}${one.isOwn ? '（你）' : ''}`}
                note={noteOf(one)}
                onPress={mayAskFor(one) ? () => setAsking(one) : undefined}
              />
            ))}
          </Card>
        ))}
      </View>
      {alarms.length + earlier.length > 0 ? <Heading level={2}>没有人值守的时候</Heading> : null}
      {earlier.map((alarm) => (
        <AlarmCard key={alarm.id} siteId={siteId} monday={addDays(monday, -7)} alarm={alarm} now={now} />
      ))}
      {alarms.map((alarm) => (
        <AlarmCard key={alarm.id} siteId={siteId} monday={monday} alarm={alarm} now={now} />
      ))}
      {asking ? <AskSheet week={week} shift={asking} now={now} onClose={() => setAsking(null)} /> : null}
      {here ? (
        <CheckInSheet {...{ siteId, monday, isLine }} shiftId={here.shiftId} onClose={() => setHere(null)} />
      ) : null}
    </View>
  )
}
