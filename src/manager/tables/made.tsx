import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { postNames } from '#core/content/post-names'
import type { OutputOf } from '#core/contracts/operation'
import type { importTables } from '#core/contracts/setup'
import { csvOf } from '#core/domain/setup/csv'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { Notice } from '../../components/notice/notice'
import { type Column, DeskTable } from '../../counsellor/desk/table/desk-table'
import { saveFile } from '../../device/save-file'
import { useNow } from '../../device/use-now'
import { openPage } from '../../navigation/door'
import { momentText } from '../../wording/dates'
import { savedWords } from './save-table'
import styles from './tables.module.scss'

type Made = OutputOf<typeof importTables>

/** Four letters at a time, as they are read aloud. */
const spaced = (code: string) => code.match(/.{1,4}/g)?.join(' ') ?? code

const columns: readonly Column<Made['people'][number]>[] = [
  { title: '称呼', of: ({ name }) => name },
  { title: '岗位', of: ({ role }) => postNames[role] },
  { title: '地方', of: ({ place }) => place },
  { title: '邀请码', of: ({ code }) => <Text className={styles.code}>{spaced(code)}</Text> },
]

/** What came of it; the codes are shown here and nowhere else. */
export function Made({
  made: { places, sites, people },
  onMore,
}: {
  readonly made: Made
  readonly onMore: () => void
}) {
  const now = useNow()
  const [saved, setSaved] = useState<string | null>(null)
  const until = people[0]?.until
  async function save() {
    const rows = people.map(({ name, role, place, code }) => [name, postNames[role], place, spaced(code)])
    setSaved(
      savedWords[await saveFile('xinlin-codes.csv', csvOf([['称呼', '岗位', '地方', '邀请码'], ...rows]), 'text/csv')],
    )
  }
  return (
    <Card id='made' title='添好了'>
      <View className={styles.list}>
        <Text>{`添上了 ${places} 个地方、${sites} 个站点、${people.length} 份邀请。`}</Text>
        {people.length === 0 || until === undefined ? null : (
          <>
            <Notice kind='warn' id='codes-once'>
              {`邀请码只在这里出现一次，离开这一页就看不到了。一个码给一个人，${momentText(until, now)}以前用。不要发到群里。`}
            </Notice>
            <DeskTable
              title='邀请码'
              columns={columns}
              rows={people.map((one, at) => ({ ...one, at }))}
              idOf={({ at }) => `made-${at}`}
            >
              {people.map(({ name, role, place, code }, at) => (
                <ListRow
                  key={code}
                  id={`made-${at}`}
                  title={name}
                  note={
                    <>
                      <Text>{`${postNames[role]}，${place}`}</Text>
                      <Text className={styles.code}>{spaced(code)}</Text>
                    </>
                  }
                />
              ))}
            </DeskTable>
            <Button kind='secondary' id='save-codes' onPress={() => void save()}>
              把邀请码存成表格（csv）
            </Button>
            {saved ? <Text className={styles.note}>{saved}</Text> : null}
          </>
        )}
        <Button id='to-set-up' onPress={() => void openPage('/manager/pages/set-up/index')}>
          看看还差什么
        </Button>
        <Button kind='quiet' id='bring-more' onPress={onMore}>
          再导入一份
        </Button>
      </View>
    </Card>
  )
}
