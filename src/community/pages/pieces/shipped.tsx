import { View } from '@tarojs/components'
import { useState } from 'react'
import { listShipped } from '#core/contracts/publishing'
import { dateOf } from '#core/domain/time'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { audiences } from '../../../wording/codes'
import { dateText } from '../../../wording/dates'
import styles from './index.module.scss'

/** Every article readers have or had: each can be opened and written on. */
export function Shipped({ after }: { readonly after?: number }) {
  const asked = useReading(listShipped, after === undefined ? {} : { after })
  const [more, setMore] = useState(false)
  const today = dateOf(useNow())
  return (
    <Answer asked={asked} rows={6} isEmpty={({ articles }) => articles.length === 0} empty='书架还是空的。'>
      {({ articles, next }) => (
        <View className={styles.list}>
          <ListGroup title={after === undefined ? '书架上的全部文章' : '后面的'}>
            {articles.map(({ id, title, audience, reviewBy, overdue, withdrawn }) => (
              <ListRow
                key={id}
                id={`shipped-${id}`}
                title={title}
                badge={
                  withdrawn ? (
                    <Badge tone='soft'>已下架</Badge>
                  ) : overdue ? (
                    <Badge tone='warm'>过了核对的日子</Badge>
                  ) : null
                }
                note={`${audiences[audience]}。${dateText(reviewBy, today)} 前重新核对`}
                onPress={() => void openPage('/community/pages/piece/index', { id })}
              />
            ))}
          </ListGroup>
          {next === null ? null : more ? (
            <Shipped after={next} />
          ) : (
            <Button kind='secondary' id='more-shipped' onPress={() => setMore(true)}>
              再看一些
            </Button>
          )}
        </View>
      )}
    </Answer>
  )
}
