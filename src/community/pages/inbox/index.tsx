import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { listContributions } from '#core/contracts/contributions'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { type Column, DeskTable } from '../../../counsellor/desk/table/desk-table'
import { useReturn } from '../../../counsellor/desk/use-return'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { momentText } from '../../../wording/dates'
import styles from '../../line/line.module.scss'
import { NotForEditing } from '../../piece/for-desk'
import { One } from '../../sent-in/one'
import { factsOf, type Inbox, type Row, stateWords, toneOf } from '../../sent-in/words'
import '../../refusals'

const title = '来稿'

/** What was sent in for the periodical: the list, which says nothing of who or what; or one of them, by its id. */
function ContributionsPage() {
  const { id } = useRouter().params
  const asked = useReading(listContributions, {}, { eachLook: true })
  useReturn(() => {
    if (asked.state !== 'loading') asked.retry()
  })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') return <NotForEditing title={title} />
  return (
    <DeskPage
      title={title}
      heading={title}
      lead='居民写给心语报的。先寄来的排在前面；打开看会记下来，作者查得到。每一篇都要有答复。'
    >
      <Answer asked={asked} rows={4}>
        {(inbox) => (id === undefined ? <List inbox={inbox} /> : <Chosen inbox={inbox} id={id} />)}
      </Answer>
    </DeskPage>
  )
}

function List({ inbox: { open, over, more, reads } }: { readonly inbox: Inbox }) {
  if (!reads) {
    return (
      <Notice kind='empty' id='not-of-the-top'>
        心语报是给整个街道看的，来稿由街道这一级的编辑看。
      </Notice>
    )
  }
  return (
    <View className={styles.list}>
      {open.length === 0 ? (
        <Notice kind='empty' id='nothing-sent-in'>
          现在没有等着看的来稿。
        </Notice>
      ) : (
        <Rows title='等着的' rows={open} />
      )}
      {more ? <Notice kind='info'>后面还有，先答复这些。</Notice> : null}
      {over.length > 0 ? <Rows title='有了结果的' rows={over} /> : null}
    </View>
  )
}

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const now = useNow()
  const columns: readonly Column<Row>[] = [
    { title: '什么时候寄来', of: ({ sentAt }) => momentText(sentAt, now) },
    { title: '多长', as: 'word', of: ({ length }) => `${length} 字` },
    { title: '署名', as: 'word', of: ({ named }) => (named ? '署名' : '不署名') },
    { title: '谁寄的', as: 'word', of: ({ sender }) => (sender === 'guardian' ? '监护人替孩子' : '本人') },
    { title: '到哪一步', as: 'word', of: badgeOf },
  ]
  return (
    <DeskTable title={title} columns={columns} rows={rows} idOf={({ id }) => `sent-in-${id}`} opens={wayTo}>
      <ListGroup title={title}>
        {rows.map((row) => (
          <ListRow
            key={row.id}
            id={`sent-in-${row.id}`}
            title={factsOf(row, now)}
            badge={badgeOf(row)}
            onPress={wayTo(row)}
          />
        ))}
      </ListGroup>
    </DeskTable>
  )
}

const badgeOf = ({ state }: Row) => <Badge tone={toneOf(state)}>{stateWords[state]}</Badge>
const wayTo =
  ({ id }: Row) =>
  () =>
    void openPage('/community/pages/inbox/index', { id })

function Chosen({ inbox: { open, over }, id }: { readonly inbox: Inbox; readonly id: string }) {
  const row = [...open, ...over].find((one) => one.id === id)
  if (row) return <One key={row.id} read={row} />
  return (
    <Notice
      kind='empty'
      id='contribution-unknown'
      action={
        <Button kind='secondary' id='to-contributions' onPress={() => void openPage('/community/pages/inbox/index')}>
          回到来稿
        </Button>
      }
    >
      没有找到这一篇，可能过了保存的日子。
    </Notice>
  )
}

export default asPage(ContributionsPage)
