import { View } from '@tarojs/components'
import { useState } from 'react'
import { listBatches, openExpertBatch, readBatch, saveExpertBatch } from '#core/contracts/experts'
import type { OutputOf } from '#core/contracts/operation'
import { checkProposed } from '#core/domain/experts/proposing'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Choice } from '../../components/choice/choice'
import { Notice } from '../../components/notice/notice'
import { DraftNotice } from '../../counsellor/form/draft-notice'
import { useKeptDraft } from '../../counsellor/form/kept-draft'
import { Options } from '../../counsellor/form/options'
import { tell } from '../../device/tell'
import { openPage } from '../../navigation/door'
import { sentenceFor } from '../../wording/refusals'
import styles from '../staff.module.scss'
import { CandidatesForm, nobodyYet, type Written } from './candidates-form'
import type { Batch } from './words'

/** What is wrong with it before it is sent, in words. */
function wrongIn(candidates: readonly Written[]): string | null {
  const checked = checkProposed(candidates)
  if (!checked.ok) return sentenceFor(checked.refusal)
  return candidates.some(({ fields }) => fields.length === 0) ? '有一位还没有选领域。' : null
}

const asSent = (candidates: readonly Written[]) => candidates.map((one) => ({ ...one, fields: [...one.fields] }))

/** A new batch of a place's. */
export function ProposeNew({ places }: Pick<OutputOf<typeof listBatches>, 'places'>) {
  const { draft, isKept, change, forget } = useKeptDraft('new-batch', {
    nodeId: places[0]?.id ?? '',
    candidates: [nobodyYet] as readonly Written[],
  })
  const [trouble, setTrouble] = useState<string | null>(null)
  const opening = useDoing(openExpertBatch, { refreshes: [listBatches] })
  async function propose() {
    const wrong = wrongIn(draft.candidates)
    setTrouble(wrong)
    if (wrong !== null) return
    const answer = await opening.run({ nodeId: draft.nodeId, candidates: asSent(draft.candidates) })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    forget()
    tell('提好了')
    void openPage('/staff/pages/batch/index', { id: answer.value.batch.id })
  }
  return (
    <View className={styles.list}>
      {isKept ? <DraftNotice id='batch-draft' onForget={forget} /> : null}
      {places.length > 1 ? (
        <Options label='给哪里入库' note='在这里和下面各处，都可以向他们请教。'>
          {places.map(({ id, name }) => (
            <Choice
              key={id}
              id={`at-${id}`}
              label={name}
              chosen={draft.nodeId === id}
              onChoose={() => change({ nodeId: id })}
            />
          ))}
        </Options>
      ) : null}
      <CandidatesForm
        candidates={draft.candidates}
        onChange={(next) => change(({ candidates }) => ({ candidates: next(candidates) }))}
      />
      {trouble ? (
        <Notice kind='warn' id='not-proposed'>
          {trouble}
        </Notice>
      ) : null}
      <Button id='send-batch' busy={opening.busy} onPress={() => void propose()}>
        提交，请另一位同事审
      </Button>
    </View>
  )
}

const writtenOf = ({ candidates }: Batch): readonly Written[] =>
  candidates.map(({ name, where, fields, terms, why }) => ({ name, where, fields, terms, why }))

/** The candidates of one's own batch, until somebody decides. */
export function ProposeAgain({ batch, onClose }: { readonly batch: Batch; readonly onClose: () => void }) {
  const key = `batch ${batch.id} ${batch.revision}`
  const { draft, isKept, change, forget } = useKeptDraft(key, { candidates: writtenOf(batch) })
  const [trouble, setTrouble] = useState<string | null>(null)
  const saving = useDoing(saveExpertBatch, { refreshes: [readBatch, listBatches] })
  async function save() {
    const wrong = wrongIn(draft.candidates)
    setTrouble(wrong)
    if (wrong !== null) return
    const { id: batchId, revision } = batch
    const answer = await saving.run({ batchId, revision, candidates: asSent(draft.candidates) })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    forget()
    tell('改好了')
    onClose()
  }
  return (
    <View className={styles.list}>
      {isKept ? <DraftNotice id='batch-draft' onForget={forget} /> : null}
      <CandidatesForm
        candidates={draft.candidates}
        onChange={(next) => change(({ candidates }) => ({ candidates: next(candidates) }))}
      />
      {trouble ? (
        <Notice kind='warn' id='not-saved'>
          {trouble}
        </Notice>
      ) : null}
      <Button id='save-batch' busy={saving.busy} onPress={() => void save()}>
        存下来
      </Button>
      <Button kind='quiet' id='close-form' onPress={onClose}>
        先不改
      </Button>
    </View>
  )
}
