import { Text } from '@tarojs/components'
import { listIssues } from '#core/contracts/content'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Page } from '../../../components/page/page'
import { openPage } from '../../../navigation/door'
import { fullDateText } from '../../../wording/dates'
import styles from '../../leaflets.module.scss'
import '../../refusals'

/** Every issue that is out, the newest first, and when the next one comes. */
function IssuesPage() {
  const asked = useReading(listIssues, {})
  return (
    <Page title='读一读' heading='心语报' lead='一年两期，一期八九样，照着次序读，也可以挑着读。'>
      <Answer
        asked={asked}
        rows={3}
        isEmpty={({ issues }) => issues.length === 0}
        empty='第一期还在编。先看看“读一读”里的文章，想找人说说，可以打 12356。'
      >
        {({ issues }) => (
          <ListGroup>
            {issues.map(({ id, number, title, releasedOn }) => (
              <ListRow
                key={id}
                id={`issue-${id}`}
                title={`第 ${number} 期：${title}`}
                note={`${fullDateText(releasedOn)} 出刊`}
                onPress={() => void openPage('/leaflets/pages/issue/index', { id })}
              />
            ))}
          </ListGroup>
        )}
      </Answer>
      {asked.state === 'ready' && asked.value.upcoming ? (
        <Text id='upcoming' className={styles.note}>
          {`第 ${asked.value.upcoming.number} 期 ${fullDateText(asked.value.upcoming.releasedOn)} 出刊，到那天这里就能看到。`}
        </Text>
      ) : null}
      {process.env.XINLIN_H5 === 'public' ? null : (
        <ListGroup>
          <ListRow
            id='to-contribute'
            title='给心语报写一篇'
            note='可以不署名；寄过的到了哪一步，也在这里看'
            onPress={() => void openPage('/leaflets/pages/contribute/index')}
          />
        </ListGroup>
      )}
    </Page>
  )
}

export default asPage(IssuesPage)
