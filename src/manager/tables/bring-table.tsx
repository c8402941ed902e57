import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { OutputOf } from '#core/contracts/operation'
import { listTree } from '#core/contracts/organisation'
import { checkTables, importTables, readProgress } from '#core/contracts/setup'
import { listPeople } from '#core/contracts/staff'
import { call } from '../../cloud/call'
import { mayHaveBeenDone } from '../../cloud/reply'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { sentenceFor } from '../../wording/refusals'
import { type ChosenTable, chooseTable, type NotChosen } from './choose-table'
import { Faults, Planned } from './looked'
import { Made } from './made'
import styles from './tables.module.scss'

type Looked = OutputOf<typeof checkTables>

const why: Record<Exclude<NotChosen, 'none'>, string> = {
  'too-large': '这个文件太大了，最多四十多 KB。请去掉里面的图片和多余的表，或者分成几份。',
  empty: '这个文件里什么都没有。',
  unreadable: '没能读出这个文件，请换一个再试。',
}

const trouble = (refusal: string) =>
  mayHaveBeenDone(refusal) ? '没有等到回音，不知道添上没有。再点一次也没关系，不会添两遍。' : sentenceFor(refusal)

/** A table is chosen, looked through, and only then made: all of it or nothing. */
export function BringTable() {
  const [file, setFile] = useState<ChosenTable | null>(null)
  const [looked, setLooked] = useState<Looked | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const [looking, setLooking] = useState(false)
  const [made, setMade] = useState<OutputOf<typeof importTables> | null>(null)
  const importing = useDoing(importTables, { refreshes: [readProgress, listTree, listPeople] })

  async function look(chosen: ChosenTable) {
    setLooking(true)
    setTold(null)
    const answer = await call(checkTables, { file: chosen.data })
    if (answer.ok) setLooked(answer.value)
    else setTold(sentenceFor(answer.refusal))
    setLooking(false)
  }
  async function choose() {
    const chosen = await chooseTable()
    if (chosen === 'none') return
    setLooked(null)
    if (typeof chosen === 'string') return setTold(why[chosen])
    setFile(chosen)
    await look(chosen)
  }
  async function bring(plan: string) {
    setTold(null)
    const answer = await importing.run({ file: file?.data ?? '', plan })
    if (answer.ok) return setMade(answer.value)
    setTold(trouble(answer.refusal))
    if (file && ['table-faults', 'table-changed'].includes(answer.refusal)) setLooked(null)
  }

  if (made) {
    return (
      <Made
        made={made}
        onMore={() => {
          setMade(null)
          setLooked(null)
          setFile(null)
        }}
      />
    )
  }
  const plan = looked?.plan ?? null
  return (
    <Card id='bring' title='二、选填好的表'>
      <View className={styles.list}>
        <Text className={styles.note}>先看会添上什么，点了确定才添。有一行不对，就一样都不添。</Text>
        <Button
          kind={plan === null ? 'primary' : 'secondary'}
          id='choose-table'
          busy={looking}
          disabled={importing.busy}
          onPress={() => void choose()}
        >
          {file
            ? '换一个文件'
            : process.env.TARO_ENV === 'h5'
              ? '选文件（xlsx 或 csv）'
              : '从聊天里选文件（xlsx 或 csv）'}
        </Button>
        {file ? <Text className={styles.note}>{`选的是：${file.name}`}</Text> : null}
        {told ? (
          <Notice kind='warn' id='table-refused'>
            {told}
          </Notice>
        ) : null}
        {looked === null && told !== null && file !== null ? (
          <Button kind='secondary' id='look-again' busy={looking} onPress={() => void look(file)}>
            再看一遍这个文件
          </Button>
        ) : null}
        {looked && plan === null ? <Faults looked={looked} /> : null}
        {looked && plan !== null ? <Planned looked={looked} /> : null}
        {plan !== null ? (
          <Button id='import' busy={importing.busy} onPress={() => void bring(plan)}>
            全部添上
          </Button>
        ) : null}
      </View>
    </Card>
  )
}
