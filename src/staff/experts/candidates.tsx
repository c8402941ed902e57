import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { termNames } from '#core/content/expert-names'
import { inviteAdmitted, listBatches, readBatch } from '#core/contracts/experts'
import type { OutputOf } from '#core/contracts/operation'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { CopyButton } from '../../components/copy-button/copy-button'
import { Notice } from '../../components/notice/notice'
import { type Column, DeskTable } from '../../counsellor/desk/table/desk-table'
import { useNow } from '../../device/use-now'
import { momentText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import styles from '../staff.module.scss'
import { type Batch, type Candidate, candidateName, candidateState, fieldsText } from './words'

/** Four letters at a time, to be read aloud. */
const spaced = (code: string) => code.replace(/(.{4})(?=.)/g, '$1 ')

interface Made extends OutputOf<typeof inviteAdmitted> {
  readonly name: string
}

/** How it stands with each; whom it admitted is invited from here, by who may. */
export function Candidates({ batch }: { readonly batch: Batch }) {
  const now = useNow()
  const [made, setMade] = useState<Made | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const inviting = useDoing(inviteAdmitted, { refreshes: [readBatch, listBatches] })
  async function invite({ id: candidateId, name }: Candidate) {
    setTrouble(null)
    const answer = await inviting.run({ batchId: batch.id, candidateId })
    if (answer.ok) setMade({ ...answer.value, name })
    else setTrouble(sentenceFor(answer.refusal))
  }
  const acts = (one: Candidate) =>
    batch.may.invite && one.state === 'admitted' ? (
      <Button
        kind='secondary'
        id={`invite-${one.id}`}
        label={`给${one.name}做一个邀请码`}
        busy={inviting.busy}
        onPress={() => void invite(one)}
      >
        做一个邀请码
      </Button>
    ) : null
  const columns: readonly Column<Candidate>[] = [
    { title: '称呼', of: candidateName },
    { title: '在哪里工作', of: ({ where }) => where },
    { title: '领域', of: ({ fields, terms }) => `${fieldsText(fields)}，${termNames[terms]}` },
    { title: '凭什么入库', of: ({ why }) => why },
    { title: '现在', of: (one) => candidateState(one, now) },
    { title: '要做的', as: 'acts', of: acts },
  ]
  return (
    <View className={styles.list}>
      {made ? (
        <Card id='invited' title={`把这个码交给${made.name}`}>
          <Text id='expert-code' className={styles.code} selectable userSelect>
            {spaced(made.code)}
          </Text>
          <View>{`用到${momentText(made.until, now)}，用一次。这个码只在这里显示这一次，我们也没有存。`}</View>
          <View>请对方打开心邻，在“我的”里点“我有工作邀请码”。</View>
          <CopyButton id='copy-code' text={made.code} label='复制这个码' done='已经复制。' />
        </Card>
      ) : null}
      {trouble ? (
        <Notice kind='warn' id='not-invited'>
          {trouble}
        </Notice>
      ) : null}
      {batch.candidates.length === 0 ? (
        <Notice kind='empty' id='candidates-gone'>
          这一批审定已经半年，写过的名单清掉了。入库的人在专家库里。
        </Notice>
      ) : null}
      <DeskTable title='名单' columns={columns} rows={batch.candidates} idOf={({ id }) => `candidate-${id}`}>
        {batch.candidates.map((one) => (
          <Card key={one.id} id={`candidate-${one.id}`} title={candidateName(one)}>
            <View>{`${one.where === '' ? '' : `${one.where}。`}${fieldsText(one.fields)}，${termNames[one.terms]}`}</View>
            {one.why === '' ? null : <View className={styles.note}>{one.why}</View>}
            <View>{candidateState(one, now)}</View>
            {acts(one)}
          </Card>
        ))}
      </DeskTable>
    </View>
  )
}
