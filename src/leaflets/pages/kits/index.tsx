import { Text } from '@tarojs/components'
import { listKits } from '#core/contracts/content'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Page } from '../../../components/page/page'
import { openPage } from '../../../navigation/door'
import styles from '../../leaflets.module.scss'
import '../../refusals'

/** Whom one may be, or whom one stands beside. */
function KitsPage() {
  const asked = useReading(listKits, {})
  return (
    <Page title='读一读' heading='一人一包' lead='看哪几篇，做哪几样，问谁，都放在一起，还能印成一张纸。'>
      <Answer
        asked={asked}
        rows={6}
        isEmpty={({ kits }) => kits.length === 0}
        empty='这里的都在重新核对，先不发给大家。想找人说说，可以打 12356。'
      >
        {({ kits }) => (
          <ListGroup>
            {kits.map(({ id, title, summary }) => (
              <ListRow
                key={id}
                id={`kit-${id}`}
                title={title}
                note={summary}
                onPress={() => void openPage('/leaflets/pages/kit/index', { id })}
              />
            ))}
          </ListGroup>
        )}
      </Answer>
      <Text className={styles.note}>给自己看，给家里人看，站点的人印出来放在桌上，都行。</Text>
    </Page>
  )
}

export default asPage(KitsPage)
