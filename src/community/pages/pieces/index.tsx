import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { listPieces } from '#core/contracts/publishing'
import { dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { useReturn } from '../../../counsellor/desk/use-return'
import { useDesk } from '../../../device/use-desk'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { type Group, groups, groupWords, isIn } from '../../piece/groups'
import type { Row } from '../../piece/words'
import styles from './index.module.scss'
import { OlderRows, Rows } from './rows'
import { Shipped } from './shipped'
import '../../refusals'

const title = '稿件'

/** Every piece of the places somebody writes or reviews for, by what it waits for. */
function PiecesPage() {
  const asked = useReading(listPieces, {})
  const [chosen, setChosen] = useState<Group | 'all' | null>(null)
  const today = dateOf(useNow())
  const isDesk = useDesk()
  useReturn(() => {
    if (asked.state !== 'loading') asked.retry()
  })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return <NotForYou title={title}>这一页是给编辑和专业审阅人用的。需要的话，请找街道的负责人开通。</NotForYou>
  }
  return (
    <DeskPage
      title={title}
      heading={title}
      lead='写好的先给另一个人看；写到疾病或者危险的，由专业人员看。看过了才发布。'
    >
      <Answer asked={asked} rows={5}>
        {({ pieces, next, places, everywhere }) => {
          const count = (group: Group) => pieces.filter((row) => isIn(group, row, today)).length
          const shown = chosen ?? firstOf(pieces, today)
          const writes = everywhere || places.length > 0
          const side = (
            <View className={styles.side}>
              {writes ? (
                <Button id='new-piece' onPress={() => void openPage('/community/pages/piece/index')}>
                  写一篇
                </Button>
              ) : null}
              {everywhere ? (
                <Button
                  kind='secondary'
                  id='to-contributions'
                  onPress={() => void openPage('/community/pages/inbox/index')}
                >
                  居民的来稿
                </Button>
              ) : null}
              <Text id='who-may' className={styles.note}>
                {writes
                  ? '你可以写，也可以审别人写的。自己写的，要请别人审。'
                  : '你可以审别人写的，也可以马上下架。写和发布由编辑来做。'}
              </Text>
              <ChoiceGroup label='看哪一些' inline={!isDesk}>
                {groups.map((group) => (
                  <Choice
                    key={group}
                    id={`group-${group}`}
                    label={`${groupWords[group]} ${count(group)}`}
                    chosen={shown === group}
                    onChoose={() => setChosen(group)}
                  />
                ))}
                <Choice
                  id='group-all'
                  label='书架上的全部文章'
                  chosen={shown === 'all'}
                  onChoose={() => setChosen('all')}
                />
              </ChoiceGroup>
            </View>
          )
          const found =
            shown === 'all' ? (
              <Shipped />
            ) : (
              <View className={styles.list}>
                <Rows group={shown} rows={pieces} isLast={next === null} />
                {next === null ? null : <OlderRows key={next} group={shown} before={next} />}
              </View>
            )
          // On a phone nothing stands round them: what lies deeper than eleven WeChat draws in a way of its own.
          return isDesk ? (
            <View className={styles.desk}>
              {side}
              {found}
            </View>
          ) : (
            <>
              {side}
              {found}
            </>
          )
        }}
      </Answer>
    </DeskPage>
  )
}

/** What waits for the person who looks, before what they have begun. */
const firstOf = (rows: readonly Row[], today: string): Group =>
  (['to-review', 'mine', 'ready', 'due'] as const).find((group) => rows.some((row) => isIn(group, row, today))) ??
  'mine'

export default asPage(PiecesPage)
