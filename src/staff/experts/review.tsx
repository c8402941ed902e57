import { View } from '@tarojs/components'
import { useState } from 'react'
import { termNames } from '#core/content/expert-names'
import { listBatches, readBatch, reviewExpertBatch } from '#core/contracts/experts'
import { checkReviewed } from '#core/domain/experts/reviewing'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Choice } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Notice } from '../../components/notice/notice'
import { type Column, DeskTable } from '../../counsellor/desk/table/desk-table'
import { useKeptDraft } from '../../counsellor/form/kept-draft'
import { Options } from '../../counsellor/form/options'
import { tell } from '../../device/tell'
import { sentenceFor } from '../../wording/refusals'
import styles from '../staff.module.scss'
import { type Batch, type Candidate, fieldsText } from './words'

interface Decided {
  readonly admitted: boolean | null
  readonly reason: string
}

const notYet: Decided = { admitted: null, reason: '' }

/** Each candidate admitted, or declined with a reason: all at once, and once. */
export function Review({ batch }: { readonly batch: Batch }) {
  const key = `review ${batch.id} ${batch.revision}`
  const { draft, change, forget } = useKeptDraft(key, { decided: {} as Readonly<Record<string, Decided>> })
  const [trouble, setTrouble] = useState<string | null>(null)
  const reviewing = useDoing(reviewExpertBatch, { refreshes: [readBatch, listBatches] })
  const decidedOn = ({ id }: Candidate) => draft.decided[id] ?? notYet
  const set = (one: Candidate, next: Partial<Decided>) =>
    change(({ decided }) => ({ decided: { ...decided, [one.id]: { ...(decided[one.id] ?? notYet), ...next } } }))

  async function decide() {
    const decisions = batch.candidates.flatMap((one) => {
      const { admitted, reason } = decidedOn(one)
      return admitted === null ? [] : [{ candidateId: one.id, admitted, reason: admitted ? '' : reason.trim() }]
    })
    const checked = checkReviewed(
      decisions,
      batch.candidates.map(({ id }) => id),
    )
    if (!checked.ok) return setTrouble(sentenceFor(checked.refusal))
    setTrouble(null)
    const answer = await reviewing.run({ batchId: batch.id, revision: batch.revision, decisions })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    forget()
    tell('审好了')
  }
  const choosing = (one: Candidate) => <Choosing one={one} decided={decidedOn(one)} onSet={(next) => set(one, next)} />
  const columns: readonly Column<Candidate>[] = [
    { title: '称呼', of: ({ name }) => name },
    { title: '在哪里工作', of: ({ where }) => where },
    { title: '领域', of: ({ fields, terms }) => `${fieldsText(fields)}，${termNames[terms]}` },
    { title: '凭什么入库', of: ({ why }) => why },
    { title: '收不收', as: 'form', of: choosing },
  ]
  return (
    <View className={styles.list}>
      <Notice kind='info'>
        审过就定了，改不了。名单里有自己的，请另一位同事审；你审的这一批，邀请由别的负责人发。
      </Notice>
      <DeskTable title='名单' columns={columns} rows={batch.candidates} idOf={({ id }) => `candidate-${id}`}>
        {batch.candidates.map((one) => (
          <Card key={one.id} id={`candidate-${one.id}`} title={one.name}>
            <View>{`${one.where}。${fieldsText(one.fields)}，${termNames[one.terms]}`}</View>
            <View className={styles.note}>{one.why}</View>
            {choosing(one)}
          </Card>
        ))}
      </DeskTable>
      {trouble ? (
        <Notice kind='warn' id='not-reviewed'>
          {trouble}
        </Notice>
      ) : null}
      <Button id='review-batch' busy={reviewing.busy} onPress={() => void decide()}>
        审定这一批
      </Button>
    </View>
  )
}

interface ChoosingProps {
  readonly one: Candidate
  readonly decided: Decided
  readonly onSet: (change: Partial<Decided>) => void
}

function Choosing({ one: { id, name }, decided: { admitted, reason }, onSet }: ChoosingProps) {
  return (
    <View className={styles.list}>
      <Options label={`${name}，收不收`}>
        <Choice id={`admit-${id}`} label='收' chosen={admitted === true} onChoose={() => onSet({ admitted: true })} />
        <Choice
          id={`decline-${id}`}
          label='不收'
          chosen={admitted === false}
          onChoose={() => onSet({ admitted: false })}
        />
      </Options>
      {admitted === false ? (
        <Field
          id={`reason-${id}`}
          label='为什么不收'
          value={reason}
          most={100}
          onChange={(next) => onSet({ reason: next })}
        />
      ) : null}
    </View>
  )
}
