import { View } from '@tarojs/components'
import { Fragment, useState } from 'react'
import { postNames } from '#core/content/post-names'
import type { OutputOf } from '#core/contracts/operation'
import { readStaffing } from '#core/contracts/organisation'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { openPage } from '../../../navigation/door'
import { KeepingPage } from '../../places/keeping-page'
import styles from '../../places/places.module.scss'
import { heldText, postBadge, sumText, whyText } from '../../places/staffing-words'
import { kindNames } from '../../places/words'
import { TakeAlong } from '../../tables/take-along'
import '../../refusals'

type Staffed = OutputOf<typeof readStaffing>['staffed'][number]

/** Which posts are asked for, who holds them and what is missing: of one place and all under it. */
function StaffingPage() {
  const [nodeId, setNode] = useState<string | null>(null)
  const asked = useReading(readStaffing, nodeId === null ? {} : { nodeId })
  const heading = asked.state === 'ready' ? `${asked.value.place.name}的岗位配备` : '岗位配备'
  return (
    <KeepingPage
      asked={asked}
      title='岗位配备'
      heading={heading}
      lead='该有几个人，照这里和上面的设置；只数今天能上岗的：签了约定、培训和证件都齐、没有暂停。岗位给在哪里，就只算哪里。'
    >
      {({ place, places, sums, staffed, more }) => (
        <View className={styles.list}>
          {staffed.length === 0 ? (
            <Notice kind='empty' id='no-posts'>
              这里和下面没有要求配备的岗位。
            </Notice>
          ) : (
            <>
              <ListGroup title='加起来'>
                {sums.map((sum) => (
                  <ListRow
                    key={sum.role}
                    id={`sum-${sum.role}`}
                    title={postNames[sum.role]}
                    badge={<Badge tone={sum.missing > 0 ? 'warm' : 'accent'}>{postBadge(sum.missing)}</Badge>}
                    note={sumText(sum)}
                  />
                ))}
              </ListGroup>
              <View className={styles.columns}>
                {staffed.map((one) => (
                  <OnePlace key={one.id} staffed={one} />
                ))}
              </View>
            </>
          )}
          {more ? (
            <Notice kind='info' id='not-all'>
              地方太多，这里先列缺得最多的。点开下面的一处，里面的都在。
            </Notice>
          ) : null}
          <Button
            kind='secondary'
            id='to-required'
            onPress={() => void openPage('/manager/pages/place/index', { id: place.id })}
          >
            改该有几个人
          </Button>
          <Button kind='quiet' id='to-invite' onPress={() => void openPage('/manager/pages/invite/index')}>
            邀请一位同事
          </Button>
          <TakeAlong table='staffing' name='岗位配备' />
          {places.some(({ id }) => id !== place.id) ? (
            <ListGroup title='看别的地方'>
              {places
                .filter(({ id }) => id !== place.id)
                .map(({ id, name }) => (
                  <ListRow key={id} id={`staffing-${id}`} title={name} onPress={() => setNode(id)} />
                ))}
            </ListGroup>
          ) : null}
        </View>
      )}
    </KeepingPage>
  )
}

function OnePlace({ staffed: { id, name, kind, phone, posts } }: { readonly staffed: Staffed }) {
  return (
    <Card id={`staffed-${id}`} title={name}>
      <View className={styles.note}>
        {[kindNames[kind], phone ? `电话 ${phone}` : null].filter(Boolean).join('，')}
      </View>
      {posts.map((post) => (
        <Fragment key={post.role}>
          <ListRow
            id={`post-${id}-${post.role}`}
            title={postNames[post.role]}
            badge={<Badge tone={post.missing > 0 ? 'warm' : 'accent'}>{postBadge(post.missing)}</Badge>}
            note={heldText(post)}
          />
          {post.by.map((one) => (
            <ListRow
              key={one.id}
              id={`by-${one.id}`}
              title={one.name || '没有写称呼的同事'}
              note={whyText(one)}
              onPress={() => void openPage('/manager/pages/person/index', { id: one.id })}
            />
          ))}
        </Fragment>
      ))}
    </Card>
  )
}

export default asPage(StaffingPage)
