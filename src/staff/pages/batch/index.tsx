import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { listBatches, readBatch, withdrawExpertBatch } from '#core/contracts/experts'
import { asPage } from '../../../boundary/as-page'
import { useDoing } from '../../../cloud/use-doing'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { useReturn } from '../../../counsellor/desk/use-return'
import { tell } from '../../../device/tell'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { useRestAfter } from '../../../navigation/use-rest'
import { sentenceFor } from '../../../wording/refusals'
import { Candidates } from '../../experts/candidates'
import { ProposeAgain, ProposeNew } from '../../experts/propose'
import { Review } from '../../experts/review'
import { type Batch, batchText, batchTitle } from '../../experts/words'
import styles from '../../staff.module.scss'
import '../../refusals'

const notForYou = <NotForYou title='一批专家'>这一页是给管理人员、心理专干和督导用的。</NotForYou>

/** One batch: proposed, decided by somebody else, and its experts invited. */
function BatchPage() {
  const { id } = useRouter().params
  return id === undefined || id === '' ? <NewBatch /> : <OneBatch batchId={id} />
}

function NewBatch() {
  const asked = useReading(listBatches, {})
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') return notForYou
  return (
    <DeskPage
      title='一批专家'
      heading='提一批名单'
      lead='写你想请的人。写的话加密保存，提的人和能审的同事看得到；没有收的，审定以后只有提的人和审的人看得到。审定半年以后都清掉。'
    >
      <Answer asked={asked} rows={5}>
        {({ places }) =>
          places.length === 0 ? (
            <Notice kind='empty' id='no-places'>
              名单由这里的负责人来提，你来审别人提的。
            </Notice>
          ) : (
            <ProposeNew places={places} />
          )
        }
      </Answer>
    </DeskPage>
  )
}

function OneBatch({ batchId }: { readonly batchId: string }) {
  const now = useNow()
  const asked = useReading(readBatch, { batchId }, { eachLook: true })
  useReturn(() => {
    if (asked.state !== 'loading') asked.retry()
  })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') return notForYou
  if (asked.state === 'failed' && asked.refusal === 'batch-unknown') {
    return (
      <DeskPage title='一批专家' heading='一批专家'>
        <Notice
          kind='empty'
          id='batch-unknown'
          action={
            <Button kind='secondary' id='to-batches' onPress={() => void openPage('/staff/pages/batches/index')}>
              回到名单
            </Button>
          }
        >
          {sentenceFor(asked.refusal)}
        </Notice>
      </DeskPage>
    )
  }
  const batch = asked.state === 'ready' ? asked.value.batch : null
  return (
    <DeskPage
      title='一批专家'
      heading={batch ? batchTitle(batch) : '一批专家'}
      lead={batch ? batchText(batch, now) : undefined}
    >
      <Answer asked={asked} rows={5}>
        {(read) => <Standing batch={read.batch} />}
      </Answer>
    </DeskPage>
  )
}

function Standing({ batch }: { readonly batch: Batch }) {
  const [changing, setChanging] = useState(false)
  if (batch.may.decide) return <Review batch={batch} />
  if (changing && batch.may.change) return <ProposeAgain batch={batch} onClose={() => setChanging(false)} />
  return (
    <View className={styles.list}>
      <Candidates batch={batch} />
      {batch.decided?.mine ? (
        <Notice kind='info' id='others-invite'>
          这一批是你审的，邀请由别的负责人来发。
        </Notice>
      ) : null}
      {batch.may.change ? (
        <>
          <Button kind='secondary' id='change-batch' onPress={() => setChanging(true)}>
            改名单
          </Button>
          <Withdraw batchId={batch.id} />
        </>
      ) : null}
    </View>
  )
}

/** Asked once more, since nothing of it is left afterwards. */
function Withdraw({ batchId }: { readonly batchId: string }) {
  const [asking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  useRestAfter(asking ? 'once more' : 'first')
  const withdrawing = useDoing(withdrawExpertBatch, { refreshes: [listBatches], refusedRefreshes: [readBatch] })
  async function withdraw() {
    const answer = await withdrawing.run({ batchId })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    tell('撤回了')
    void openPage('/staff/pages/batches/index')
  }
  if (!asking) {
    return (
      <Button kind='quiet' id='withdraw-batch' onPress={() => setAsking(true)}>
        撤回这一批
      </Button>
    )
  }
  return (
    <Notice
      kind='warn'
      id='before-withdrawing'
      action={
        <>
          <Button kind='secondary' id='withdraw-now' busy={withdrawing.busy} onPress={() => void withdraw()}>
            撤回，名单都删掉
          </Button>
          <Button kind='quiet' id='keep-batch' onPress={() => setAsking(false)}>
            先留着
          </Button>
        </>
      }
    >
      {trouble ?? '撤回以后，这一批里写的都删掉，找不回来。'}
    </Notice>
  )
}

export default asPage(BatchPage)
