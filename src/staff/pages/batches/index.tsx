import { View } from '@tarojs/components'
import { listBatches } from '#core/contracts/experts'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { SideBySide } from '../../../counsellor/desk/side-by-side'
import { type Column, DeskTable } from '../../../counsellor/desk/table/desk-table'
import { useReturn } from '../../../counsellor/desk/use-return'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { batchState, batchText, batchTitle, type ListedBatch, nameOf } from '../../experts/words'
import styles from '../../staff.module.scss'
import '../../refusals'

/** By which batches experts came in, and which wait to be decided. */
function BatchesPage() {
  const asked = useReading(listBatches, {})
  useReturn(() => {
    if (asked.state !== 'loading') asked.retry()
  })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return <NotForYou title='专家入库'>这一页是给管理人员、心理专干和督导用的。</NotForYou>
  }
  return (
    <DeskPage
      title='专家入库'
      heading='专家入库'
      lead='专家一批一批入库：一个人提名单，另一个人审，收下的再邀请。提的人不审，审的人不邀请。'
    >
      <Answer asked={asked} rows={4}>
        {({ batches, more, places }) => (
          <View className={styles.list}>
            {places.length > 0 ? (
              <SideBySide>
                <Button id='propose' onPress={() => void openPage('/staff/pages/batch/index')}>
                  提一批名单
                </Button>
              </SideBySide>
            ) : null}
            {batches.length === 0 ? (
              <Notice kind='empty' id='no-batches'>
                这里还没有人提过名单。
              </Notice>
            ) : (
              <Batches batches={batches} />
            )}
            {more ? <Notice kind='info'>更早的还有，这里先列最近的。</Notice> : null}
          </View>
        )}
      </Answer>
    </DeskPage>
  )
}

const wayTo =
  ({ id }: ListedBatch) =>
  () =>
    void openPage('/staff/pages/batch/index', { id })

function Batches({ batches }: { readonly batches: readonly ListedBatch[] }) {
  const now = useNow()
  const badgeOf = (one: ListedBatch) => {
    const { tone, text } = batchState(one)
    return <Badge tone={tone}>{text}</Badge>
  }
  const columns: readonly Column<ListedBatch>[] = [
    { title: '哪一批', of: batchTitle },
    { title: '谁提的', of: ({ mine, by }) => (mine ? '你' : nameOf(by)) },
    { title: '几位', as: 'amount', of: ({ proposed }) => proposed },
    { title: '收几位', as: 'amount', of: ({ decided }) => decided?.admitted ?? '' },
    { title: '入库几位', as: 'amount', of: ({ decided }) => decided?.came ?? '' },
    { title: '现在', as: 'word', of: badgeOf },
  ]
  return (
    <DeskTable title='各批名单' columns={columns} rows={batches} idOf={({ id }) => `batch-${id}`} opens={wayTo}>
      <ListGroup title='各批名单'>
        {batches.map((one) => (
          <ListRow
            key={one.id}
            id={`batch-${one.id}`}
            title={batchTitle(one)}
            badge={badgeOf(one)}
            note={batchText(one, now)}
            onPress={wayTo(one)}
          />
        ))}
      </ListGroup>
    </DeskTable>
  )
}

export default asPage(BatchesPage)
