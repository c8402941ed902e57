import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { readRota } from '#core/contracts/duty'
import { isWeek, mondayOf } from '#core/domain/duty/week'
import { addDays, dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { Heading } from '../../../components/element/region'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { useNow } from '../../../device/use-now'
import { TakeAlong } from '../../../manager/tables/take-along'
import { dateText } from '../../../wording/dates'
import { WeekEditor } from '../../duty/week-editor'
import { WeekShown } from '../../duty/week-shown'
import type { Week } from '../../duty/words'
import styles from '../../line/line.module.scss'
import '../../refusals'

/** Who is on duty at a site in a week; a manager makes it here, and who is on duty says here that they are there. */
function DutyPage() {
  const now = useNow()
  const today = dateOf(now)
  const meant = weekMeant(useRouter().params['id'])
  const [siteId, setSiteId] = useState<string | null>(meant?.siteId ?? null)
  const [chosen, setChosen] = useState<string | null>(meant?.monday ?? null)
  const [arranging, setArranging] = useState<Week | null>(null)
  const monday = chosen ?? mondayOf(today)
  const asked = useReading(readRota, { siteId, monday }, { eachLook: true })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return <NotForYou title='值班'>这一页是给在站点值班的工作人员用的。需要的话，请找街道的负责人开通。</NotForYou>
  }
  const next = (days: number) => {
    const to = addDays(monday, days)
    return isWeek(to, today) ? () => setChosen(to) : null
  }
  return (
    <DeskPage
      title='值班'
      heading='值班'
      lead='开着门的时候，站点里要有人；自己接的电话，接听时间里也要有人。过了十分钟还没有人到岗，程序会请人过来，居民看到的也会如实写“暂无人值守”。'
    >
      <Answer
        asked={asked}
        rows={6}
        isEmpty={({ week }) => week === null}
        empty={
          <Notice kind='empty' id='no-site'>
            你的岗位下面现在没有开着的站点，也没有自己接的电话。
          </Notice>
        }
      >
        {({ sites, week }) =>
          week === null ? null : arranging ? (
            <WeekEditor week={arranging} now={now} onDone={() => setArranging(null)} />
          ) : (
            <View className={styles.list}>
              {sites.length > 1 ? (
                <ChoiceGroup label='哪个站点，或者哪条电话'>
                  {sites.map(({ id, name }) => (
                    <Choice
                      key={id}
                      id={`duty-at-${id}`}
                      label={name}
                      chosen={id === week.siteId}
                      onChoose={() => setSiteId(id)}
                    />
                  ))}
                </ChoiceGroup>
              ) : null}
              <Heading level={2}>
                {`${dateText(week.monday, today)}至${dateText(addDays(week.monday, 6), today)}`}
              </Heading>
              <WeekStep id='week-before' to={next(-7)}>
                上一周
              </WeekStep>
              <WeekStep id='week-after' to={next(7)}>
                下一周
              </WeekStep>
              <WeekShown week={week} now={now} onArrange={() => setArranging(week)} />
              {week.mayArrange ? <TakeAlong table='duty' name='从今天起排好的值班' /> : null}
            </View>
          )
        }
      </Answer>
    </DeskPage>
  )
}

/** The week of a site that a line of the inbox leads to. */
function weekMeant(id = ''): { readonly siteId: string; readonly monday: string } | null {
  const [, siteId, monday] = /^([A-Za-z0-9_-]+)_(\d{4}-\d{2}-\d{2})$/.exec(id) ?? []
  return siteId && monday ? { siteId, monday } : null
}

function WeekStep({ id, to, children }: { id: string; to: (() => void) | null; children: string }) {
  return (
    <Button kind='quiet' id={id} disabled={to === null} onPress={() => to?.()}>
      {children}
    </Button>
  )
}

export default asPage(DutyPage)
