import { View } from '@tarojs/components'
import { fieldNames } from '#core/content/expert-names'
import { listConsultations } from '#core/contracts/consultations'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { type Column, DeskTable } from '../../../counsellor/desk/table/desk-table'
import { useReturn } from '../../../counsellor/desk/use-return'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { momentText } from '../../../wording/dates'
import styles from '../../consulting/consulting.module.scss'
import { NoEmergency } from '../../consulting/no-emergency'
import { noteOf, type Row, stateWordOf, toneOf } from '../../consulting/words'
import '../../refusals'

/** What one asked of experts, and what was asked of oneself. */
function ConsultationsPage() {
  const asked = useReading(listConsultations, {}, { eachLook: true })
  useReturn(() => {
    if (asked.state !== 'loading') asked.retry()
  })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return (
      <NotForYou title='请教'>
        这一页是给咨询师、社区工作人员、管理员和专家用的。需要的话，请找街道的负责人开通。
      </NotForYou>
    )
  }
  return (
    <DeskPage
      title='请教'
      heading='请教专家'
      lead='遇到难处，把情况写给一位专家，不写是谁。五天以内答复。只有问的人和答的人看得到，结束以后留一年。'
    >
      <NoEmergency />
      <Answer asked={asked} rows={4}>
        {({ asked: own, ofMe, moreAsked, moreOfMe, mayAsk, isExpert }) => (
          <View className={styles.list}>
            {mayAsk ? (
              <Button kind='secondary' id='to-experts' onPress={() => void openPage('/staff/pages/experts/index')}>
                去专家库选一位，写一条
              </Button>
            ) : null}
            {isExpert ? (
              <Rows title='问你的' rows={ofMe} more={moreOfMe} empty='现在没有人问你。' id='nothing-of-me' />
            ) : null}
            {mayAsk ? (
              <Rows
                title='你问的'
                rows={own}
                more={moreAsked}
                empty='你还没有请教过。在专家库里选一位，就可以写。'
                id='nothing-asked'
              />
            ) : null}
          </View>
        )}
      </Answer>
    </DeskPage>
  )
}

interface RowsProps {
  readonly title: string
  readonly rows: readonly Row[]
  readonly more: boolean
  readonly empty: string
  readonly id: string
}

function Rows({ title, rows, more, empty, id }: RowsProps) {
  const now = useNow()
  if (rows.length === 0) {
    return (
      <Notice kind='empty' id={id}>
        {empty}
      </Notice>
    )
  }
  const columns: readonly Column<Row>[] = [
    { title: '和谁', of: nameOf },
    { title: '哪一方面', as: 'word', of: ({ field }) => fieldNames[field] },
    { title: '什么时候问的', as: 'word', of: ({ askedAt }) => momentText(askedAt, now) },
    { title: '最晚什么时候答', as: 'word', of: ({ replyBy }) => (replyBy === null ? '' : momentText(replyBy, now)) },
    { title: '到哪一步', as: 'word', of: badgeOf },
  ]
  return (
    <>
      <DeskTable title={title} columns={columns} rows={rows} idOf={idOf} opens={wayTo}>
        <ListGroup title={title}>
          {rows.map((row) => (
            <ListRow
              key={row.id}
              id={idOf(row)}
              title={`${nameOf(row)} · ${fieldNames[row.field]}`}
              note={noteOf(row, now)}
              badge={badgeOf(row)}
              onPress={wayTo(row)}
            />
          ))}
        </ListGroup>
      </DeskTable>
      {more ? <Notice kind='info'>更早的还有，这里先列没有结束的和最近的。</Notice> : null}
    </>
  )
}

const nameOf = ({ name }: Row) => name || '没有写称呼的同事'
const idOf = ({ id }: Row) => `consultation-${id}`
const badgeOf = (row: Row) => <Badge tone={toneOf(row)}>{stateWordOf(row)}</Badge>
const wayTo =
  ({ id }: Row) =>
  () =>
    void openPage('/staff/pages/consultation/index', { id })

export default asPage(ConsultationsPage)
